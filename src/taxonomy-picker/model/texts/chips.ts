import { type Language, wordsIn } from "../../../text/index.js";
import type { TaxonomyChoice } from "../../types.js";
import { chipWords } from "../../words/chips.js";
import { taxonomyWords } from "../../words.js";
import { type Choices, choiceKey, idText } from "../choices.js";
import { resolveChoice } from "../resolve.js";
import type { PickerTree } from "../trees.js";
import { classLabel } from "./labels.js";
import { treeName, versionText } from "./texts.js";

/** Further classes are counted, not drawn. */
const MAX_CHIPS = 50;

/** A chosen class as it is written. */
export type Chip = {
	/** No other chip has the same label, unless it has the same version of the same taxonomy. */
	label: string;
	/** Names from the first level down, as chosen; `null` where the choice has none. */
	path: readonly string[] | null;
	/** Whether the trees shown have the class. */
	isKnown: boolean;
	/** What the class is called in the version shown; `null` where it is called as chosen. */
	presentName: string | null;
};

/**
 * The choices of a value that are drawn, each class once, and the number of further ones: of 100,000 it would take longer to find
 * those that a host gave twice than all else that a key does.
 */
export function drawnChoices(value: Choices): { drawn: Choices; rest: number } {
	if (value.length <= 2 * MAX_CHIPS) {
		const choices = eachOnce(value);
		return { drawn: choices.slice(0, MAX_CHIPS), rest: Math.max(0, choices.length - MAX_CHIPS) };
	}
	const drawn = eachOnce(value.slice(0, 2 * MAX_CHIPS)).slice(0, MAX_CHIPS);
	return { drawn, rest: value.length - drawn.length };
}

function eachOnce(value: Choices): Choices {
	const keys = value.map(choiceKey);
	return value.filter((_, i) => keys.indexOf(keys[i] as string) === i);
}

/** Writes chosen classes: with the taxonomy where two are called the same, and with its version where that is the same, too. */
export function chipsOf(language: Language, trees: readonly PickerTree[], choices: Choices): Chip[] {
	const drafts = choices.map((choice) => draftOf(language, trees, choice));
	for (const part of ["taxonomy", "version"] as const) {
		const counts = new Map<string, number>();
		for (const { chip } of drafts) counts.set(chip.label, (counts.get(chip.label) ?? 0) + 1);
		for (const { chip, [part]: more } of drafts) {
			if (more !== null && counts.get(chip.label) !== 1) chip.label += ` · ${more}`;
		}
	}
	return drafts.map(({ chip }) => chip);
}

/** One chosen class as it is written beside the others of the value. */
export function chipLabel(
	language: Language,
	trees: readonly PickerTree[],
	value: Choices,
	choice: TaxonomyChoice,
): string {
	const { drawn } = drawnChoices(value);
	const index = drawn.findIndex((other) => choiceKey(other) === choiceKey(choice));
	return (index < 0 ? chipsOf(language, trees, [choice])[0] : chipsOf(language, trees, drawn)[index])?.label ?? "";
}

/** A chip without regard to the others, and what tells it from one with the same label. */
function draftOf(
	language: Language,
	trees: readonly PickerTree[],
	choice: TaxonomyChoice,
): { chip: Chip; taxonomy: string | null; version: string | null } {
	const words = wordsIn(language, taxonomyWords);
	const position = resolveChoice(trees, choice);
	const tree = position && (trees[position.tree] as PickerTree);
	const name = typeof choice.class === "string" && choice.class !== "" ? choice.class : null;
	const present = (position && tree?.nodes[position.node]?.class) ?? null;
	const isRenamed = name !== null && present !== null && name !== present;
	const names = Array.isArray(choice.path) ? choice.path.filter((item) => typeof item === "string") : [];
	const chip = {
		label:
			tree && !isRenamed
				? classLabel(language, tree, position.node)
				: (name ?? (idText(choice.id) || wordsIn(language, chipWords).unnamedClass)),
		path: names.length > 0 ? names : null,
		isKnown: position !== null,
		presentName: isRenamed ? present : null,
	};
	if (tree) return { chip, taxonomy: treeName(language, tree), version: versionText(language, tree) };
	const id = idText(choice.taxonomyId);
	return { chip, taxonomy: id && words.unnamedTaxonomy(id), version: null };
}
