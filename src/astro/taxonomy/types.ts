/** One class of a taxonomy. */
export type TaxonomyNode = {
	/**
	 * Encoded path from the root: names joined by "/", with "/", "~" and "%" escaped. Unique within one taxonomy, also for
	 * siblings of one name. From 200 levels on a hash replaces the path of the parent.
	 */
	id: string;
	/** The class name exactly as written, which SkyPortal stores. */
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

/** A fault of the file. */
export type TaxonomyIssue = {
	/** Names from the root; `[]` for the whole file. */
	path: string[];
	/** For the user: what is wrong, why it matters, and what to do. */
	message: string;
	/** From 1; of `lintTaxonomy`, where it was given the text of a file. */
	line?: number | undefined;
};

/** The result of `readTaxonomy`. `nodes` are in depth-first order, each parent before its children, as in the file. */
export type TaxonomyTree = {
	/**
	 * The root class. Where the file has no single root, a placeholder without a name (`id` and `class` empty, depth −1) that
	 * is not among `nodes`.
	 */
	root: TaxonomyNode;
	nodes: TaxonomyNode[];
	issues: TaxonomyIssue[];
};

/** The part of a taxonomy that search and comparison use. */
export type TaxonomyNodes = { readonly nodes: readonly TaxonomyNode[] };

export type TaxonomyField = "class" | "alias" | "tag";

/**
 * How the text matches the query, best first: all of it, its beginning, the beginning of a `word` inside, or the inside of
 * a word (`infix`); several `words` separately; with letters changed (`typo`); or some words of the query only (`partial`).
 */
export type TaxonomyMatchKind = "exact" | "prefix" | "word" | "infix" | "words" | "typo" | "partial";

/** A text of the class in which letters matched. */
export type TaxonomyMatchText = {
	field: TaxonomyField;
	/** The class name, other name or tag as written. */
	text: string;
	/** Half-open ranges of UTF-16 code units in `text`, ascending, not overlapping. */
	ranges: [start: number, end: number][];
};

/** A class that matches a query, with its best matching text. */
export type TaxonomyMatch = TaxonomyMatchText & {
	node: TaxonomyNode;
	kind: TaxonomyMatchKind;
	/** Letters changed, inserted, deleted or swapped in a word at most: 0 unless `kind` is "typo" or "partial". */
	distance: number;
	/** Further texts of the class in which other words of the query matched. */
	also: TaxonomyMatchText[];
};

export type TaxonomySearchOptions = {
	/** Greatest number of matches. Default: all. */
	limit?: number | undefined;
	/** Texts to search. Default: class names, other names and tags. */
	fields?: readonly TaxonomyField[] | undefined;
	/** Allow one or two wrong letters where nothing else matches. Default true. */
	typos?: boolean | undefined;
	/**
	 * Terms and the class names or other names in their place, before those that the library has: `{ "dwarf nova": "U Gem" }`.
	 * Keep the object: its terms are normalised once.
	 */
	synonyms?: Readonly<Record<string, string | readonly string[]>> | undefined;
};

export type TaxonomyChange =
	| { kind: "added"; class: string; before: null; after: TaxonomyNode }
	| { kind: "removed"; class: string; before: TaxonomyNode; after: null }
	/** Same name, other path. */
	| { kind: "moved"; class: string; before: TaxonomyNode; after: TaxonomyNode }
	/** The old name is now another name of `after`, or is spelt differently. */
	| { kind: "renamed"; class: string; before: TaxonomyNode; after: TaxonomyNode };

/**
 * `independent`: no other probability changes. `bounded`: SkyPortal's rule, by which an ancestor is at least its children and
 * a descendant at most its parent. `marginal`: subclasses exclude each other, so that their sum is at most their class.
 */
export type ProbabilityMode = "independent" | "bounded" | "marginal";
