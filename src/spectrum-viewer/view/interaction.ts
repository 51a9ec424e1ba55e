import {
	attachGestures,
	contains,
	type FigureHandle,
	type GestureIntent,
	type Interval,
	type KeyTable,
	panAxis,
	plotAction,
	type TooltipHandle,
	withWindow,
	type Zone,
	zoomAxis,
} from "../../plot/index.js";
import { nearestLine, readout, sampleAt } from "../model/hover.js";
import { homeRanges, type SpectrumView } from "../model/view.js";
import { changeStep, endGesture, type SpectrumStore } from "../store.js";
import { readoutSentence, readoutTooltip } from "./readout.js";
import type { SpectrumActions } from "./useSpectrumStore.js";

/** Keys of the spectrum viewer beside those of every plot. */
export type SpectrumKey = { type: "redshift"; by: number } | { type: "tool" };
export const spectrumKeys: KeyTable<SpectrumKey> = {
	"]": { type: "redshift", by: 1e-4 },
	"[": { type: "redshift", by: -1e-4 },
	"}": { type: "redshift", by: 1e-2 },
	"{": { type: "redshift", by: -1e-2 },
	b: { type: "tool" },
};

/** How near a marker must be to come forward, CSS pixels. */
const LINE_REACH = 4;

export type InteractionParts = {
	figure: FigureHandle;
	/** What was painted last. */
	view(): SpectrumView | null;
	store: SpectrumStore;
	actions: SpectrumActions;
	tooltip(): TooltipHandle | null;
	/** Reads a sentence out. */
	say(message: string): void;
	onHelp(): void;
};

export type Interaction = {
	detach(): void;
	/** After each frame: the readout follows the cursor. */
	painted(dirty: ReadonlySet<string>): void;
};

/**
 * Binds pointer, wheel, touch and keys to a mounted figure. No React in here: a gesture writes to the store and the draw
 * loop does the rest. Fetched after the first paint, which it is no part of.
 */
export function attachInteraction(parts: InteractionParts): Interaction {
	const { view, store, actions } = parts;
	// Kept: the handle gives it only while it is mounted, and the listeners are taken off after that.
	const { box: plotBox } = parts.figure;
	const axes = () => {
		const home = homeRanges(view()?.allCurves ?? []);
		return { x: { home: home.x, kind: "linear" as const, limit: 4 }, y: { home: home.y, kind: "linear" as const } };
	};

	const setWindow = (x: Interval | null, y: Interval | null, gesture: string | null) => {
		const { window } = store.getState();
		changeStep(store, { window: withWindow(window, x, y) }, gesture);
	};

	const onIntent = (intent: GestureIntent) => {
		const now = view();
		if (!now) return;
		const { window } = store.getState();
		const { data } = now.layout;
		const { x, y } = axes();
		switch (intent.type) {
			case "pan": {
				const alongX = intent.zone === "y-axis" ? window.x : panAxis(window.x, x, -intent.dx / Math.max(1, data.width));
				// A sideways drag does not lose the flux range: up and down only once that axis is zoomed, or on it.
				const moveY = intent.zone === "y-axis" || (intent.zone === "plot" && window.y !== null);
				setWindow(alongX, moveY ? panAxis(window.y, y, intent.dy / Math.max(1, data.height)) : window.y, "pan");
				break;
			}
			case "zoom":
				setWindow(
					zoomAxis(window.x, x, intent.factorX, now.x.invert(intent.x)),
					zoomAxis(window.y, y, intent.factorY, now.y.invert(intent.y)),
					"zoom",
				);
				break;
			case "box-start":
			case "box-move":
				store.setState({ box: clipBox(intent.rect, data), cursor: null });
				break;
			case "box-cancel":
				store.setState({ box: null });
				break;
			case "box": {
				const box = clipBox(intent.rect, data);
				const left = now.x.invert(box.x);
				const right = now.x.invert(box.x + box.width);
				const bottom = now.y.invert(box.y + box.height);
				const top = now.y.invert(box.y);
				store.setState({ box: null });
				setWindow(intent.axes === "y" ? window.x : [left, right], intent.axes === "x" ? window.y : [bottom, top], null);
				break;
			}
			case "reset":
				setWindow(intent.zone === "y-axis" ? window.x : null, intent.zone === "x-axis" ? window.y : null, null);
				break;
			case "hover":
			case "longpress":
				point(store, now, intent.x, intent.y);
				break;
			case "leave":
				if (store.getState().cursor?.by !== "keys") store.setState({ cursor: null, hoveredLine: null });
				break;
			case "gesture-end":
				endGesture(store);
				break;
			default:
		}
	};

	const zoneAt = (x: number, y: number): Zone | null => {
		const layout = view()?.layout;
		if (!layout) return null;
		if (contains(layout.plot, x, y)) return "plot";
		if (x < layout.plot.x && y >= layout.plot.y) return "y-axis";
		return y > layout.plot.y + layout.plot.height || y < layout.plot.y ? "x-axis" : null;
	};
	const detachGestures = attachGestures(plotBox, {
		zoneAt,
		onIntent,
		tool: () => store.getState().tool,
		wheelAxes: () => "x",
	});

	const onKeyDown = (event: KeyboardEvent) => {
		const now = view();
		if (!now || event.target !== plotBox) return;
		const action = plotAction(event, spectrumKeys);
		if (action === null) return;
		const { window, redshift } = store.getState();
		const { x, y } = axes();
		event.preventDefault();
		switch (action.type) {
			case "pan":
				setWindow(panAxis(window.x, x, action.dx), panAxis(window.y, y, action.dy), null);
				break;
			case "zoom": {
				const center = store.getState().cursor?.wavelength ?? (now.x.domain[0] + now.x.domain[1]) / 2;
				if (action.axis === "x") setWindow(zoomAxis(window.x, x, action.factor, center), window.y, null);
				else setWindow(window.x, zoomAxis(window.y, y, action.factor, (now.y.domain[0] + now.y.domain[1]) / 2), null);
				break;
			}
			case "reset":
				setWindow(null, null, null);
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
				store.setState({ cursor: null, hoveredLine: null, box: null, tool: "pan" });
				break;
			case "cursor":
				stepCursor(store, now, action.step * (action.far ? 10 : 1));
				break;
			case "redshift":
				actions.setRedshift(Number((redshift + action.by).toFixed(10)));
				actions.commitRedshift();
				break;
			case "tool":
				store.setState({ tool: store.getState().tool === "box" ? "pan" : "box" });
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
			if (!dirty.has("cursor")) return;
			const now = view();
			const { cursor } = store.getState();
			if (!now || cursor === null) {
				parts.tooltip()?.hide();
				return;
			}
			const found = readout(now, cursor.wavelength, cursor.pixelY);
			const { data } = now.layout;
			const y = Number.isNaN(cursor.pixelY) ? data.y + data.height / 2 : cursor.pixelY;
			parts.tooltip()?.show(now.x.map(found.observed), y, readoutTooltip(found, now));
			if (cursor.by === "keys") parts.say(readoutSentence(found));
		},
	};
}

function point(store: SpectrumStore, view: SpectrumView, x: number, y: number): void {
	const inside = contains(view.layout.plot, x, y);
	store.setState({
		cursor: inside ? { wavelength: view.x.invert(x), pixelY: y, by: "pointer" } : null,
		hoveredLine: inside ? (nearestLine(view, x, LINE_REACH)?.mark.key ?? null) : null,
	});
}

/** Moves the cursor along the samples of the front spectrum and keeps it in view. */
function stepCursor(store: SpectrumStore, view: SpectrumView, by: number): void {
	const curve = view.curves[view.curves.length - 1];
	const n = curve?.wavelengths.length ?? 0;
	if (!curve || n === 0) return;
	const from = store.getState().cursor?.wavelength ?? (view.x.domain[0] + view.x.domain[1]) / 2;
	const at = sampleAt(curve, Math.min(Math.max(from, curve.extent[0]), curve.extent[1]));
	const wavelength = curve.wavelengths[Math.min(n - 1, Math.max(0, at + by))] as number;
	const [a, b] = view.x.domain;
	const window =
		wavelength < a || wavelength > b
			? { x: [wavelength - (b - a) / 2, wavelength + (b - a) / 2] as const, y: store.getState().window.y }
			: null;
	if (window) changeStep(store, { window }, "cursor");
	store.setState({
		cursor: { wavelength, pixelY: Number.NaN, by: "keys" },
		hoveredLine: nearestLine(view, view.x.map(wavelength), LINE_REACH)?.mark.key ?? null,
	});
}

function clipBox(
	rect: { x: number; y: number; width: number; height: number },
	to: { x: number; y: number; width: number; height: number },
) {
	const x0 = Math.min(Math.max(rect.x, to.x), to.x + to.width);
	const x1 = Math.min(Math.max(rect.x + rect.width, to.x), to.x + to.width);
	const y0 = Math.min(Math.max(rect.y, to.y), to.y + to.height);
	const y1 = Math.min(Math.max(rect.y + rect.height, to.y), to.y + to.height);
	return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}
