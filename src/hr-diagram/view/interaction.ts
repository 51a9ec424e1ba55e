import {
	attachGestures,
	contains,
	type FigureHandle,
	type GestureIntent,
	homeWindow,
	type KeyTable,
	type NavigationFrame,
	navigate,
	navigateByKey,
	plotAction,
	zoneOf,
} from "../../plot/index.js";
import type { Interaction, TooltipHandle } from "../../ui/index.js";
import { hoveredPoint, pointAt } from "../model/hoveredPoint.js";
import { placeReadout, pointReadout, readoutSentence } from "../model/readout.js";
import { gridInView, type HRView } from "../model/view.js";
import type { HRHover, HRStore } from "../state.js";
import { changeStep, endGesture } from "../store.js";
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

export type InteractionContext = {
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

/**
 * Binds pointer, wheel, touch and keys to a mounted figure. No React in here: a gesture writes to the store and the draw
 * loop does the rest. Fetched when somebody first turns to the figure.
 */
export function attachInteraction(parts: InteractionContext): Interaction {
	const { figure, store, actions } = parts;
	const plotBox = figure.box;
	const frameOf = (now: HRView): NavigationFrame => ({
		data: now.layout.plot,
		x: now.x,
		y: now.y,
		home: { x: now.model.home.color, y: now.model.home.mag },
		limit: { x: 4, y: 4 },
	});

	const onIntent = (intent: GestureIntent) => {
		const now = parts.view();
		if (!now) return;
		const moved = navigate(store.getState().window, intent, frameOf(now));
		if (moved) {
			if (moved.box !== undefined) store.setState({ box: moved.box, hover: null });
			changeStep(store, { window: moved.window }, moved.gesture);
			return;
		}
		switch (intent.type) {
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

	const zoneAt = (x: number, y: number) => {
		const plot = parts.view()?.layout.plot;
		return plot ? zoneOf(plot, x, y) : null;
	};
	const detachGestures = attachGestures(plotBox, { zoneAt, onIntent, tool: () => store.getState().dragMode });

	const onKeyDown = (event: KeyboardEvent) => {
		const now = parts.view();
		if (!now || event.target !== plotBox) return;
		const action = plotAction(event, hrKeys);
		if (action === null) return;
		const { window, hover, dragMode, selection } = store.getState();
		// With nothing to leave here, Escape is for the dialog that the diagram may stand in.
		if (action.type === "escape" && dragMode !== "box" && hover === null && selection.length === 0) return;
		const point = hover?.kind === "point" ? now.points.find((p) => p.index === hover.index) : undefined;
		if (action.type === "select" && !point) return;
		// A key that did something here ends here.
		event.preventDefault();
		event.stopPropagation();
		const atX = point?.color ?? (now.x.domain[0] + now.x.domain[1]) / 2;
		const atY = point?.mag ?? (now.y.domain[0] + now.y.domain[1]) / 2;
		if (action.type !== "select" && action.type !== "tool") {
			const moved = navigateByKey(window, action, frameOf(now), { x: atX, y: atY });
			if (moved) {
				changeStep(store, { window: moved });
				return;
			}
		}
		switch (action.type) {
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
				if (dragMode === "box") store.setState({ dragMode: "pan", box: null });
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
				store.setState({ dragMode: dragMode === "box" ? "pan" : "box" });
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
			const readout = pointReadout(point, now.model.background, gridInView(now));
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
			: { kind: "place", ...placeReadout(view.x.invert(x), view.y.invert(y), view.model.background, gridInView(view)) };
	}
	if (next?.kind === "point" && before?.kind === "point" && before.index === next.index && before.by === next.by)
		return;
	if (next !== before) store.setState({ hover: next });
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
