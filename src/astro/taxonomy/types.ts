/** One class of a taxonomy, read tolerantly. */
export type TaxonomyNode = {
	/** Encoded path from the root: names joined by "/", with "/", "~" and "%" escaped. Unique within one taxonomy, also
	 * where a name stands twice. Below 200 levels a hash stands for the upper part. */
	id: string;
	/** The class name exactly as written; this is what SkyPortal stores. */
	class: string;
	/** Names from the root down to the class itself, both included. */
	path: string[];
	/** `null` for a root. */
	parentId: string | null;
	/** 0 for a root. */
	depth: number;
	tags: string[];
	otherNames: string[];
	/** Only http and https. */
	links: string[];
	comments?: string | undefined;
};

/** A fault of the file: where (names from the root; `[]` is the whole file), what, why it matters, what to do. */
export type TaxonomyIssue = { path: string[]; message: string };

/** What `readTaxonomy` gives. `nodes` stand depth first, each parent before its children, in the order of the file. */
export type TaxonomyTree = {
	/** The first class of the file. Where the file has no single one, a nameless stand-in (`id` and `class` empty,
	 * depth -1) that is not among `nodes`. */
	root: TaxonomyNode;
	nodes: TaxonomyNode[];
	issues: TaxonomyIssue[];
};

/** What the functions below need of a taxonomy. */
export type TaxonomyNodes = { readonly nodes: readonly TaxonomyNode[] };

export type TaxonomyField = "class" | "alias" | "tag";

/** How the text fits the query, best first: `word` begins a word inside the text, `words` means that several words
 * matched apart from each other, `typo` that letters had to be changed. */
export type TaxonomyMatchKind = "exact" | "prefix" | "word" | "infix" | "words" | "typo";

/** A text of the class in which letters matched. */
export type TaxonomyMatchText = {
	field: TaxonomyField;
	/** The class name, other name or tag as written. */
	text: string;
	/** Half-open ranges of UTF-16 code units in `text`, ascending, not overlapping. */
	ranges: [start: number, end: number][];
};

/** One class found, with what matched. */
export type TaxonomyMatch = TaxonomyMatchText & {
	node: TaxonomyNode;
	kind: TaxonomyMatchKind;
	/** Letters changed, added or dropped: 0 unless `kind` is "typo". */
	distance: number;
	/** Further texts of the class in which other words of the query matched. */
	also: TaxonomyMatchText[];
};

export type TaxonomySearchOptions = {
	/** At most so many matches. Default: all. */
	limit?: number | undefined;
	/** Which texts are searched. Default: class names, other names and tags. */
	fields?: readonly TaxonomyField[] | undefined;
	/** Allow one or two wrong letters where nothing else matches. Default true. */
	typos?: boolean | undefined;
};

export type TaxonomyChange =
	| { kind: "added"; class: string; before: null; after: TaxonomyNode }
	| { kind: "removed"; class: string; before: TaxonomyNode; after: null }
	/** Same name, other path. */
	| { kind: "moved"; class: string; before: TaxonomyNode; after: TaxonomyNode }
	/** The old name is now another name of `after`, or is spelt differently. */
	| { kind: "renamed"; class: string; before: TaxonomyNode; after: TaxonomyNode };

/** `independent`: nothing else changes. `bounded`: SkyPortal's rule, an ancestor at least its children, a descendant at
 * most its parent. `marginal`: subclasses exclude each other, so those of one class add up to at most that class. */
export type ProbabilityMode = "independent" | "bounded" | "marginal";
