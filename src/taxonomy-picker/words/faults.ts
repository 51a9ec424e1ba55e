/** Texts of the faults of the taxonomies; those of a hierarchy are in `hierarchyWords`. */
export const pickerFaultWords = {
	faults: "Faults in the taxonomy",
	faultCount: (formatted: string, count: number): string =>
		`${formatted} ${count === 1 ? "fault" : "faults"} in the data of this picker`,
	faultPath: (path: string): string => `At ${path}`,
	notTaxonomy: (number: string, value: string): string =>
		`Taxonomy ${number} is ${value}, so it cannot be shown; pass rows with "id", "name" and "hierarchy".`,
	errorAnswer: (message: string): string =>
		`The taxonomies are an error answer (${message}), so there is nothing to show; pass the "data" of an answer that succeeded.`,
	/** `prop`: "groupIds" or "hiddenRoots". */
	notList: (prop: string, value: string): string => `"${prop}" is ${value}, so it is passed over; pass a list.`,
	/** `expected`: one of the texts below, or values in quotes. */
	propNotUsed: (prop: string, value: string, expected: string): string =>
		`"${prop}" is ${value}, so it is passed over; pass ${expected}.`,
	expectedNumber: "a number, not below zero",
	expectedLength: "CSS pixels, or a CSS length",
	expectedText: "text",
	expectedFlag: "true or false",
	expectedObject: "an object",
	expectedList: "a list",
	expectedTexts: "a list of texts",
	expectedFunction: "a function",
	expectedStore: "a store made with createTaxonomyStore",
	/** A value of the state of a store. */
	stateNotUsed: (name: string, value: string): string =>
		`"${name}" of the store is ${value}, so its default is used; set what createTaxonomyStore takes.`,
	taxonomyWithoutName: (identifier: string): string =>
		`Taxonomy ${identifier} has no name, so users cannot tell which one it is; give it a name.`,
	repeatedTaxonomyId: (id: string): string =>
		`Two taxonomies have the id ${id}, so a choice in one could be taken for the other; give each its own id.`,
};
