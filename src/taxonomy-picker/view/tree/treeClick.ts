import type { MouseEvent } from "react";
import type { TaxonomyActions } from "../../actions.js";
import { type Row, rowIndex } from "../../model/rows.js";

/** A click on the arrow of a row opens or closes it; elsewhere it chooses, with Shift from the last choice on. */
export function handleTreeClick(
	event: MouseEvent<HTMLElement>,
	{ rows, several, actions }: { rows: readonly Row[]; several: boolean; actions: TaxonomyActions },
): void {
	const target = event.target as HTMLElement;
	const item = target.closest<HTMLElement>("[data-node]");
	if (!item) return;
	const index = rowIndex(rows, Number(item.dataset.tree), Number(item.dataset.node));
	const row = rows[index];
	if (!row) return;
	if (target.closest(".astropane-taxonomy-twist")) {
		actions.setOpen([index], !row.expanded);
		actions.focusRow(index);
	} else if (!several || !event.shiftKey || !actions.chooseRangeTo(index)) actions.choose(index);
}
