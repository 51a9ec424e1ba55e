import type { formatForMessage, Language, NumberText } from "../../text/index.js";
import type { issueWords } from "../words/issues.js";

export type IssueText = {
	words: typeof issueWords;
	numbers: NumberText;
	language: Language;
	/** Writes a value of the host. Only what writes issues brings its code. */
	format: typeof formatForMessage;
};

/** An issue before it is written in the language of a diagram, so that data need not be read again for another language. */
export type Problem = {
	/** `id` or origin of the point concerned, or the name of a prop. */
	subject: string | ((text: IssueText) => string);
	message(text: IssueText): string;
};

/** A text of the host; of what has none, such as an object without a prototype, its kind. */
export function textOf(value: unknown): string {
	try {
		return String(value);
	} catch {
		return Object.prototype.toString.call(value);
	}
}
