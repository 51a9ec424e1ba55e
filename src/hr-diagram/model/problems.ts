import type { formatForMessage, Language, NumberText } from "../../text/index.js";
import type { issueWords } from "../words/issues.js";
import type { StarLimits } from "./stars/starLimits.js";

export type IssueText = {
	words: typeof issueWords;
	numbers: NumberText;
	language: Language;
	/** Writes a value of the host. Only what writes issues brings its code. */
	format: typeof formatForMessage;
	/** Writes why a point with an unusable colour or magnitude is not drawn. */
	writePoint(point: { id: string; origin: string; color: unknown; absoluteMag: unknown }, limits: StarLimits): string;
};

/** An issue before it is written in the language of a diagram, so that data need not be read again for another language. */
export type Problem = {
	/** `id` or origin of the point concerned, or the name of a prop. */
	subject: string | ((text: IssueText) => string);
	message(text: IssueText): string;
};

/** A text of the host; a sign in the place of a list or an object, which is none. */
export function textOf(value: unknown): string {
	if (typeof value !== "object" || value === null) return String(value);
	try {
		return Array.isArray(value) ? "[…]" : "{…}";
	} catch {
		// A proxy that was revoked.
		return "{…}";
	}
}
