import { normalizeText } from "../../astro/taxonomy/index.js";
import type { TreeCommand } from "./keys.js";
import type { Row } from "./rows.js";
import type { PickerTree } from "./trees.js";

type Move = Extract<TreeCommand, { do: "move" }>["to"];

/** Where a move leads, skipping headings; the row itself at the ends. */
export function moveFrom(rows: readonly Row[], index: number, to: Move, page: number): number {
	if (to === "first") return step(rows, -1, 1) ?? index;
	if (to === "last") return step(rows, rows.length, -1) ?? index;
	const direction = to === "next" || to === "page-down" ? 1 : -1;
	let at = index;
	for (let moved = 0; moved < (to.startsWith("page") ? page : 1); moved++) at = step(rows, at, direction) ?? at;
	return at;
}

function step(rows: readonly Row[], from: number, direction: 1 | -1): number | null {
	for (let i = from + direction; i >= 0 && i < rows.length; i += direction) if ((rows[i] as Row).node >= 0) return i;
	return null;
}

/** The row of the parent, or `null` on the first level. */
export function parentRow(rows: readonly Row[], index: number): number | null {
	const { level, tree } = rows[index] as Row;
	for (let i = index - 1; level > 1 && i >= 0 && (rows[i] as Row).tree === tree; i--) {
		if ((rows[i] as Row).level === level - 1) return i;
	}
	return null;
}

/** The rows of the same parent, itself included. */
export function siblingRows(rows: readonly Row[], index: number): number[] {
	const { level, tree, posinset, setsize } = rows[index] as Row;
	const siblings: number[] = [];
	let first = index;
	for (let left = posinset - 1; left > 0 && first > 0; ) {
		first--;
		if ((rows[first] as Row).level === level) left--;
	}
	for (let i = first; siblings.length < setsize && i < rows.length && (rows[i] as Row).tree === tree; i++) {
		if ((rows[i] as Row).level === level) siblings.push(i);
	}
	return siblings;
}

/** The next row whose name begins with what was typed, going round; `null` where none does. One letter, also repeated,
 * leads to the next such row, several to the first from here on. */
export function typeAhead(
	trees: readonly PickerTree[],
	rows: readonly Row[],
	index: number,
	typed: string,
): number | null {
	const repeated = [...typed].every((letter) => letter === typed[0]);
	const wanted = repeated ? (typed[0] as string).toLowerCase() : typed.toLowerCase();
	const plain = normalizeText(wanted);
	for (let i = repeated ? 1 : 0; i <= rows.length; i++) {
		const at = (index + i) % rows.length;
		const row = rows[at] as Row;
		if (row.node < 0) continue;
		const name = trees[row.tree]?.nodes[row.node]?.class ?? "";
		if (name.toLowerCase().startsWith(wanted) || (plain !== "" && normalizeText(name).startsWith(plain))) return at;
	}
	return null;
}
