import { formatForMessage } from "../../../text/index.js";
import type { StateProblem } from "../../../ui/index.js";
import type { Issue } from "../../model/message.js";
import { type SettingName, settings } from "../../settings.js";

/** What is wrong with the state of a host's store. */
export const stateIssues = (problems: readonly StateProblem[]): Issue[] =>
	problems.map(({ name, value }) => ({
		subject: "store",
		message: (_, words) => {
			const setting = Object.hasOwn(settings, name) ? settings[name as SettingName] : null;
			const expected = setting?.validator.expected(words, value) ?? words.propState;
			return words.stateNotUsed(name, formatForMessage(value), expected);
		},
	}));
