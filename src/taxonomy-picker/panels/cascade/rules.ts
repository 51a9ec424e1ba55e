import type { Choices } from "../../model/choices.js";
import type { ChosenMarks, ModeContext, ModeRules } from "../../model/modes.js";
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

/** The marks of a value, which the announcement of a change and the next render both ask for. */
const cache = new WeakMap<Choices, { trees: ModeContext["trees"]; marks: ChosenMarks }>();

function marksOf(value: Choices, { trees }: ModeContext): ChosenMarks {
	const cached = cache.get(value);
	if (cached?.trees === trees) return cached.marks;
	const marks = cascadeMarks(trees, value);
	cache.set(value, { trees, marks });
	return marks;
}

/** Choosing a class chooses all classes below it. */
export const rules: ModeRules = {
	choose(value, choice, context) {
		const position = resolveChoice(context.trees, choice);
		return press(value, position ? [position] : [], context);
	},
	several: {
		chooseRange: (value, range, context) => press(value, range.positions, context, "on"),
		chooseAll: (value, visible, context) => press(value, visible.positions, context),
	},
	marks: marksOf,
};
