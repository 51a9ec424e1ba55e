import { type Language, wordsIn } from "../../../text/index.js";
import type { HRBackground } from "../../types.js";
import { figureWords } from "../../words/figure.js";
import type { Background } from "./background.js";

export type Caption = {
	text: string;
	/** Credit and note in full where `text` has only the end of the credit. */
	sources: string;
};

/** Start of the short credit that ends the credits of the library's catalogues, and perhaps those of a host. */
const SHORT_CREDIT = "Credit:";

/** Number of stars behind the points, whether their colours are transformed, and the credit. */
export function captionOf(
	{ total, credit, note, transformed }: Background,
	background: HRBackground | undefined,
	language: Language,
): Caption | null {
	if (total === 0) return null;
	const words = wordsIn(language, figureWords);
	const isHipparcos = background === undefined || background === "hipparcos" || background === "hipparcos-johnson";
	const write = transformed ? words.transformedCaption : words.backgroundCaption;
	const count = write(language.numbers.integer(total), isHipparcos ? words.hipparcosStars : words.catalogueStars);
	const fullCredit = credit.trim();
	const shortAt = fullCredit.lastIndexOf(SHORT_CREDIT);
	const shortCredit = fullCredit.slice(shortAt < 0 ? 0 : shortAt + SHORT_CREDIT.length).trim();
	return {
		text: shortCredit === "" ? count : `${count} ${words.creditCaption(shortCredit)}`,
		sources: [shortAt > 0 ? fullCredit.slice(0, shortAt).trim() : "", note].filter((text) => text !== "").join(" "),
	};
}
