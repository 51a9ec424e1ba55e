/** Texts of a search. Arguments are formatted texts; a number is passed after its text where a plural depends on it. */
export const searchWords = {
	noClassMatches: "No class matches.",
	/** `name`: the class that Enter takes. */
	bestMatch: (name: string, formatted: string, count: number): string =>
		count === 1 ? `${name}, the only match` : `${name}, best of ${formatted}`,
	/** Another match than the best, by its place in the list. */
	matchAt: (name: string, ordinal: string, formatted: string): string => `${name}, ${ordinal} of ${formatted}`,
	/** `match`: a text of `bestMatch` or `matchAt`. */
	enterChooses: (match: string): string => `${match}; Enter chooses it.`,
	enterRemoves: (match: string): string => `${match}; chosen, Enter removes it.`,
	alreadyChosen: (match: string): string => `${match}; already chosen.`,
	/** Asks which of several classes of one name is meant. `match`: a text of `matchAt` with the path of the class. */
	whichPath: (name: string, match: string): string =>
		`${name} appears more than once. ↑ and ↓ choose the path: ${match}; Enter chooses it.`,
	/** The best of the near spellings, after a question that names it. */
	bestSpelling: (formatted: string, count: number): string => (count === 1 ? "The only match" : `Best of ${formatted}`),
	/** Near spellings are shown, because nothing matches the query exactly. `match`: a sentence on `bestSpelling`. */
	didYouMean: (query: string, name: string, match: string): string =>
		`Nothing is spelt “${query}”. Did you mean ${name}? ${match}`,
	/** No class has all words of the query. `match`: a sentence on the best of those that have some. */
	someWords: (query: string, match: string): string => `No class has all words of “${query}”. ${match}`,
	noMatchAdvice: (query: string): string =>
		`No class, other name or tag matches “${query}”; try fewer letters, or press Escape to see all classes.`,

	/** Before the text in which a search matched. */
	matchedAlias: "alias",
	matchedTag: "tag",
};
