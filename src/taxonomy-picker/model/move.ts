import { normalizeText } from "../../astro/taxonomy/index.js";
import type { TreeCommand } from "./keys.js";
import { isMatch } from "./presentMatch.js";
import { isReachable, type Row } from "./rows.js";
import type { PickerSearch } from "./search.js";
import type { PickerTree } from "./trees.js";

type Move = Extract<TreeCommand, { do: "move" }>["to"];

/** Index of the row that a move leads to, open headings skipped; the row itself at the ends. `page`: rows of a page. */
export function moveFrom(rows: readonly Row[], index: number, to: Move, page: number): number {
	if (to === "first") return step(rows, -1, 1) ?? index;
	if (to === "last") return step(rows, rows.length, -1) ?? index;
	const direction = to === "next" || to === "page-down" ? 1 : -1;
	let at = index;
	for (let moved = 0; moved < (to.startsWith("page") ? page : 1); moved++) at = step(rows, at, direction) ?? at;
	return at;
}

function step(rows: readonly Row[], from: number, direction: 1 | -1): number | null {
	for (let i = from + direction; i >= 0 && i < rows.length; i += direction) if (isReachable(rows[i] as Row)) return i;
	return null;
}

/** Index of the next or previous match, round the end; the row itself where there is no other. */
export function matchFrom(rows: readonly Row[], search: PickerSearch, index: number, direction: 1 | -1): number {
	const { length } = rows;
	for (let moved = 1; moved <= length; moved++) {
		const at = (index + direction * moved + length * 2) % length;
		if (isMatch(search, rows[at] as Row)) return at;
	}
	return index;
}

/** Index of the parent's row, or `null` on the first level. */
export function parentRow(rows: readonly Row[], index: number): number | null {
	const { level, tree } = rows[index] as Row;
	for (let i = index - 1; level > 1 && i >= 0 && (rows[i] as Row).tree === tree; i--) {
		if ((rows[i] as Row).level === level - 1) return i;
	}
	return null;
}

/** Indexes of the rows with the same parent, the row itself included. */
export function siblingRows(rows: readonly Row[], index: number): number[] {
	const { level, tree, posinset, setsize } = rows[index] as Row;
	const siblings: number[] = [];
	let first = index;
	for (let siblingsBefore = posinset - 1; siblingsBefore > 0 && first > 0; ) {
		first--;
		if ((rows[first] as Row).level === level) siblingsBefore--;
	}
	for (let i = first; siblings.length < setsize && i < rows.length && (rows[i] as Row).tree === tree; i++) {
		if ((rows[i] as Row).level === level) siblings.push(i);
	}
	return siblings;
}

/**
 * Index of a row whose name begins with the typed letters, wrapping round; `null` where there is none. One letter, also
 * repeated, leads to the next such row; several letters lead to the first from the row at `index` on.
 * Names with the letters as typed come before those that are only spelt differently ("RR L" before "RRLyr").
 */
export function typeAhead(
	trees: readonly PickerTree[],
	rows: readonly Row[],
	index: number,
	typed: string,
): number | null {
	const [first = "", ...others] = [...typed];
	const repeated = others.every((letter) => letter === first);
	const prefix = (repeated ? first : typed).toLowerCase();
	const normalizedPrefix = normalizeText(prefix);
	const find = (isMatch: (name: string) => boolean): number | null => {
		for (let i = repeated ? 1 : 0; i <= rows.length; i++) {
			const at = (index + i) % rows.length;
			const row = rows[at] as Row;
			if (row.node >= 0 && isMatch(trees[row.tree]?.nodes[row.node]?.class ?? "")) return at;
		}
		return null;
	};
	const asTyped = find((name) => name.toLowerCase().startsWith(prefix));
	if (asTyped !== null || normalizedPrefix === "") return asTyped;
	return find((name) => normalizeText(name).startsWith(normalizedPrefix));
}
