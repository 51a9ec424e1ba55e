/** Texts of the panel for authors; those of the faults are in `hierarchyWords` and `lintWords`. Arguments are formatted texts. */
export const lintPanelWords = {
	checkTaxonomy: "Check a taxonomy",
	hierarchyText: "Hierarchy as JSON",
	openHierarchyFile: "Open a JSON file",
	fileNotRead: (name: string, reason: string): string => `${name} could not be read: ${reason}`,
	nothingToCheck: "Paste a hierarchy, or open its JSON file.",
	/** `classes`: a text of `classCount`. */
	faultsInClasses: (formatted: string, count: number, classes: string): string =>
		`${formatted} ${count === 1 ? "fault" : "faults"} in ${classes}`,
	noFaultsInClasses: (classes: string): string => `No faults in ${classes}`,
	/** Of a text that is no JSON. */
	nothingRead: "No class could be read",
	faultList: "Faults",
	faultLine: (line: string): string => `Line ${line}`,
};
