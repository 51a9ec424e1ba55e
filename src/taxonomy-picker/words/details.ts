/** Texts of the panel with the details of a class. */
export const detailWords = {
	otherNames: "Other names",
	tags: "Tags",
	/** After a tag: how many classes have it. */
	tagCount: (formatted: string): string => `(${formatted})`,
	showTag: (tag: string): string => `Find the classes with the tag ${tag}`,
	/** Before the classes beside one. */
	siblings: "Easily confused with",
	comments: "Comments",
	links: "Links",
	opensNewTab: "(opens a new tab)",
	copyPath: "Copy path",
	copied: "Copied",
	copyRefused: "Not allowed here",
	pathCopied: "Path copied.",
	pathNotCopied: "The browser does not allow copying here; select the path and copy it by hand.",
	/** `paths`: a list of the paths of all classes of that name. */
	ambiguousName: (name: string, paths: string, formatted: string, count: number): string =>
		`“${name}” appears ${count === 2 ? "twice" : `${formatted} times`} in this taxonomy (${paths}), and a classification is stored by its name alone, so it does not tell which one is meant.`,
};
