/** A spelling of a word. `whole`: a word of the text must end where it ends. */
export type Spelling = { text: string; whole: boolean };

/** A form of a constellation's name in lower case: its words, and both joined. */
export type ConstellationForm = { first: string; second: string | undefined; text: string };

/** A constellation: abbreviation, genitive and name. */
export type Constellation = readonly ConstellationForm[];

/** The designation of a star: "am" of Hercules. */
export type StarName = { designation: string; constellation: Constellation };

/** Letters of the query that are read as one word, or as a star's name. */
export type QueryWord = {
	/** Normalised, as typed. */
	text: string;
	/** Spellings, as typed first. */
	needles: Spelling[];
	star: StarName | null;
	/** By slot of `respell`. */
	forms: (Spelling | null)[];
	isNumeral: boolean;
};

/** `typed`; `respelt`: in another number or with other numerals; `synonym`; `dropped`: without words of kind. */
export type ReadingKind = "typed" | "respelt" | "synonym" | "dropped";

/** The whole query read in one way. */
export type Reading = { kind: ReadingKind; needles: Spelling[]; star: StarName | null };

export type Query = {
	/** As typed, without spaces around. */
	typed: string;
	/** Normalised. */
	plain: string;
	/** The words of it, normalised. */
	texts: string[];
	readings: Reading[];
	/** Words that are searched separately: as typed, and with synonyms. */
	wordLists: QueryWord[][];
	/** Every word is one of kind. */
	isKindOnly: boolean;
};
