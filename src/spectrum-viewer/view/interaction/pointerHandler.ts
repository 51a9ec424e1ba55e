import { contains, type GestureIntent, navigate } from "../../../plot/index.js";
import { byPixel, velocityAt } from "../../model/axes/velocityAxis.js";
import { LINE_REACH, nearestLine } from "../../model/hover.js";
import { markerAt, markerPixel, redshiftThatPuts } from "../../model/lines/drag.js";
import type { LineMarker } from "../../model/lines/markers.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";
import { changeStep, endGesture } from "../../store.js";
import type { InteractionContext } from "./context.js";
import { frameOf } from "./navigationFrame.js";

/** What pointer, wheel and fingers do: pan, zoom, read out, drag a marker; or what an open panel makes of them. */
export function pointerHandler(parts: InteractionContext): (intent: GestureIntent, source: Event | null) => void {
	const { view, store, actions } = parts;
	// Kept: the handle gives it only while it is mounted.
	const { box: plotBox } = parts.figure;

	/**
	 * The marker that is being dragged: where it was taken hold of, and the redshift that Escape gives back. With Alt the
	 * drag moves the velocity of its ion, and Escape gives these velocities back.
	 */
	let held: { mark: LineMarker; offset: number; from: number; ions: SpectrumState["ionVelocities"] | null } | null =
		null;

	/** Puts the held marker on a pixel. */
	const put = (pixel: number, now: SpectrumView) => {
		if (!held) return;
		const { mark, ions } = held;
		const at = (px: number) => velocityAt(mark, now.x.invert(px), store.getState(), now.medium);
		if (ions === null) actions.setRedshift(redshiftThatPuts(mark, now.x.invert(pixel), now));
		else if (Number.isFinite(at(pixel)))
			actions.setIonVelocities({ ...ions, [mark.group]: byPixel(at(pixel), at(pixel) - at(pixel + 1)) });
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
		if (!tool.onSpan || store.getState().dragMode === "box") return false;
		if (intent.type === "box-cancel") tool.onSpanCancel?.();
		else if (intent.type === "box-start" || intent.type === "box-move" || intent.type === "box") {
			const at = (x: number) => now.x.invert(Math.min(Math.max(x, data.x), data.x + data.width));
			// The readout would stay where the drag began.
			if (intent.type === "box-start") store.setState({ cursor: null, hoveredLine: null });
			const { x, y, width } = intent.rect;
			tool.onSpan(at(x), at(x + width), intent.type === "box", y);
		} else return false;
		parts.figure.mark("cursor");
		return true;
	};

	return (intent, source) => {
		const now = view();
		if (!now || toActiveTool(intent, now)) return;
		const moved = navigate(store.getState().window, intent, frameOf(now, store));
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
}

function point(store: SpectrumStore, view: SpectrumView, x: number, y: number): void {
	const inside = contains(view.layout.plot, x, y);
	store.setState({
		cursor: inside ? { wavelength: view.x.invert(x), pixelY: y, by: "pointer" } : null,
		hoveredLine: inside ? (nearestLine(view, x, LINE_REACH)?.mark.key ?? null) : null,
	});
}
