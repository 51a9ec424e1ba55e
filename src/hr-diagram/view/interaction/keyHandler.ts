import { contains, homeWindow, type KeyTable, navigateByKey, plotAction } from "../../../plot/index.js";
import { hoveredPoint, nameOf } from "../../model/hoveredPoint.js";
import type { HRView } from "../../model/view.js";
import type { HRDragMode, HRStore } from "../../state.js";
import { changeStep } from "../../store.js";
import type { AreaHandler } from "./areaHandler.js";
import { type InteractionContext, navigationFrame, selectPoint } from "./context.js";

type HRKey =
	| { type: "zoom-both"; factor: number }
	| { type: "select"; add: boolean }
	| { type: "tool"; tool: Exclude<HRDragMode, "pan"> }
	| { type: "phase"; step: -1 | 1 };

const ZOOM_FACTOR = 1.25;
/** Points that a far step passes. */
const FAR_STEP = 10;

const hrKeys: KeyTable<HRKey> = {
	"+": { type: "zoom-both", factor: ZOOM_FACTOR },
	"=": { type: "zoom-both", factor: ZOOM_FACTOR },
	"-": { type: "zoom-both", factor: 1 / ZOOM_FACTOR },
	_: { type: "zoom-both", factor: 1 / ZOOM_FACTOR },
	Enter: { type: "select", add: false },
	" ": { type: "select", add: false },
	"shift+Enter": { type: "select", add: true },
	"ctrl+Enter": { type: "select", add: true },
	b: { type: "tool", tool: "box" },
	s: { type: "tool", tool: "select-box" },
	l: { type: "tool", tool: "lasso" },
	"[": { type: "phase", step: -1 },
	"]": { type: "phase", step: 1 },
};

/** Handles the keys of every plot and those of the diagram. */
export function keyHandler(context: InteractionContext, area: AreaHandler): (event: KeyboardEvent) => void {
	const { store, actions } = context;
	const { box: plotBox } = context.figure;
	return (event) => {
		const view = context.view();
		if (!view || event.target !== plotBox) return;
		if (area.handlesKey(event)) {
			event.preventDefault();
			event.stopPropagation();
			return;
		}
		const action = plotAction(event, hrKeys);
		if (action === null) return;
		const { window, hover, dragMode, selection, phase } = store.getState();
		// With nothing to leave, Escape closes the dialog that the diagram may stand in.
		if (action.type === "escape" && dragMode === "pan" && hover === null && selection.length === 0) return;
		const point = hoveredPoint(view.stars, hover);
		if (action.type === "select" && !point) return;
		event.preventDefault();
		event.stopPropagation();
		if (action.type !== "select" && action.type !== "tool" && action.type !== "phase") {
			const center = {
				x: point?.color ?? (view.x.domain[0] + view.x.domain[1]) / 2,
				y: point?.mag ?? (view.y.domain[0] + view.y.domain[1]) / 2,
			};
			const nextWindow = navigateByKey(window, action, navigationFrame(view), center);
			if (nextWindow) {
				changeStep(store, { window: nextWindow });
				return;
			}
		}
		switch (action.type) {
			case "back":
				context.announce(actions.undo());
				break;
			case "forward":
				context.announce(actions.redo());
				break;
			case "help":
				context.openHelp();
				break;
			case "escape":
				if (dragMode !== "pan") store.setState({ dragMode: "pan", box: null, area: null });
				else if (hover !== null) store.setState({ hover: null });
				else actions.select([], []);
				break;
			case "cursor":
				stepPoint(store, view, action.step * (action.far ? FAR_STEP : 1));
				break;
			case "select":
				if (point) selectPoint(context, point.id, action.add);
				break;
			case "tool":
				area.setMode(dragMode === action.tool ? "pan" : action.tool);
				break;
			case "phase": {
				const next = point && view.model.overlays?.stepPhase(point, phase, action.step);
				if (next !== null && next !== undefined) store.setState({ phase: next });
				break;
			}
			default:
		}
	};
}

/** Goes by `step` points in the order of the data. The view is reset where the next point is out of view. */
function stepPoint(store: HRStore, view: HRView, step: number): void {
	const { stars: points } = view;
	const { hover, window } = store.getState();
	const hovered = hoveredPoint(points, hover);
	const at = hovered ? points.indexOf(hovered) : -1;
	const start = step > 0 ? 0 : points.length - 1;
	const point = points[at < 0 ? start : (at + step + points.length * FAR_STEP) % points.length];
	if (!point) return;
	const isZoomed = window.x !== null || window.y !== null;
	if (isZoomed && !contains(view.layout.plot, view.x.map(point.color), view.y.map(point.mag)))
		changeStep(store, { window: homeWindow });
	store.setState({ hover: { kind: "point", ...nameOf(point), by: "keys" } });
}
