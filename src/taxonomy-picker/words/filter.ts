/** Texts of the filter. Arguments are formatted texts. */
export const filterWords = {
	filterOfClasses: "Filter by class",
	choosesFor: "Classes that are chosen now are",
	withClasses: "With",
	withoutClasses: "Without",
	keepUnclassified: "Keep sources without a class",
	/** `classes`: a list. */
	filterWith: (classes: string): string => `With ${classes} or a subclass`,
	filterWithout: (classes: string, count: number): string =>
		`without ${classes} and ${count === 1 ? "its" : "their"} subclasses`,
	filterAny: "Any class",
	unclassifiedKept: "sources without a class are kept",
	unclassifiedLeftOut: "sources without a class are left out",
};
