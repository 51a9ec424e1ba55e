import type { TaxonomyNode } from "../../../astro/taxonomy/index.js";
import { choiceOf } from "../../model/changeChoices.js";
import { isHome } from "../../model/changeClasses.js";
import type { Choices } from "../../model/choices.js";
import type { ChosenMarks } from "../../model/modes.js";
import { forEachChoice, notePlaces, type Places } from "../../model/resolve.js";
import { type ClassPosition, isHidden, type PickerTree } from "../../model/trees.js";
import type { CascadeValue } from "../../props.js";

/** Which classes of one tree are chosen, by leaves; a class is chosen where all leaves below it are. */
type CheckedTree = {
	/** For each class: number of leaves below, itself included, and how many of them are chosen. */
	leaves: Int32Array;
	checked: Int32Array;
};

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

/** 1 for each class that a value holds itself or by one above it. */
function markedNodes(trees: readonly PickerTree[], value: Choices): Uint8Array[] {
	const marked = trees.map((tree) => new Uint8Array(tree.nodes.length));
	forEachChoice(trees, value, (_, tree, node) => {
		const end = trees[tree]?.outline.end[node] ?? 0;
		if (end === node + 1) (marked[tree] as Uint8Array)[node] = 1;
		else marked[tree]?.fill(1, node, end);
	});
	return marked;
}

const allLeaves = new WeakMap<PickerTree["outline"], Int32Array>();

function countLeaves(tree: PickerTree, marked: Uint8Array): CheckedTree {
	const leaves = allLeaves.get(tree.outline) ?? sumLeaves(tree, () => 1);
	allLeaves.set(tree.outline, leaves);
	return { leaves, checked: sumLeaves(tree, (leaf) => marked[leaf] as number) };
}

/** The marks of a value: the press that made it, its announcement and the next render all have them. */
const cache = new WeakMap<Choices, { trees: readonly PickerTree[]; counted: readonly CheckedTree[] }>();

function countChosen(trees: readonly PickerTree[], value: Choices): readonly CheckedTree[] {
	const cached = cache.get(value);
	if (cached?.trees === trees) return cached.counted;
	const marked = markedNodes(trees, value);
	const counted = trees.map((tree, t) => countLeaves(tree, marked[t] as Uint8Array));
	cache.set(value, { trees, counted });
	return counted;
}

/** Which rows are chosen, and which in part. */
export function cascadeMarks(trees: readonly PickerTree[], value: Choices): ChosenMarks {
	const counted = countChosen(trees, value);
	return (t, node) => {
		const { leaves, checked } = counted[t] as CheckedTree;
		const count = checked[node] as number;
		return count > 0 && (count === leaves[node] || "mixed");
	};
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
	const counted = countChosen(trees, value);
	/** Leaves below the pressed classes that can change. */
	const free = trees.map((tree) => new Uint8Array(tree.nodes.length));
	let isAnyFree = false;
	let isAnyOff = false;
	/** The classes below the last one whose leaves were gone through. */
	const last = { tree: -1, from: 0, to: 0 };
	for (const { tree: t, node } of pressed) {
		// Where no class is disabled, those below it free no more leaves.
		if (!isDisabled && t === last.tree && node >= last.from && node < last.to) continue;
		const tree = trees[t] as PickerTree;
		const { end } = tree.outline;
		Object.assign(last, { tree: t, from: node, to: end[node] });
		const freeLeaves = free[t] as Uint8Array;
		for (let i = node; i < (end[node] as number); i++) {
			if (end[i] !== i + 1 || freeLeaves[i] === 1 || isLocked(tree, i, node, isDisabled)) continue;
			freeLeaves[i] = 1;
			isAnyFree = true;
			if (counted[t]?.checked[i] === 0) isAnyOff = true;
		}
	}
	if (!isAnyFree || (turn === "on" && !isAnyOff)) return value;
	const next = isAnyOff ? 1 : 0;
	/** The choices that were there before, by node. */
	const given = trees.map((): Choices[number][] => []);
	const unknown = forEachChoice(trees, value, (choice, tree, node) => {
		(given[tree] as Choices[number][])[node] = choice;
	});
	const choices = unknown;
	const places: Places = new Int32Array(
		trees.reduce((sum, tree) => sum + 2 * tree.nodes.length, 2 * unknown.length),
	).fill(-1);
	const nextCounted = trees.map((tree, t) => {
		const { checked } = counted[t] as CheckedTree;
		const freeLeaves = free[t] as Uint8Array;
		const after = countLeaves(
			tree,
			freeLeaves.map((isFree, leaf) => (isFree === 1 ? next : (checked[leaf] as number))),
		);
		appendChoices(choices, places, trees, t, after, form, given[t] as Choices);
		return after;
	});
	if (trees.every((_, t) => isHome(trees, t))) {
		cache.set(choices, { trees, counted: nextCounted });
		notePlaces(trees, choices, places);
	}
	return choices;
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

/** Appends the chosen leaves of a tree as choices, and their places. Choices that were there before stay the same objects. */
function appendChoices(
	choices: Choices[number][],
	places: Places,
	trees: readonly PickerTree[],
	t: number,
	{ leaves, checked }: CheckedTree,
	form: CascadeValue,
	given: readonly (Choices[number] | undefined)[],
): void {
	const tree = trees[t] as PickerTree;
	const { parent, end } = tree.outline;
	const isWhole = (i: number): boolean => i >= 0 && checked[i] === leaves[i] && !isHidden(tree, i);
	for (let i = 0; i < tree.nodes.length; i++) {
		if (!isWhole(i)) continue;
		if (form === "leaves" && end[i] !== i + 1) continue;
		if (form === "tops" && isWhole(parent[i] as number)) continue;
		const before = given[i];
		const isOwn = !before || (before.id === tree.nodes[i]?.id && before.taxonomyId === tree.taxonomyId);
		places[2 * choices.length] = 2 * t + (isOwn ? 1 : 0);
		places[2 * choices.length + 1] = i;
		choices.push(before ?? choiceOf(tree, i));
	}
}
