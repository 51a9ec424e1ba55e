import { attempt } from "../../astro/untrusted.js";
import type { Language } from "../../text/index.js";
import type { StateProblem } from "../../ui/index.js";
import type { TaxonomyState } from "../state.js";
import type { TaxonomyPickerIssue } from "../types.js";
import { type Choices, isReadableChoice } from "./choices.js";
import type { ChosenMarks, ModeRules } from "./modes.js";
import { type PickerTrees, type ReadingCode, readTrees } from "./reading/readTrees.js";
import type { TreeFault } from "./reading/treeFault.js";
import { forEachChoice, resolveChoice } from "./resolve.js";
import { findKey, isReachable, nearestRow, type Row, visibleRows } from "./rows.js";
import type { PickerSearch, searchTrees } from "./search.js";
import type { searchRows } from "./searchRows.js";
import type { issuesOf } from "./texts/faultTexts.js";
import type { KeptClasses, PickerTree } from "./trees.js";

/**
 * Caches the last result for as long as the arguments stay the same, unless it is `undefined`. Lists are compared item by item,
 * because a host often writes them out anew in every render.
 */
function cacheLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
	let last: { args: A; result: R } | null = null;
	return (...args) => {
		if (last?.result === undefined || !last.args.every((arg, i) => sameItems(arg, args[i])))
			last = { args, result: compute(...args) };
		return last.result;
	};
}

function sameItems(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}

/** The choices of a host's `value` that can be read; the same list where all can. */
export function readChoices(value: unknown): Choices {
	if (!Array.isArray(value)) return [];
	if (attempt(() => [...value].every(isReadableChoice), false)) return value;
	return attempt(() => value.filter(isReadableChoice), []);
}

/** The rows of the classes of a value. */
function chosenRows(trees: readonly PickerTree[], value: Choices): ChosenMarks {
	if (value.length === 0) return () => false;
	const chosen = trees.map((tree) => new Uint8Array(tree.nodes.length));
	forEachChoice(trees, value, (_, tree, node) => {
		(chosen[tree] as Uint8Array)[node] = 1;
	});
	return (tree, node) => chosen[tree]?.[node] === 1;
}

type ReadTrees = (
	taxonomies: unknown,
	groupIds: unknown,
	latestOnly: boolean,
	hiddenRoots: unknown,
	order: ReadingCode["order"],
	walk: ReadingCode["walk"],
) => PickerTrees;

/** Derived data of one picker, each computed again only when its arguments change. */
export type TaxonomySelectors = {
	trees: ReadTrees;
	/** `write` is `null` until its chunk has arrived. */
	issues(
		trees: readonly TreeFault[],
		props: readonly StateProblem[],
		state: readonly StateProblem[],
		language: Language,
		write: typeof issuesOf | null,
	): readonly TaxonomyPickerIssue[];
	/** `find` is `null` until its chunk has arrived. `undefined`: the code for this query has not arrived. */
	search(find: typeof searchTrees | null, ...query: Parameters<typeof searchTrees>): ReturnType<typeof searchTrees>;
	/** `find` is `null` until its chunk has arrived. */
	kept(
		find: ((trees: readonly PickerTree[], tags: readonly string[]) => KeptClasses | null) | null,
		trees: readonly PickerTree[],
		tags: readonly string[],
	): KeptClasses | null;
	/** `find` is `null` until its chunk has arrived, and without a search. */
	rows(
		find: typeof searchRows | null,
		trees: readonly PickerTree[],
		search: PickerSearch | null,
		depth: number,
		changed: TaxonomyState["expanded"],
		changedInSearch: TaxonomyState["expanded"],
		isFlat: boolean,
	): readonly Row[];
	value(value: unknown): Choices;
	/** `markBy`: the marks of `ModeRules`. */
	marks(markBy: ModeRules["marks"], trees: readonly PickerTree[], value: Choices): ChosenMarks;
	/** Index of the row that Tab reaches: the active one, else the best match, else the first chosen one, else the first. */
	tabStop(
		trees: readonly PickerTree[],
		rows: readonly Row[],
		active: string | null,
		value: Choices,
		search: PickerSearch | null,
	): number;
};

export function createSelectors(): TaxonomySelectors {
	return {
		trees: cacheLast((taxonomies, groupIds, latestOnly, hiddenRoots, order, walk) =>
			readTrees(taxonomies, { groupIds, latestOnly, hiddenRoots }, { order, walk }),
		),
		issues: cacheLast((trees, props, state, language, write) => write?.(language, { trees, props, state }) ?? []),
		search: cacheLast((find, ...query) => find?.(...query)),
		kept: cacheLast((find, ...tags) => find?.(...tags) ?? null),
		rows: cacheLast((find, trees, search, depth, changed, changedInSearch, isFlat) =>
			find && search ? find(trees, search, changedInSearch, isFlat) : visibleRows(trees, { depth, changed }),
		),
		value: cacheLast(readChoices),
		marks: cacheLast((markBy, trees, value) => markBy?.(value, { trees, options: {} }) ?? chosenRows(trees, value)),
		tabStop: cacheLast((trees, rows, active, value, search) => {
			const activeRow = nearestRow(trees, rows, findKey(trees, active));
			if (activeRow >= 0) return activeRow;
			if (search?.best) return nearestRow(trees, rows, search.best);
			let first = -1;
			for (const choice of value) {
				const index = nearestRow(trees, rows, resolveChoice(trees, choice));
				if (index >= 0 && (first < 0 || index < first)) first = index;
			}
			return first >= 0 ? first : rows.findIndex(isReachable);
		}),
	};
}
