/** Texts in place of a tree without a class. A number is passed after its text where a plural depends on it. */
export const emptyWords = {
	noTaxonomy: "There is no taxonomy, so there is no class to choose; post a taxonomy first.",
	noSharedTaxonomy: (formatted: string, count: number): string =>
		`${count === 1 ? "The one taxonomy here is not" : `None of the ${formatted} taxonomies is`} shared with your groups, so there is no class to choose; ask its owner to share it with one of them.`,
	noClassInTaxonomy: "The taxonomy holds no class, so there is nothing to choose; post a version that has classes.",
};
