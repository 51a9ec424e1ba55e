import { type Language, wordsIn } from "../../text/index.js";
import type { TaxonomyChoice } from "../types.js";
import { taxonomyWords } from "../words.js";
import { type Choices, choiceKey } from "./choices.js";
import { idText } from "./ids.js";
import { resolveChoice } from "./resolve.js";
import { classLabel, treeName, versionText } from "./texts.js";
import type { ClassPosition, PickerTree } from "./trees.js";

/** Further classes are counted, not drawn. */
export const MAX_CHIPS = 50;

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

/** Writes chosen classes: with the taxonomy where two are called the same, and with its version where that is the same, too. */
export function chipsOf(language: Language, trees: readonly PickerTree[], choices: Choices): Chip[] {
	const positions = choices.map((choice) => resolveChoice(trees, choice));
	const names = choices.map((choice, i) => labelOf(language, trees, choice, positions[i] ?? null));
	const taxonomies = choices.map((choice, i) => taxonomyOf(language, trees, choice, positions[i] ?? null));
	const separate = (texts: readonly string[], more: readonly (string | null)[]): string[] => {
		const counts = new Map<string, number>();
		for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
		return texts.map((text, i) => ((counts.get(text) ?? 0) > 1 && more[i] ? `${text} · ${more[i]}` : text));
	};
	const byTaxonomy = separate(
		names,
		taxonomies.map(({ name }) => name),
	);
	const labels = separate(
		byTaxonomy,
		taxonomies.map(({ version }) => version),
	);
	return choices.map((choice, i) => {
		const position = positions[i] ?? null;
		const present = position ? (trees[position.tree]?.nodes[position.node]?.class ?? null) : null;
		const isRenamed = typeof choice.class === "string" && choice.class !== "" && present !== choice.class;
		const names = Array.isArray(choice.path) ? choice.path.filter((name) => typeof name === "string") : [];
		const path = names.length > 0 ? names : null;
		return { label: labels[i] as string, path, isKnown: position !== null, presentName: isRenamed ? present : null };
	});
}

/** One chosen class as it is written beside the others of the value. */
export function chipLabel(
	language: Language,
	trees: readonly PickerTree[],
	value: Choices,
	choice: TaxonomyChoice,
): string {
	const key = choiceKey(choice);
	const drawn = value.slice(0, MAX_CHIPS);
	const index = drawn.findIndex((other) => choiceKey(other) === key);
	return (index < 0 ? chipsOf(language, trees, [choice])[0] : chipsOf(language, trees, drawn)[index])?.label ?? "";
}

function labelOf(
	language: Language,
	trees: readonly PickerTree[],
	choice: TaxonomyChoice,
	position: ClassPosition | null,
): string {
	const tree = position ? trees[position.tree] : undefined;
	const name = typeof choice.class === "string" && choice.class !== "" ? choice.class : null;
	if (tree && position) {
		const present = tree.nodes[position.node]?.class;
		return name === null || name === present ? classLabel(language, tree, position.node) : name;
	}
	return name ?? (idText(choice.id) || wordsIn(language, taxonomyWords).unnamedClass);
}

function taxonomyOf(
	language: Language,
	trees: readonly PickerTree[],
	choice: TaxonomyChoice,
	position: ClassPosition | null,
): { name: string | null; version: string | null } {
	const tree = position ? trees[position.tree] : undefined;
	if (tree) return { name: treeName(language, tree), version: versionText(language, tree) };
	const id = idText(choice.taxonomyId);
	return { name: id === null ? null : wordsIn(language, taxonomyWords).unnamedTaxonomy(id), version: null };
}
