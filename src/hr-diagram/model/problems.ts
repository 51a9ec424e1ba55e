import { formatForMessage, type Language, type NumberText } from "../../text/index.js";
import type { issueWords } from "../words/issues.js";

export type IssueText = { words: typeof issueWords; numbers: NumberText; language: Language };

/** An issue before it is written in the language of a diagram, so that data need not be read again for another language. */
export type Problem = {
	/** `id` or origin of the point concerned, or the name of a prop. */
	subject: string | ((text: IssueText) => string);
	message(text: IssueText): string;
};

/** A text of the host; what has none, such as an object without a prototype, as messages name it. */
export function textOf(value: unknown): string {
	try {
		return String(value);
	} catch {
		return formatForMessage(value);
	}
}
