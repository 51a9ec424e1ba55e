import type { MatchVerdict } from "./types.js";

/** Sentences of `matchSummary`, by verdict. */
export const verdictWords: Record<MatchVerdict, string> = {
	reliable: "Templates of one type at one redshift fit best.",
	"nothing-fits": "Nothing fits: no template resembles the spectrum in these bounds.",
	weak: "Not reliable: the best template fits little better than chance.",
	"ambiguous-redshift": "Not reliable: templates at another redshift fit nearly as well.",
	"ambiguous-type": "Not reliable: templates of another type fit nearly as well at this redshift.",
};
