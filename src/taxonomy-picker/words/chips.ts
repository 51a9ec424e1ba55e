/** Texts of the chosen classes as chips, and of the button that opens a picker. */
export const chipWords = {
	/** On a chosen class that the taxonomies shown do not have. */
	notInVersion: "not in this version",
	/** On a chosen class that has another name in the version shown. */
	nowNamed: (name: string): string => `now ${name}`,
	/** In place of the name of a chosen class that has none. */
	unnamedClass: "class without a name",
	removeClass: (name: string): string => `Remove ${name}`,
	removeAllClasses: "Remove all",
	/** At the end of a list that is cut off. */
	moreItems: (count: string): string => `and ${count} more`,
	/** On the button that opens a picker. */
	chooseClass: "Choose a class",
	chooseClasses: "Choose classes",
};
