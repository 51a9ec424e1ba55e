import { contains, type Rect } from "../geometry/rect.js";
import type { Interval, Scale } from "../geometry/scale.js";
import { type ViewWindow, withWindow } from "../geometry/viewWindow.js";
import { panAxis, zoomAxis } from "../geometry/zoom.js";
import type { GestureIntent, Zone } from "./gestureTypes.js";
import type { PlotAction } from "./keyboard.js";

/** Geometry of a plot at the time of a gesture or key. */
export type NavigationFrame = {
	/** Area in which the data are drawn, CSS pixels relative to the figure; boxes are clipped to it. */
	data: Rect;
	x: Scale;
	y: Scale;
	/** The whole range of each axis, data units. */
	home: { x: Interval; y: Interval };
	/** Largest span of each axis, in units of its home range. */
	limit: { x: number; y: number };
	/** True: a drag in the plot leaves the vertical axis unchanged while that one is not zoomed. */
	holdY?: boolean | undefined;
};

/** The new window, and the box that is being drawn. Changes with the same `gesture` are one step of undo. */
export type Navigation = { window: ViewWindow; gesture: string | null; box?: Rect | null | undefined };

/** A box with a thinner side zooms one axis only, CSS pixels. */
const THIN_BOX_PX = 2;

/** The window after a gesture; null where the gesture does not change the view. */
export function navigate(window: ViewWindow, intent: GestureIntent, frame: NavigationFrame): Navigation | null {
	const { data, x, y } = frame;
	const axisX = { home: frame.home.x, kind: x.kind, limit: frame.limit.x };
	const axisY = { home: frame.home.y, kind: y.kind, limit: frame.limit.y };
	switch (intent.type) {
		case "pan": {
			const alongX = intent.zone !== "y-axis";
			const alongY = intent.zone === "y-axis" || (intent.zone === "plot" && !(frame.holdY && window.y === null));
			const nextX = alongX ? panAxis(window.x, axisX, -intent.dx / Math.max(1, data.width)) : window.x;
			const nextY = alongY ? panAxis(window.y, axisY, intent.dy / Math.max(1, data.height)) : window.y;
			return { window: withWindow(window, nextX, nextY), gesture: intent.pinch ? "pinch" : "pan" };
		}
		case "zoom": {
			const nextX = zoomAxis(window.x, axisX, intent.factorX, x.invert(intent.x));
			const nextY = zoomAxis(window.y, axisY, intent.factorY, y.invert(intent.y));
			return { window: withWindow(window, nextX, nextY), gesture: intent.pinch ? "pinch" : "zoom" };
		}
		case "box-start":
		case "box-move":
			return { window, gesture: null, box: clipRect(intent.rect, data) };
		case "box-cancel":
			return { window, gesture: null, box: null };
		case "box": {
			const box = clipRect(intent.rect, data);
			const boxX: Interval = [x.invert(box.x), x.invert(box.x + box.width)];
			const boxY: Interval = [y.invert(box.y + box.height), y.invert(box.y)];
			const nextX = intent.axes === "y" || box.width < THIN_BOX_PX ? window.x : boxX;
			const nextY = intent.axes === "x" || box.height < THIN_BOX_PX ? window.y : boxY;
			return { window: withWindow(window, nextX, nextY), gesture: null, box: null };
		}
		case "reset": {
			const nextX = intent.zone === "y-axis" ? window.x : null;
			const nextY = intent.zone === "x-axis" ? window.y : null;
			return { window: withWindow(window, nextX, nextY), gesture: null };
		}
		default:
			return null;
	}
}

/** The window after a key; null where the action does not change the view. A zoom keeps `center` (data units) in place. */
export function navigateByKey(
	window: ViewWindow,
	action: PlotAction | { type: "zoom-both"; factor: number },
	frame: NavigationFrame,
	center: { x: number; y: number },
): ViewWindow | null {
	const axisX = { home: frame.home.x, kind: frame.x.kind, limit: frame.limit.x };
	const axisY = { home: frame.home.y, kind: frame.y.kind, limit: frame.limit.y };
	const zoom = (factorX: number, factorY: number): ViewWindow =>
		withWindow(window, zoomAxis(window.x, axisX, factorX, center.x), zoomAxis(window.y, axisY, factorY, center.y));
	if (action.type === "pan")
		return withWindow(window, panAxis(window.x, axisX, action.dx), panAxis(window.y, axisY, action.dy));
	if (action.type === "zoom") return action.axis === "x" ? zoom(action.factor, 1) : zoom(1, action.factor);
	if (action.type === "zoom-both") return zoom(action.factor, action.factor);
	return action.type === "reset" ? withWindow(window, null, null) : null;
}

/** The zone of a point for a plot with axes below or above it and at its left; CSS pixels relative to the figure. */
export function zoneOf(plot: Rect, x: number, y: number): Zone | null {
	if (contains(plot, x, y)) return "plot";
	const bottom = plot.y + plot.height;
	if (x < plot.x && y >= plot.y && y <= bottom) return "y-axis";
	return y > bottom || y < plot.y ? "x-axis" : null;
}

function clipRect(rect: Rect, to: Rect): Rect {
	const clamp = (v: number, low: number, length: number): number => Math.min(Math.max(v, low), low + length);
	const x = clamp(rect.x, to.x, to.width);
	const y = clamp(rect.y, to.y, to.height);
	return {
		x,
		y,
		width: clamp(rect.x + rect.width, to.x, to.width) - x,
		height: clamp(rect.y + rect.height, to.y, to.height) - y,
	};
}
