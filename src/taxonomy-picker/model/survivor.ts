import type { TaxonomyChoice } from "../types.js";
import { resolveChoice } from "./resolve.js";
import { findKey, isReachable, nearestRow, type Row, rowIndex, rowKey } from "./rows.js";
import type { PickerTree } from "./trees.js";

/** Trees with their visible rows. */
export type DrawnRows = { trees: readonly PickerTree[]; rows: readonly Row[] };

/**
 * Key of the class that takes the focus of one whose row is gone: itself in another version, or its nearest visible
 * ancestor; where it has left the data, the next row that is still there, or the one before. `null` where no row is left.
 */
export function survivingKey(key: string, before: DrawnRows, after: DrawnRows): string | null {
	const keyAt = (index: number): string | null => {
		const row = after.rows[index];
		return row && isReachable(row) ? rowKey(after.trees[row.tree] as PickerTree, row.node) : null;
	};
	const position = findKey(before.trees, key);
	const tree = before.trees[position?.tree ?? -1];
	if (!position || !tree) return null;
	if (position.node < 0) return keyAt(nearestRow(after.trees, after.rows, findKey(after.trees, key)));
	const { id, class: name } = tree.nodes[position.node] as PickerTree["nodes"][number];
	const choice: TaxonomyChoice = { taxonomyId: tree.taxonomyId, id, class: name, path: [] };
	const same = keyAt(nearestRow(after.trees, after.rows, resolveChoice(after.trees, choice)));
	if (same !== null) return same;
	const at = nearestRow(before.trees, before.rows, position);
	for (const direction of [1, -1]) {
		for (let i = at + direction; i >= 0 && i < before.rows.length; i += direction) {
			const row = before.rows[i] as Row;
			if (!isReachable(row)) continue;
			const found = findKey(after.trees, rowKey(before.trees[row.tree] as PickerTree, row.node));
			if (found && rowIndex(after.rows, found.tree, found.node) >= 0) {
				return rowKey(after.trees[found.tree] as PickerTree, found.node);
			}
		}
	}
	return keyAt(after.rows.findIndex(isReachable));
}
