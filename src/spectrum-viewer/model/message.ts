import { type FaultText, spectrumFaultWords } from "../../astro/spectrum/prepare/words.js";
import { type Language, wordsIn } from "../../text/index.js";
import type { SpectrumIssue } from "../types.js";
import { issueWords } from "../words/figure.js";

/** A sentence for the user, written when its language is known: data are prepared once for all languages. */
export type Message = (language: Language) => string;

/** Takes a problem that was found in the data. */
export type Report = (message: Message) => void;

/** A `SpectrumIssue` that is not written yet. */
export type Issue = { subject: string; message: Message };

export const writeIssues = (issues: readonly Issue[], language: Language): SpectrumIssue[] =>
	issues.map(({ subject, message }) => ({ subject, message: message(language) }));

/** A fault of a spectrum as a message, which follows the name of the spectrum. */
export const faultMessage =
	(fault: FaultText): Message =>
	(language) =>
		fault(wordsIn(language, spectrumFaultWords), language.numbers);

/** A problem with the name of its spectrum before it. */
export const aboutSpectrum =
	(id: string, problem: Message): Message =>
	(language) =>
		wordsIn(language, issueWords).aboutSpectrum(id, problem(language));
