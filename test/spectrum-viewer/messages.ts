import { type Message, writeIssues } from "../../src/spectrum-viewer/model/message.js";
import { problemWords } from "../../src/spectrum-viewer/model/problemWords.js";
import { english, type Language } from "../../src/text/index.js";

/** Messages in the words of a language, by default those of the library. */
export const textsOf = (messages: readonly Message[], language: Language = english): string[] =>
	writeIssues(
		messages.map((message) => ({ subject: "", message })),
		language,
		problemWords,
	).map(({ message }) => message);

/** Messages in the words of the library, one after the other. */
export const written = (messages: readonly Message[]): string => textsOf(messages).join();
