import type { NavigationFrame } from "../../../plot/index.js";
import type { InteractionHandles } from "../../../ui/index.js";
import type { HRActions } from "../../actions.js";
import type { HRView } from "../../model/view.js";
import type { HRStore } from "../../state.js";

export type InteractionContext = InteractionHandles<HRView> & { store: HRStore; actions: HRActions };

/** How far out a view may be zoomed, in units of the initial range. */
const MAX_ZOOM_OUT = 4;

export const navigationFrame = ({ layout, x, y, model }: HRView): NavigationFrame => ({
	data: layout.plot,
	x,
	y,
	home: { x: model.home.color, y: model.home.mag },
	limit: { x: MAX_ZOOM_OUT, y: MAX_ZOOM_OUT },
});

/** Toggles a point in the selection (`add`), or selects it alone; null clears the selection unless `add`. */
export function selectPoint({ actions }: InteractionContext, id: string | null, add: boolean): void {
	const selection = actions.latestSelection();
	const isSelected = id !== null && selection.includes(id);
	if (id === null) {
		if (!add) actions.select([], []);
	} else if (add) actions.select(isSelected ? selection.filter((other) => other !== id) : [...selection, id]);
	else actions.select(isSelected && selection.length === 1 ? [] : [id]);
}
