import type { TaxonomyState } from "../state.js";
import type { TaxonomyChoice } from "../types.js";
import { choiceKey } from "./choices.js";
import { findKey, nearestRow, type Row, visibleRows } from "./rows.js";
import type { PickerSearch, searchTrees } from "./search.js";
import { type PickerTree, type PickerTrees, readTrees } from "./trees.js";

/** Remembers the last result as long as the arguments stay the same; lists are compared item by item, because a host often
 * writes them out anew in every render. */
function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
	let known: { args: A; result: R } | null = null;
	return (...args) => {
		if (!known?.args.every((arg, i) => sameItems(arg, args[i]))) known = { args, result: compute(...args) };
		return known.result;
	};
}

function sameItems(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}

/** The choices that can be read; a host's `value` may come from a database. */
export const readChoices = (given: unknown): TaxonomyChoice[] =>
	Array.isArray(given) ? given.filter((choice) => typeof choice === "object" && choice !== null) : [];

type Lists = readonly string[] | readonly (number | string)[] | null;

/** The derivations of one picker, each computed again only when what it is made from changes. */
export type TaxonomySelectors = {
	trees(given: unknown, groupIds: Lists, latestOnly: boolean, hiddenRoots: readonly string[]): PickerTrees;
	/** `code`: null until it is there; nothing is found without. */
	search(code: typeof searchTrees | undefined, trees: readonly PickerTree[], query: string): PickerSearch | null;
	rows(
		trees: readonly PickerTree[],
		search: PickerSearch | null,
		depth: number,
		changed: TaxonomyState["expanded"],
		changedInSearch: TaxonomyState["expanded"],
	): Row[];
	value(given: unknown): readonly TaxonomyChoice[];
	chosen(value: readonly TaxonomyChoice[]): ReadonlySet<string>;
	/** Index of the row that Tab reaches: the active one, else the best match, else the first chosen, else the first. */
	tabStop(
		trees: readonly PickerTree[],
		rows: readonly Row[],
		active: string | null,
		value: readonly TaxonomyChoice[],
		search: PickerSearch | null,
	): number;
};

export function createSelectors(): TaxonomySelectors {
	return {
		trees: remember((given, groupIds, latestOnly, hiddenRoots) =>
			readTrees(given, { groupIds, latestOnly, hiddenRoots }),
		),
		search: remember((code, trees, query) => code?.(trees, query) ?? null),
		rows: remember((trees, search, depth, changed, changedInSearch) =>
			visibleRows(trees, { depth, changed, changedInSearch }, search),
		),
		value: remember(readChoices),
		chosen: remember((value) => new Set(value.map(choiceKey))),
		tabStop: remember((trees, rows, active, value, search) => {
			const at = nearestRow(trees, rows, findKey(trees, active));
			if (at >= 0) return at;
			if (search?.best) return nearestRow(trees, rows, search.best);
			const chosen = value
				.map((choice) => findKey(trees, choiceKey(choice)))
				.map((place) => (place ? nearestRow(trees, rows, place) : -1))
				.filter((index) => index >= 0);
			// folded one by one: a call with a hundred thousand arguments overflows the stack
			return chosen.length > 0 ? chosen.reduce((a, b) => Math.min(a, b)) : rows.findIndex((row) => row.node >= 0);
		}),
	};
}
