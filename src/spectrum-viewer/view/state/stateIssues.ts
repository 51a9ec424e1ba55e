import { formatForMessage, wordsIn } from "../../../text/index.js";
import type { StateProblem } from "../../../ui/index.js";
import type { Issue } from "../../model/message.js";
import { type SettingName, settings } from "../../settings.js";
import { issueWords } from "../../words/figure.js";

/** What is wrong with the state of a host's store. */
export const stateIssues = (problems: readonly StateProblem[]): Issue[] =>
	problems.map(({ name, value }) => ({
		subject: "store",
		message: (language) => {
			const words = wordsIn(language, issueWords);
			const setting = Object.hasOwn(settings, name) ? settings[name as SettingName] : null;
			const expected = setting?.validator.expected(language, value) ?? words.propState;
			return words.stateNotUsed(name, formatForMessage(value), expected);
		},
	}));
