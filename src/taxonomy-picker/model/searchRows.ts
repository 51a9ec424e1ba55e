import { appendHeading, appendTree, type Expansion, indexFlatRows, type Row, rowKey } from "./rows.js";
import type { PickerSearch } from "./search.js";
import type { PickerTree } from "./trees.js";

/**
 * The visible rows of a search, in order: the matches with their ancestors; a class that the user opens then shows all its
 * subclasses. `isFlat`: the matches alone, best first.
 */
export function searchRows(
	trees: readonly PickerTree[],
	search: PickerSearch,
	changed: Expansion["changedInSearch"],
	isFlat: boolean,
): readonly Row[] {
	const rows: Row[] = [];
	trees.forEach((tree, t) => {
		const marks = search.marks[t];
		if (!marks?.some((mark) => mark > 0) || !appendHeading(rows, trees, t, changed)) return;
		if (isFlat) appendMatches(rows, t, search.ranked(t));
		else
			appendTree(rows, tree, t, marks, (node) => {
				const isOpen = changed.size > 0 ? changed.get(rowKey(tree, node)) : undefined;
				return isOpen === undefined ? "marked" : isOpen ? "all" : null;
			});
	});
	if (isFlat) indexFlatRows(rows);
	return rows;
}

function appendMatches(rows: Row[], t: number, nodes: ArrayLike<number>): void {
	for (let i = 0; i < nodes.length; i++) {
		const node = nodes[i] as number;
		rows.push({ tree: t, node, level: 1, posinset: i + 1, setsize: nodes.length, expanded: null });
	}
}
