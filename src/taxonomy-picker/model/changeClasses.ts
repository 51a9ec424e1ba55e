import type { TaxonomyChoice } from "../types.js";
import { choiceOf } from "./changeChoices.js";
import type { Choices } from "./choices.js";
import { findPlaces, forEachChoice, notePlaces, placesIn, resolveChoice } from "./resolve.js";
import type { ClassPosition, PickerTree } from "./trees.js";

type Trees = readonly PickerTree[];

/** The value with further classes, each once; the same value where all are chosen already. */
export function addClasses(trees: Trees, value: Choices, classes: readonly ClassPosition[]): Choices {
	const missing = new ClassSet(trees, value).addAll(classes);
	if (missing.length === 0) return value;
	const next = value.slice();
	for (const { tree, node } of missing) next.push(choiceOf(trees[tree] as PickerTree, node));
	inheritPlaces(trees, value, next, missing);
	return next;
}

/** The value with all of some classes, or without them where all are chosen already. */
export function toggleClasses(trees: Trees, value: Choices, classes: readonly ClassPosition[]): Choices {
	const all = addClasses(trees, value, classes);
	if (all !== value || classes.length === 0) return all;
	const removed = new ClassSet(trees, []);
	removed.addAll(classes);
	return forEachChoice(trees, value, (_, tree, node) => !removed.has(tree, node));
}

/**
 * Notes the places of a value that was made from another: it holds choices of that one in their order, then those of `added`, if
 * given, or any others.
 */
export function inheritPlaces(trees: Trees, before: Choices, after: Choices, added?: readonly ClassPosition[]): void {
	const from = placesIn(trees, before);
	const places = new Int32Array(2 * after.length);
	let count = 0;
	for (let i = 0; i < before.length; i++) {
		if (before[i] !== after[count]) continue;
		places[2 * count] = from[2 * i] as number;
		places[2 * count + 1] = from[2 * i + 1] as number;
		count++;
	}
	if (added?.every(({ tree }) => isHome(trees, tree)))
		added.forEach(({ tree, node }, i) => {
			places[2 * (count + i)] = 2 * tree + 1;
			places[2 * (count + i) + 1] = node;
		});
	else findPlaces(trees, after, count, places);
	notePlaces(trees, after, places);
}

/** Whether the choices of a tree are found in it: not where another one has the same id. */
export const isHome = (trees: Trees, tree: number): boolean => trees[tree]?.key === String(trees[tree]?.taxonomyId);

/** Classes by place: a set of the keys of 100,000 would take longer to make than all else that a key does. */
class ClassSet {
	private readonly trees: Trees;
	private readonly flags: readonly Uint8Array[];

	/** The classes of a value. */
	constructor(trees: Trees, value: Choices) {
		this.trees = trees;
		this.flags = trees.map(({ nodes }) => new Uint8Array(nodes.length));
		forEachChoice(trees, value, (_, tree, node) => {
			(this.flags[tree] as Uint8Array)[node] = 1;
		});
	}

	has = (tree: number, node: number): boolean => this.flags[tree]?.[node] === 1;

	/** Returns those that were not there yet. */
	addAll(classes: readonly ClassPosition[]): ClassPosition[] {
		const homes = this.trees.map((_, t) => isHome(this.trees, t));
		return classes.filter((position) => {
			const { tree, node } = homes[position.tree] ? position : this.homeOf(position);
			if (this.has(tree, node)) return false;
			(this.flags[tree] as Uint8Array)[node] = 1;
			return true;
		});
	}

	private homeOf(position: ClassPosition): ClassPosition {
		const choice: TaxonomyChoice = choiceOf(this.trees[position.tree] as PickerTree, position.node);
		return resolveChoice(this.trees, choice) ?? position;
	}
}
