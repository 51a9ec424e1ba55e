import type { TaxonomyPickerMode } from "../props.js";
import type { TaxonomyChoice } from "../types.js";
import type { PickerWords } from "../words.js";
import { addChoices, type Choices, replaceChoices, toggleAll, toggleChoice } from "./choices.js";

/** Names of the words that are plain texts. */
type TextName = { [K in keyof PickerWords]: PickerWords[K] extends string ? K : never }[keyof PickerWords];

/** How a picker behaves in one mode. */
export type ModeBehavior = {
	/** The value after the user chose a class; the same array where nothing changes. */
	choose(value: Choices, choice: TaxonomyChoice): Choices;
	/** The values after the user chose a range, and all visible classes; `null`: one class at a time. */
	several: {
		chooseRange(value: Choices, range: Choices): Choices;
		chooseAll(value: Choices, visible: Choices): Choices;
	} | null;
	/** ARIA attribute of the rows. */
	chosenAttribute: "aria-selected" | "aria-checked";
	/** Whether each row has a check box. */
	checkBoxes: boolean;
	/** Name of the word that labels the list of chosen classes. */
	listLabel: TextName;
};

/** The behaviour of each mode. All other files ask this table, never the name of a mode. */
export const modes: Readonly<Record<TaxonomyPickerMode, ModeBehavior>> = {
	single: {
		choose: replaceChoices,
		several: null,
		chosenAttribute: "aria-selected",
		checkBoxes: false,
		listLabel: "chosenClass",
	},
	multiple: {
		choose: toggleChoice,
		several: { chooseRange: addChoices, chooseAll: toggleAll },
		chosenAttribute: "aria-checked",
		checkBoxes: true,
		listLabel: "chosenClasses",
	},
};

/** Throws for an unknown mode. Default `single`. */
export function modeBehavior(mode: TaxonomyPickerMode = "single"): ModeBehavior {
	if (Object.hasOwn(modes, mode)) return modes[mode];
	const names = Object.keys(modes).map((name) => `"${name}"`);
	throw new Error(
		`astropane TaxonomyPicker: invalid mode: ${String(mode)}, so it is unclear how classes are chosen. Use ${names.join(" or ")}.`,
	);
}
