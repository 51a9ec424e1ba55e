import { replaceChoices, toggleChoice } from "./changeChoices.js";
import { addClasses, inheritPlaces, toggleClasses } from "./changeClasses.js";
import type { ModeBehavior, ModeRules } from "./modes.js";

const single: ModeRules = { choose: replaceChoices, several: null, marks: null };

const several: ModeRules = {
	choose(value, choice, { trees }) {
		const next = toggleChoice(value, choice);
		inheritPlaces(trees, value, next);
		return next;
	},
	several: {
		chooseRange: (value, range, { trees }) => addClasses(trees, value, range),
		chooseAll: (value, visible, { trees }) => toggleClasses(trees, value, visible),
	},
	marks: null,
};

/** The rules of a mode that has none of its own. */
export const plainRules = (behavior: Pick<ModeBehavior, "several">): ModeRules => (behavior.several ? several : single);
