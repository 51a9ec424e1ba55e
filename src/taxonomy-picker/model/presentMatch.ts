import type { ChosenMarks } from "./modes.js";
import type { Row } from "./rows.js";
import type { PickerSearch } from "./search.js";
import { type ClassPosition, isAmbiguous, MATCH, type PickerTree } from "./trees.js";

/** Whether a row is a match of a search, not an ancestor of one. */
export const isMatch = (search: PickerSearch, row: Row): boolean => search.marks[row.tree]?.[row.node] === MATCH;

/** The class that keys in the search box act on. */
export type PresentMatch = ClassPosition & {
	/** Place among the matches in the order of the list, from 1; `null` for the best match, before the user moved. */
	ordinal: number | null;
	chosen: boolean;
	/** Whether further matches have the same name. */
	hasTwins: boolean;
};

/** The match at the row that the user moved to, otherwise the best one; `null` where there is none. */
export function presentMatch(
	trees: readonly PickerTree[],
	rows: readonly Row[],
	search: PickerSearch | null,
	active: string | null,
	tabStop: number,
	marks: ChosenMarks,
): PresentMatch | null {
	if (!search?.best) return null;
	const row = rows[tabStop];
	const isMoved = active !== null && row !== undefined && isMatch(search, row);
	const { tree: t, node } = isMoved ? row : search.best;
	let ordinal = 0;
	if (isMoved) for (let i = 0; i <= tabStop; i++) if (isMatch(search, rows[i] as Row)) ordinal++;
	const tree = trees[t] as PickerTree;
	return {
		tree: t,
		node,
		ordinal: isMoved ? ordinal : null,
		chosen: marks(t, node) === true,
		hasTwins: hasTwins(tree, search.marks[t], node),
	};
}

function hasTwins(tree: PickerTree, marks: Uint8Array | undefined, node: number): boolean {
	if (!isAmbiguous(tree, node)) return false;
	const name = tree.nodes[node]?.class;
	return tree.nodes.some((other, i) => i !== node && other.class === name && marks?.[i] === MATCH);
}
