import { formatForMessage, type Language, wordsIn } from "../../text/index.js";
import type { HRDiagramIssue } from "../types.js";
import { issueWords } from "../words/issues.js";
import type { IssueText, Problem } from "./problems.js";
import { pointIssue } from "./stars/pointIssue.js";

/** What is wrong in the language of a diagram: fetched where something is. */
export function writeIssues(problems: readonly Problem[], language: Language): HRDiagramIssue[] {
	const { numbers } = language;
	const text: IssueText = {
		words: wordsIn(language, issueWords),
		numbers,
		language,
		format: formatForMessage,
		writePoint: (point, limits) => pointIssue(point, limits, text),
	};
	return problems.map(({ subject, message }) => ({
		subject: typeof subject === "string" ? subject : subject(text),
		message: message(text),
	}));
}
