import {
	attachGestures,
	contains,
	type FigureHandle,
	type GestureIntent,
	homeWindow,
	type Interval,
	type KeyTable,
	panAxis,
	plotAction,
	type Rect,
	type TooltipHandle,
	withWindow,
	type Zone,
	zoomAxis,
} from "../../plot/index.js";
import { placeReadout, pointReadout, readoutSentence } from "../model/readout.js";
import { gridInView, type HRView } from "../model/view.js";
import { hoveredPoint, pointAt } from "../selectors.js";
import { changeStep, endGesture, type HRHover, type HRStore } from "../store.js";
import type { HRActions } from "./useHRStore.js";

type HRKey = { type: "zoom-both"; factor: number } | { type: "select"; add: boolean } | { type: "tool" };
const hrKeys: KeyTable<HRKey> = {
	"+": { type: "zoom-both", factor: 1.25 },
	"=": { type: "zoom-both", factor: 1.25 },
	"-": { type: "zoom-both", factor: 1 / 1.25 },
	_: { type: "zoom-both", factor: 1 / 1.25 },
	Enter: { type: "select", add: false },
	" ": { type: "select", add: false },
	"shift+Enter": { type: "select", add: true },
	"ctrl+Enter": { type: "select", add: true },
	b: { type: "tool" },
};

/** How near a point must be to be meant, CSS pixels; a finger needs more. */
const REACH = 10;
const FINGER = 22;

export type InteractionParts = {
	figure: FigureHandle;
	/** What was painted last. */
	view(): HRView | null;
	store: HRStore;
	actions: HRActions;
	tooltip(): TooltipHandle | null;
	/** Reads a sentence out. */
	say(message: string): void;
	onHelp(): void;
};

export type Interaction = {
	detach(): void;
	/** After each frame: the readout follows its point. */
	painted(dirty: ReadonlySet<string>): void;
};

/**
 * Binds pointer, wheel, touch and keys to a mounted figure. No React in here: a gesture writes to the store and the draw
 * loop does the rest. Fetched after the first paint, which it is no part of.
 */
export function attachInteraction(parts: InteractionParts): Interaction {
	const { figure, store, actions } = parts;
	const plotBox = figure.box;
	const move = (() => {
		const axes = (now: HRView) => ({
			x: { home: now.model.home.color, kind: "linear" as const, limit: 4 },
			y: { home: now.model.home.mag, kind: "linear" as const, limit: 4 },
		});
		const to = (x: Interval | null, y: Interval | null, gesture: string | null): void =>
			changeStep(store, { window: withWindow(store.getState().window, x, y) }, gesture);
		return {
			to,
			pan(now: HRView, dx: number, dy: number, gesture: string | null): void {
				const { window } = store.getState();
				const { x, y } = axes(now);
				to(panAxis(window.x, x, dx), panAxis(window.y, y, dy), gesture);
			},
			zoom(now: HRView, factorX: number, factorY: number, atX: number, atY: number, gesture: string | null): void {
				const { window } = store.getState();
				const { x, y } = axes(now);
				to(zoomAxis(window.x, x, factorX, atX), zoomAxis(window.y, y, factorY, atY), gesture);
			},
		};
	})();

	const onIntent = (intent: GestureIntent) => {
		const now = parts.view();
		if (!now) return;
		const { plot } = now.layout;
		switch (intent.type) {
			case "pan":
				dropPlace(store);
				move.pan(now, -intent.dx / Math.max(1, plot.width), intent.dy / Math.max(1, plot.height), "pan");
				break;
			case "zoom":
				move.zoom(now, intent.factorX, intent.factorY, now.x.invert(intent.x), now.y.invert(intent.y), "zoom");
				break;
			case "box-start":
			case "box-move":
				store.setState({ box: clipBox(intent.rect, plot), hover: null });
				break;
			case "box-cancel":
				store.setState({ box: null });
				break;
			case "box": {
				const box = clipBox(intent.rect, plot);
				const { window } = store.getState();
				store.setState({ box: null });
				const x: Interval = [now.x.invert(box.x), now.x.invert(box.x + box.width)];
				const y: Interval = [now.y.invert(box.y + box.height), now.y.invert(box.y)];
				move.to(
					intent.axes === "y" || box.width < 2 ? window.x : x,
					intent.axes === "x" || box.height < 2 ? window.y : y,
					null,
				);
				break;
			}
			case "reset": {
				const { window } = store.getState();
				move.to(intent.zone === "y-axis" ? window.x : null, intent.zone === "x-axis" ? window.y : null, null);
				break;
			}
			case "hover":
			case "longpress":
				hoverAt(store, now, intent.x, intent.y, intent.type === "longpress" ? FINGER : REACH);
				break;
			case "leave": {
				const { hover } = store.getState();
				if (hover !== null && !(hover.kind === "point" && hover.by === "keys")) store.setState({ hover: null });
				break;
			}
			case "click": {
				if (intent.zone !== "plot") break;
				const touch = intent.pointerType === "touch";
				const point = pointAt(now, intent.x, intent.y, touch ? FINGER : REACH);
				if (touch) hoverAt(store, now, intent.x, intent.y, FINGER);
				pick(store, actions, point?.id ?? null, intent.shift || intent.ctrl);
				break;
			}
			case "gesture-end":
				endGesture(store);
				break;
			default:
		}
	};

	const zoneAt = (x: number, y: number): Zone | null => {
		const plot = parts.view()?.layout.plot;
		if (!plot) return null;
		if (contains(plot, x, y)) return "plot";
		if (x < plot.x && y >= plot.y && y <= plot.y + plot.height) return "y-axis";
		return y > plot.y + plot.height || y < plot.y ? "x-axis" : null;
	};
	const detachGestures = attachGestures(plotBox, { zoneAt, onIntent, tool: () => store.getState().tool });

	const onKeyDown = (event: KeyboardEvent) => {
		const now = parts.view();
		if (!now || event.target !== plotBox) return;
		const action = plotAction(event, hrKeys);
		if (action === null) return;
		event.preventDefault();
		const { window, hover, tool, selection } = store.getState();
		const point = hover?.kind === "point" ? now.points.find((p) => p.index === hover.index) : undefined;
		const atX = point?.color ?? (now.x.domain[0] + now.x.domain[1]) / 2;
		const atY = point?.mag ?? (now.y.domain[0] + now.y.domain[1]) / 2;
		switch (action.type) {
			case "pan":
				move.pan(now, action.dx, action.dy, null);
				break;
			case "zoom":
				move.zoom(
					now,
					action.axis === "x" ? action.factor : 1,
					action.axis === "y" ? action.factor : 1,
					atX,
					atY,
					null,
				);
				break;
			case "zoom-both":
				move.zoom(now, action.factor, action.factor, atX, atY, null);
				break;
			case "reset":
				changeStep(store, { window: homeWindow });
				break;
			case "back":
				actions.undo();
				break;
			case "forward":
				actions.redo();
				break;
			case "help":
				parts.onHelp();
				break;
			case "escape":
				if (tool === "box") store.setState({ tool: "pan", box: null });
				else if (hover !== null) store.setState({ hover: null });
				else if (selection.length > 0) actions.select([]);
				break;
			case "cursor":
				stepPoint(store, now, action.step * (action.far ? 10 : 1), window.x !== null || window.y !== null);
				break;
			case "select":
				if (point) pick(store, actions, point.id, action.add);
				break;
			case "tool":
				store.setState({ tool: tool === "box" ? "pan" : "box" });
				break;
			default:
		}
	};
	plotBox.addEventListener("keydown", onKeyDown);

	return {
		detach() {
			detachGestures();
			plotBox.removeEventListener("keydown", onKeyDown);
		},
		painted(dirty) {
			const now = parts.view();
			if (!now || !dirty.has("cursor")) return;
			const point = hoveredPoint(now);
			if (!point) {
				parts.tooltip()?.hide();
				return;
			}
			const readout = pointReadout(point, now.model.backdrop, gridInView(now));
			parts.tooltip()?.show(now.x.map(point.color), now.y.map(point.mag), readout);
			const { hover, selection } = now.state;
			if (hover?.kind !== "point" || hover.by !== "keys") return;
			const at = `Point ${now.points.indexOf(point) + 1} of ${now.points.length}`;
			parts.say(`${at}: ${readoutSentence(readout)}${selection.includes(point.id) ? " Selected." : ""}`);
		},
	};
}

function pick(store: HRStore, actions: HRActions, id: string | null, add: boolean): void {
	const { selection } = store.getState();
	if (id === null) {
		if (!add) actions.select([]);
	} else if (add) {
		actions.select(selection.includes(id) ? selection.filter((s) => s !== id) : [...selection, id]);
	} else {
		actions.select(selection.length === 1 && selection[0] === id ? [] : [id]);
	}
}

function hoverAt(store: HRStore, view: HRView, x: number, y: number, reach: number): void {
	const before = store.getState().hover;
	let next: HRHover | null = null;
	if (contains(view.layout.plot, x, y)) {
		const point = pointAt(view, x, y, reach);
		next = point
			? { kind: "point", index: point.index, by: "pointer" }
			: { kind: "place", ...placeReadout(view.x.invert(x), view.y.invert(y), view.model.backdrop, gridInView(view)) };
	}
	if (next?.kind === "point" && before?.kind === "point" && before.index === next.index && before.by === next.by)
		return;
	if (next !== before) store.setState({ hover: next });
}

/** While the picture moves under the pointer, the place that it was on says nothing. */
function dropPlace(store: HRStore): void {
	if (store.getState().hover?.kind === "place") store.setState({ hover: null });
}

/** From point to point in the order of the data; where the next one is out of view, all comes into view. */
function stepPoint(store: HRStore, view: HRView, by: number, zoomed: boolean): void {
	const { points } = view;
	if (points.length === 0) return;
	const { hover } = store.getState();
	const at = hover?.kind === "point" ? points.findIndex((p) => p.index === hover.index) : -1;
	const to = at < 0 ? (by > 0 ? 0 : points.length - 1) : (at + by + points.length * 10) % points.length;
	const point = points[to];
	if (!point) return;
	if (zoomed && !contains(view.layout.plot, view.x.map(point.color), view.y.map(point.mag)))
		changeStep(store, { window: homeWindow });
	store.setState({ hover: { kind: "point", index: point.index, by: "keys" } });
}

function clipBox(rect: Rect, to: Rect): Rect {
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
