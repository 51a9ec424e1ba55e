import { addChoices, replaceChoices, toggleAll, toggleChoice } from "./changeChoices.js";
import type { ModeBehavior, ModeRules } from "./modes.js";

const single: ModeRules = { choose: replaceChoices, several: null, marks: null };

const several: ModeRules = {
	choose: toggleChoice,
	several: {
		chooseRange: (value, range) => addChoices(value, range.choices()),
		chooseAll: (value, visible) => toggleAll(value, visible.choices()),
	},
	marks: null,
};

/** The rules of a mode that has none of its own. */
export const plainRules = (behavior: Pick<ModeBehavior, "several">): ModeRules => (behavior.several ? several : single);
