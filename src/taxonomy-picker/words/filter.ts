/** Texts of the filter. Arguments are formatted texts. */
export const filterWords = {
	filterOfClasses: "Filter by class",
	choosesFor: "Classes that are chosen now are",
	withClasses: "With",
	withoutClasses: "Without",
	keepUnclassified: "Keep sources without a class",
	/** `classes`: a list. */
	filterWith: (classes: string): string => `With ${classes} or a subclass`,
	filterWithout: (classes: string): string => `without ${classes} and their subclasses`,
	filterAny: "Any class",
	unclassifiedKept: "sources without a class are kept",
	unclassifiedLeftOut: "sources without a class are left out",
};
