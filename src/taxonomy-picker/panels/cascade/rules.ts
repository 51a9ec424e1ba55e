import type { Choices } from "../../model/choices.js";
import type { ModeContext, ModeRules } from "../../model/modes.js";
import { resolveChoice } from "../../model/resolve.js";
import type { ClassPosition } from "../../model/trees.js";
import { cascadeMarks, toggleCascade } from "./cascade.js";

function press(
	value: Choices,
	positions: readonly ClassPosition[],
	{ trees, options }: ModeContext,
	turn?: "on",
): Choices {
	return toggleCascade(trees, value, positions, options.cascadeValue ?? "tops", options.isDisabled ?? null, turn);
}

/** Choosing a class chooses all classes below it. */
export const rules: ModeRules = {
	choose(value, choice, context) {
		const position = resolveChoice(context.trees, choice);
		return press(value, position ? [position] : [], context);
	},
	several: {
		chooseRange: (value, range, context) => press(value, range, context, "on"),
		chooseAll: (value, visible, context) => press(value, visible, context),
	},
	marks: (value, { trees }) => cascadeMarks(trees, value),
};
