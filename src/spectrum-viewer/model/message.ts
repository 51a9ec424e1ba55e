import type { Language } from "../../text/index.js";
import type { SpectrumIssue } from "../types.js";

/** A sentence for the user, written when its language is known: data are prepared once for all languages. */
export type Message = (language: Language) => string;

/** Takes a problem that was found in the data. */
export type Report = (message: Message) => void;

/** A `SpectrumIssue` that is not written yet. */
export type Issue = { subject: string; message: Message };

export const writeIssues = (issues: readonly Issue[], language: Language): SpectrumIssue[] =>
	issues.map(({ subject, message }) => ({ subject, message: message(language) }));
