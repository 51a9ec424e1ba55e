import type { Choices } from "../../model/choices.js";
import type { ModeContext, ModeRules } from "../../model/modes.js";
import { resolveChoice } from "../../model/resolve.js";
import { cascadeMarks, toggleCascade } from "./cascade.js";

function press(value: Choices, choices: Choices, { trees, options }: ModeContext, turn?: "on"): Choices {
	const positions = choices.flatMap((choice) => resolveChoice(trees, choice) ?? []);
	return toggleCascade(trees, value, positions, options.cascadeValue ?? "tops", options.isDisabled ?? null, turn);
}

/** Choosing a class chooses all classes below it. */
export const rules: ModeRules = {
	choose: (value, choice, context) => press(value, [choice], context),
	several: {
		chooseRange: (value, range, context) => press(value, range, context, "on"),
		chooseAll: press,
	},
	marks: (value, { trees }) => cascadeMarks(trees, value),
};
