import type { ComponentType } from "react";
import { cascade, sureness } from "#lazy/taxonomy-picker/panels";
import type { LazyModule } from "../../ui/index.js";
import type { TaxonomyPickerMode, TaxonomyPickerProps } from "../props.js";
import type { TaxonomyChoice } from "../types.js";
import type { PickerWords } from "../words.js";
import type { Choices } from "./choices.js";
import type { ClassPosition, PickerTree } from "./trees.js";

/** Names of the words that are plain texts. */
type TextName = { [K in keyof PickerWords]: PickerWords[K] extends string ? K : never }[keyof PickerWords];

/** The trees that are shown, and the props that modes read. */
export type ModeContext = {
	trees: readonly PickerTree[];
	options: Pick<TaxonomyPickerProps, "cascadeValue" | "isDisabled" | "tagFilter">;
};

/** How the row of a class is drawn: `"mixed"` where a part of the classes below it is chosen. Positions as in `ClassPosition`. */
export type ChosenMarks = (tree: number, node: number) => boolean | "mixed";

/** How a mode changes a value. */
export type ModeRules = {
	/** The value after the user chose a class; the same array where nothing changes. */
	choose(value: Choices, choice: TaxonomyChoice, context: ModeContext): Choices;
	/** The values after the user chose a range, and all visible classes, less those that cannot be chosen; `null`: one class at a time. */
	several: {
		chooseRange(value: Choices, range: readonly ClassPosition[], context: ModeContext): Choices;
		chooseAll(value: Choices, visible: readonly ClassPosition[], context: ModeContext): Choices;
	} | null;
	/** The marks of the rows. `null`: the classes of the value are chosen. */
	marks: ((value: Choices, context: ModeContext) => ChosenMarks) | null;
};

/** How a picker looks in one mode. */
export type ModeBehavior = {
	/** Several classes can be chosen. */
	several: boolean;
	/** ARIA attribute of the rows. */
	chosenAttribute: "aria-selected" | "aria-checked";
	/** Whether each row has a check box. */
	checkBoxes: boolean;
	/** Name of the word that labels the list of chosen classes. */
	listLabel: TextName;
	/** Rules of the mode's own, which are fetched on demand; until they have arrived nothing is chosen. `null`: `plainRules`. */
	lazyRules: LazyModule<{ rules: ModeRules }> | null;
	/** List of the chosen classes in the place of chips, fetched on demand; `null`: chips. */
	chosenList: LazyModule<{ ChosenList: ComponentType<ChosenListProps> }> | null;
};

/** Describes a change by the value in force after it; `null` where it does not hold, because the host has refused it. */
export type DescribeChange = (value: Choices) => string | null;

export type ChosenListProps = {
	trees: readonly PickerTree[];
	value: Choices;
	/** Accessible name of the list. */
	label: string;
	options: Pick<TaxonomyPickerProps, "probabilities" | "pendingRequests">;
	/** `message` is read out once the host has accepted the change. */
	onChange(next: Choices, message: string): void;
	onRemove(removed: Choices): void;
	/** Shows a class in the tree. */
	onReveal(choice: TaxonomyChoice): void;
};

const multiple: ModeBehavior = {
	several: true,
	chosenAttribute: "aria-checked",
	checkBoxes: true,
	listLabel: "chosenClasses",
	lazyRules: null,
	chosenList: null,
};

/** The behaviour of each mode. All other files ask this table, never the name of a mode. */
export const modes: Readonly<Record<TaxonomyPickerMode, ModeBehavior>> = {
	single: {
		...multiple,
		several: false,
		chosenAttribute: "aria-selected",
		checkBoxes: false,
		listLabel: "chosenClass",
	},
	multiple,
	cascade: { ...multiple, lazyRules: cascade },
	probability: { ...multiple, chosenList: sureness },
};

/** Throws for an unknown mode. Default `single`. */
export function modeBehavior(mode: TaxonomyPickerMode = "single"): ModeBehavior {
	if (Object.hasOwn(modes, mode)) return modes[mode];
	const names = Object.keys(modes).map((name) => `"${name}"`);
	throw new Error(
		`astropane TaxonomyPicker: invalid mode: ${String(mode)}, so it is unclear how classes are chosen; use ${names.join(" or ")}.`,
	);
}
