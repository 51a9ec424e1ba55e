import { contains, type GestureIntent, navigate } from "../../../plot/index.js";
import { endGesture } from "../../actions.js";
import { nameOf } from "../../model/hoveredPoint.js";
import { pointAt } from "../../model/pointsAt.js";
import type { HRView } from "../../model/view.js";
import type { HRHover, HRPointName, HRStore } from "../../state.js";
import { changeStep } from "../../store.js";
import type { AreaHandler } from "./areaHandler.js";
import { type InteractionContext, navigationFrame, selectPoint } from "./context.js";

/** Largest distance from a point at which it is hovered or clicked, CSS pixels. */
const POINTER_REACH_PX = 10;
const TOUCH_REACH_PX = 22;

/** Handles pointer, wheel and fingers: pan, zoom, readout, selection. */
export function pointerHandler(context: InteractionContext, area: AreaHandler): (intent: GestureIntent) => void {
	const { store } = context;
	return (intent) => {
		const view = context.view();
		if (!view || area.handlesIntent(intent)) return;
		const navigation = navigate(store.getState().window, intent, navigationFrame(view));
		if (navigation) {
			if (navigation.box !== undefined) store.setState({ box: navigation.box, hover: null });
			changeStep(store, { window: navigation.window }, navigation.gesture);
			return;
		}
		switch (intent.type) {
			case "hover":
				hoverAt(store, view, intent.x, intent.y, POINTER_REACH_PX);
				break;
			case "longpress":
				hoverAt(store, view, intent.x, intent.y, TOUCH_REACH_PX);
				break;
			case "leave": {
				const { hover } = store.getState();
				if (hover !== null && !(hover.kind === "point" && hover.by === "keys")) store.setState({ hover: null });
				break;
			}
			case "click": {
				if (intent.zone !== "plot") break;
				const isTouch = intent.pointerType === "touch";
				const point = pointAt(view, intent.x, intent.y, isTouch ? TOUCH_REACH_PX : POINTER_REACH_PX);
				if (isTouch) hoverAt(store, view, intent.x, intent.y, TOUCH_REACH_PX);
				selectPoint(context, point?.id ?? null, intent.shift || intent.ctrl);
				break;
			}
			case "gesture-end":
				endGesture(store);
				break;
			default:
		}
	};
}

/** Hovers the point within `reach` of (x, y), or the place itself; CSS pixels of the figure. */
function hoverAt(store: HRStore, view: HRView, x: number, y: number, reach: number): void {
	const before = store.getState().hover;
	const hover = contains(view.layout.plot, x, y) ? hoverTarget(view, x, y, reach) : null;
	const isSamePoint =
		hover?.kind === "point" && before?.kind === "point" && isSameName(hover, before) && before.by === hover.by;
	if (!isSamePoint && hover !== before) store.setState({ hover });
}

const isSameName = (a: HRPointName, b: HRPointName): boolean =>
	a.id === b.id && a.origin === b.origin && a.copy === b.copy;

function hoverTarget(view: HRView, x: number, y: number, reach: number): HRHover {
	const point = pointAt(view, x, y, reach);
	if (point) return { kind: "point", ...nameOf(point), by: "pointer" };
	return { kind: "place", color: view.x.invert(x), mag: view.y.invert(y) };
}
