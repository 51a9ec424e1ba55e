import type { TaxonomyNode } from "../../../astro/taxonomy/index.js";
import { type Choices, choiceKey, choiceOf } from "../../model/choices.js";
import { resolveChoice } from "../../model/resolve.js";
import { rowKey } from "../../model/rows.js";
import { type ClassPosition, isHidden, type PickerTree } from "../../model/trees.js";
import type { CascadeValue } from "../../props.js";

/** Which classes of one tree are chosen, by leaves; a class is chosen where all leaves below it are. */
type CheckedTree = {
	/** For each class: number of leaves below, itself included, and how many of them are chosen. */
	leaves: Int32Array;
	checked: Int32Array;
};

/** Rows that are chosen as a whole, and in part, by `rowKey`. */
export type CascadeMarks = { chosen: ReadonlySet<string>; mixed: ReadonlySet<string> };

export type IsDisabled = ((node: TaxonomyNode, taxonomyId: number | string) => boolean) | null;

/** Sums over the subtree of each class, from a value for each leaf. */
function sumLeaves(tree: PickerTree, countOf: (leaf: number) => number): Int32Array {
	const { parent, end } = tree.outline;
	const sums = new Int32Array(tree.nodes.length);
	for (let i = tree.nodes.length - 1; i >= 0; i--) {
		if (end[i] === i + 1) sums[i] = countOf(i);
		const up = parent[i] as number;
		if (up >= 0) sums[up] = (sums[up] as number) + (sums[i] as number);
	}
	return sums;
}

function checkedTrees(trees: readonly PickerTree[], value: Choices): CheckedTree[] {
	const marked = trees.map((tree) => new Uint8Array(tree.nodes.length));
	for (const choice of value) {
		const position = resolveChoice(trees, choice);
		if (!position) continue;
		const { tree, node } = position;
		marked[tree]?.fill(1, node, trees[tree]?.outline.end[node]);
	}
	return trees.map((tree, t) => ({
		leaves: sumLeaves(tree, () => 1),
		checked: sumLeaves(tree, (leaf) => marked[t]?.[leaf] ?? 0),
	}));
}

/** Which rows are chosen, and which in part. */
export function cascadeMarks(trees: readonly PickerTree[], value: Choices): CascadeMarks {
	const chosen = new Set<string>();
	const mixed = new Set<string>();
	checkedTrees(trees, value).forEach(({ leaves, checked }, t) => {
		const tree = trees[t] as PickerTree;
		for (let i = 0; i < tree.nodes.length; i++) {
			if (checked[i] === 0) continue;
			(checked[i] === leaves[i] ? chosen : mixed).add(rowKey(tree, i));
		}
	});
	return { chosen, mixed };
}

/**
 * The value after a press on some classes: where all leaves below them that are not disabled are chosen they are removed,
 * otherwise added (`turn`: only added). Disabled leaves stay as they are. Choices of other taxonomies are kept.
 */
export function toggleCascade(
	trees: readonly PickerTree[],
	value: Choices,
	pressed: readonly ClassPosition[],
	form: CascadeValue,
	isDisabled: IsDisabled,
	turn: "toggle" | "on" = "toggle",
): Choices {
	const before = checkedTrees(trees, value);
	const leafIsOn = before.map(({ checked }) => Uint8Array.from(checked, (count) => (count > 0 ? 1 : 0)));
	const free: ClassPosition[] = [];
	const seen = new Set<string>();
	for (const { tree: t, node } of pressed) {
		const tree = trees[t] as PickerTree;
		const { end } = tree.outline;
		for (let i = node; i < (end[node] as number); i++) {
			if (end[i] !== i + 1 || seen.has(`${t} ${i}`) || isLocked(tree, i, node, isDisabled)) continue;
			seen.add(`${t} ${i}`);
			free.push({ tree: t, node: i });
		}
	}
	const isOn = ({ tree, node }: ClassPosition): boolean => leafIsOn[tree]?.[node] === 1;
	if (free.length === 0 || (turn === "on" && free.every(isOn))) return value;
	const next = turn === "on" || !free.every(isOn) ? 1 : 0;
	for (const { tree, node } of free) (leafIsOn[tree] as Uint8Array)[node] = next;
	const given = new Map(value.map((choice) => [choiceKey(choice), choice]));
	const unknown = value.filter((choice) => resolveChoice(trees, choice) === null);
	return [...unknown, ...trees.flatMap((tree, t) => choicesIn(tree, leafIsOn[t] as Uint8Array, form, given))];
}

/** Whether a leaf, or a class between it and the pressed one, is disabled. */
function isLocked(tree: PickerTree, leaf: number, pressed: number, isDisabled: IsDisabled): boolean {
	if (!isDisabled) return false;
	const { parent } = tree.outline;
	for (let i = leaf; i >= pressed; i = parent[i] as number) {
		if (isDisabled(tree.nodes[i] as TaxonomyNode, tree.taxonomyId)) return true;
		if (i === pressed) break;
	}
	return false;
}

/** The chosen leaves as a value. Choices that were there before stay the same objects. */
function choicesIn(
	tree: PickerTree,
	leafIsOn: Uint8Array,
	form: CascadeValue,
	given: ReadonlyMap<string, Choices[number]>,
): Choices {
	const { parent, end } = tree.outline;
	const leaves = sumLeaves(tree, () => 1);
	const checked = sumLeaves(tree, (leaf) => leafIsOn[leaf] as number);
	const isWhole = (i: number): boolean => i >= 0 && !isHidden(tree, i) && checked[i] === leaves[i];
	const choices: Choices[number][] = [];
	for (let i = 0; i < tree.nodes.length; i++) {
		if (!isWhole(i)) continue;
		if (form === "leaves" && end[i] !== i + 1) continue;
		if (form === "tops" && isWhole(parent[i] as number)) continue;
		const choice = choiceOf(tree, i);
		choices.push(given.get(choiceKey(choice)) ?? choice);
	}
	return choices;
}
