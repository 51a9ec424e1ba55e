import {
	attachGestures,
	contains,
	type FigureHandle,
	type GestureIntent,
	type Interaction,
	linearScale,
	makeScale,
	type NavigationFrame,
	navigate,
	navigateByKey,
	type PlotAction,
	plotAction,
	type Scale,
	type TooltipHandle,
	zoneOf,
} from "../../plot/index.js";
import { markerAt, markerPixel, redshiftThatPuts } from "../model/drag.js";
import { redshiftText } from "../model/format.js";
import { nearestLine, readout, sampleAt } from "../model/hover.js";
import type { LineMark } from "../model/lines.js";
import { byPixel, velocityAt } from "../model/velocityAxis.js";
import type { SpectrumView } from "../model/view.js";
import { changeStep, endGesture, type SpectrumState, type SpectrumStore } from "../store.js";
import type { ActiveTool } from "../tools/parts.js";
import { type SpectrumKey, spectrumKeys } from "./keys.js";
import type { CursorPaint } from "./layers.js";
import { paintCursor } from "./paintCursor.js";
import { readoutSentence, readoutTooltip } from "./readout.js";
import type { SpectrumActions } from "./useSpectrumStore.js";

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
	/** Gets the painter of the cursor. */
	cursor: CursorPaint;
	/** What an open panel makes of clicks and drags. */
	active: { readonly current: ActiveTool | null };
};

/**
 * Binds pointer, wheel, touch and keys to a mounted figure. No React in here: a gesture writes to the store and the draw
 * loop does the rest. Fetched when somebody first turns to the figure.
 */
export function attachInteraction(parts: InteractionParts): Interaction {
	const { view, store, actions } = parts;
	// Kept: the handle gives it only while it is mounted, and the listeners are taken off after that.
	const { box: plotBox } = parts.figure;
	parts.cursor.current = paintCursor;
	parts.figure.mark("cursor");
	const frameOf = (now: SpectrumView): NavigationFrame => {
		const { home } = now;
		const { window } = store.getState();
		return {
			data: now.layout.data,
			// As the window is now, which may be ahead of what was painted: two fingers pan and zoom in one event.
			x: linearScale(window.x ?? home.x, now.x.range),
			y: makeScale(now.y.kind, window.y ?? home.y, now.y.range),
			home,
			limit: { x: 2, y: 20 },
			// A sideways drag does not lose the flux range.
			holdY: true,
		};
	};

	/**
	 * The marker that is being dragged: where it was taken hold of, and the redshift that Escape gives back. With Alt the
	 * drag moves the velocity of its ion, and Escape gives these velocities back.
	 */
	let held: { mark: LineMark; offset: number; from: number; ions: SpectrumState["ionVelocities"] | null } | null = null;

	/** Puts the held marker on a pixel. */
	const put = (pixel: number, now: SpectrumView) => {
		if (!held) return;
		const { mark, ions } = held;
		const at = (px: number) => velocityAt(mark, now.x.invert(px), store.getState(), now.medium);
		if (ions === null) actions.setRedshift(redshiftThatPuts(mark, now.x.invert(pixel), now));
		else if (Number.isFinite(at(pixel)))
			actions.setIonVelocities({ ...ions, [mark.group]: byPixel(at(pixel), at(pixel) - at(pixel + 1)) });
	};

	const onIntent = (intent: GestureIntent, source: Event | null) => {
		const now = view();
		if (!now || toActiveTool(intent, now)) return;
		const moved = navigate(store.getState().window, intent, frameOf(now));
		if (moved) {
			if (moved.box !== undefined) store.setState({ box: moved.box, cursor: null });
			changeStep(store, { window: moved.window }, moved.gesture);
			return;
		}
		switch (intent.type) {
			case "hover":
			case "longpress":
				point(store, now, intent.x, intent.y);
				plotBox.toggleAttribute("data-astropane-marker", markerAt(now, intent.x, intent.y) !== null);
				break;
			case "drag-start": {
				const mark = now.lines.moving.find((line) => line.key === intent.target);
				if (!mark) break;
				const { redshift, ionVelocities } = store.getState();
				const ions = source instanceof MouseEvent && source.altKey ? ionVelocities : null;
				held = { mark, offset: intent.x - markerPixel(now, mark), from: redshift, ions };
				store.setState({ cursor: null, hoveredLine: mark.key });
				break;
			}
			case "drag":
				if (held) put(intent.x - held.offset, now);
				break;
			case "drag-cancel":
				if (held?.ions) actions.setIonVelocities(held.ions);
				else if (held) actions.setRedshift(held.from);
				held = null;
				actions.commitRedshift();
				break;
			case "drag-end":
				held = null;
				actions.commitRedshift();
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

	/** Clicks and drags that an open panel takes; true where nothing else should. */
	const toActiveTool = (intent: GestureIntent, now: SpectrumView): boolean => {
		const tool = parts.active.current;
		if (!tool) return false;
		const { data } = now.layout;
		if (intent.type === "click" && intent.zone === "plot") {
			tool.onClick?.(now.x.invert(intent.x), intent.y);
			return tool.onClick !== undefined;
		}
		if (!tool.onSpan || store.getState().tool === "box") return false;
		if (intent.type === "box-cancel") tool.onSpanCancel?.();
		else if (intent.type === "box-start" || intent.type === "box-move" || intent.type === "box") {
			const at = (x: number) => now.x.invert(Math.min(Math.max(x, data.x), data.x + data.width));
			// The readout would stay where the drag began.
			if (intent.type === "box-start") store.setState({ cursor: null, hoveredLine: null });
			tool.onSpan(at(intent.rect.x), at(intent.rect.x + intent.rect.width), intent.type === "box");
		} else return false;
		parts.figure.mark("cursor");
		return true;
	};

	const zoneAt = (x: number, y: number) => {
		const plot = view()?.layout.plot;
		return plot ? zoneOf(plot, x, y) : null;
	};
	const detachGestures = attachGestures(plotBox, {
		zoneAt,
		onIntent,
		tool: () => (parts.active.current?.onSpan ? "box" : store.getState().tool),
		wheelAxes: () => "x",
		targetAt(x, y) {
			const now = view();
			return now && store.getState().tool === "pan" ? (markerAt(now, x, y)?.key ?? null) : null;
		},
	});

	const onKeyDown = (event: KeyboardEvent) => {
		const now = view();
		if (!now || event.target !== plotBox) return;
		if (!event.ctrlKey && !event.metaKey && !event.altKey && parts.active.current?.onKey?.(event.key)) {
			event.preventDefault();
			return;
		}
		const action = plotAction(event, spectrumKeys);
		if (action === null) return;
		const { window, redshift, velocity, cursor, raised, hiddenSpectra, ...state } = store.getState();
		if (action.type === "take") {
			// Without a panel that wants it, Enter is the page's.
			if (cursor === null || !parts.active.current?.onClick) return;
			parts.active.current.onClick(cursor.wavelength, Number.NaN);
		}
		// With nothing to leave here, Escape is for the dialog that the viewer may stand in.
		if (action.type === "escape" && !cursor && !state.box && state.tool === "pan" && state.panel === null) return;
		event.preventDefault();
		if (isOfPlot(action)) {
			const middle = (scale: Scale) => scale.invert((scale.range[0] + scale.range[1]) / 2);
			const center = { x: cursor?.wavelength ?? middle(now.x), y: middle(now.y) };
			const moved = navigateByKey(window, action, frameOf(now), center);
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
				// One level at a time: what a panel has half of, then cursor and box, then the panel.
				if (parts.active.current?.onEscape?.()) parts.figure.mark("cursor");
				else if (cursor?.by === "keys" || state.box || state.tool === "box" || state.panel === null)
					store.setState({ cursor: null, hoveredLine: null, box: null, tool: "pan" });
				else store.setState({ panel: null });
				break;
			case "cursor":
				stepCursor(store, now, action.step * (action.far ? 10 : 1));
				break;
			case "redshift":
				actions.setRedshift(Number((redshift + action.by).toFixed(10)));
				actions.commitRedshift();
				parts.say(`Redshift ${redshiftText(redshift + action.by)}.`);
				break;
			case "velocity":
				actions.setVelocity(velocity + action.by);
				actions.commitVelocity();
				parts.say(`Expansion velocity ${velocity + action.by} km/s.`);
				break;
			case "panel":
				store.setState({ panel: state.panel === action.panel ? null : action.panel });
				break;
			case "line":
				import("./stepLine.js")
					.then(({ stepLine }) => parts.say(stepLine(store, view() ?? now, action.step)))
					.catch(() => parts.say("The code for this could not be fetched. Try again."));
				break;
			case "tool":
				store.setState({ tool: state.tool === "box" ? "pan" : "box" });
				break;
			case "cycle": {
				const { name, label, values } = action;
				const next = values[(values.indexOf(store.getState()[name]) + 1) % values.length];
				actions.set(name, next as never);
				parts.say(`${label}: ${next === true ? "on" : next === false ? "off" : next}.`);
				break;
			}
			case "raise": {
				const shown = now.allCurves.filter((curve) => now.curves.includes(curve));
				const at = shown.findIndex((curve) => curve.id === (raised ?? now.curves.at(-1)?.id));
				const next = shown[(at + action.step + shown.length) % shown.length];
				if (!next) break;
				store.setState({ raised: next.id });
				parts.say(`${next.label} is in front.`);
				break;
			}
			case "isolate": {
				const front = now.curves.at(-1);
				const others = now.allCurves.filter((curve) => curve !== front).map((curve) => curve.id);
				if (!front || others.length === 0) break;
				actions.set("hiddenSpectra", hiddenSpectra.length > 0 ? [] : others);
				parts.say(hiddenSpectra.length > 0 ? "All spectra are shown." : `${front.label} stands alone.`);
				break;
			}
			case "control": {
				const all = plotBox.closest(".astropane")?.querySelectorAll<HTMLElement>("[aria-keyshortcuts]") ?? [];
				const control = [...all].find((element) => element.getAttribute("aria-keyshortcuts") === event.key);
				control?.focus();
				if (control?.matches("button")) control.click();
				break;
			}
			default:
		}
	};
	plotBox.addEventListener("keydown", onKeyDown);

	let spoken = "";
	return {
		detach() {
			detachGestures();
			plotBox.removeEventListener("keydown", onKeyDown);
			plotBox.removeAttribute("data-astropane-marker");
		},
		painted(dirty) {
			if (!dirty.has("cursor")) return;
			const now = view();
			const { cursor } = store.getState();
			if (!now || cursor === null) {
				parts.tooltip()?.hide();
				spoken = "";
				return;
			}
			const found = readout(now, cursor.wavelength, cursor.pixelY);
			const { data } = now.layout;
			const y = Number.isNaN(cursor.pixelY) ? data.y + data.height / 2 : cursor.pixelY;
			// The sample that is read off may lie just out of view.
			const x = Math.min(Math.max(now.x.map(found.observed), data.x), data.x + data.width);
			parts.tooltip()?.show(x, y, readoutTooltip(found, now));
			const sentence = cursor.by === "keys" ? readoutSentence(found, now) : "";
			// What a panel has just said is not drowned by what is known already.
			if (sentence !== spoken && sentence !== "") parts.say(sentence);
			spoken = sentence;
		},
	};
}

/** Keys that every plot has, as against those of this one. */
const isOfPlot = (action: PlotAction | SpectrumKey): action is PlotAction => !spectrumActions.has(action.type);
const spectrumActions = new Set<string>(Object.values(spectrumKeys).map((action) => action.type));

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
