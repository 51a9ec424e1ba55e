/** Texts of the filter by tags. Arguments are formatted texts; `tags` is a list. */
export const tagWords = {
	filterByTag: "Filter by tag",
	/** Before the tags. */
	tagHeading: "Tags",
	allTags: (formatted: string): string => `All ${formatted} tags`,
	fewerTags: "Fewer tags",
	clearTags: "Clear tags",
	/** `classes`: a text of `classCount`. */
	classesWithTags: (formatted: string, classes: string): string => `${formatted} of ${classes}`,
	tagChosen: (tag: string): string => `Only classes with the tag ${tag}.`,
	tagRemoved: (tag: string): string => `Tag ${tag} removed.`,
	tagsCleared: "All tags removed.",
	noTags: "no tags",
	/** `tags`: a list, or `noTags`. */
	tagsUndone: (tags: string): string => `Undone: ${tags}.`,
	tagsRedone: (tags: string): string => `Redone: ${tags}.`,

	// In place of the tree
	noClassWithTags: (tags: string, count: number): string =>
		`No class has ${count === 1 ? "the tag" : "all of the tags"} ${tags}; clear the tags to see all classes.`,
	noMatchWithTags: (query: string, tags: string, count: number): string =>
		`No class with the ${count === 1 ? "tag" : "tags"} ${tags} matches “${query}”; clear the tags, or press Escape to end the search.`,
};
