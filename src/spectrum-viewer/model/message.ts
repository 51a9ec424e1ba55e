import type { FaultText } from "../../astro/spectrum/prepare/words.js";
import { type Language, wordsIn } from "../../text/index.js";
import type { SpectrumIssue } from "../types.js";
import type { ProblemWords } from "../words/issues.js";

/**
 * A sentence for the user, written when its language is known: data are prepared once for all languages. `words`: those of the
 * language, which are fetched when something is first wrong.
 */
export type Message = (language: Language, words: ProblemWords) => string;

/** Takes a problem that was found in the data. */
export type Report = (message: Message) => void;

/** A `SpectrumIssue` that is not written yet. */
export type Issue = { subject: string; message: Message };

/** `defaults`: the words of the library. */
export function writeIssues(issues: readonly Issue[], language: Language, defaults: ProblemWords): SpectrumIssue[] {
	const words = wordsIn(language, defaults);
	return issues.map(({ subject, message }) => ({ subject, message: message(language, words) }));
}

/** A fault of a spectrum as a message, which follows the name of the spectrum. */
export const faultMessage =
	(fault: FaultText): Message =>
	(language, words) =>
		fault(words, language.numbers);

/** A problem with the name of its spectrum before it. */
export const aboutSpectrum =
	(id: string, problem: Message): Message =>
	(language, words) =>
		words.aboutSpectrum(id, problem(language, words));
