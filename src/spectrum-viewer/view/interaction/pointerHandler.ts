import { contains, type GestureIntent, navigate } from "../../../plot/index.js";
import { byPixel, velocityAt } from "../../model/axes/velocityAxis.js";
import { LINE_REACH_PX, nearestLine } from "../../model/hover.js";
import { isAtRedshift } from "../../model/lines/atRedshift.js";
import { markerAt, markerPixel, redshiftThatPuts } from "../../model/lines/drag.js";
import type { LineMarker } from "../../model/lines/markers.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";
import { changeStep, endGesture } from "../../store.js";
import type { InteractionContext } from "./context.js";
import { frameOf } from "./navigationFrame.js";

/** The drag of a line marker. */
type MarkerDrag = {
	marker: LineMarker;
	/** CSS pixels from the marker to the pointer. */
	offset: number;
	/** Redshift before the drag, which Escape restores. */
	redshift: number;
	/** With Alt the drag moves the velocity of the marker's ion: velocities before the drag, which Escape restores. Else null. */
	ionVelocities: SpectrumState["ionVelocities"] | null;
};

/** Answers pointer, wheel and touch: pan, zoom, readout, drag of a marker; or passes them to an open panel. */
export function pointerHandler(context: InteractionContext): (intent: GestureIntent, source: Event | null) => void {
	const { view: paintedView, store, actions } = context;
	// The handle has a box only while it is mounted.
	const { box: plotBox } = context.figure;
	let drag: MarkerDrag | null = null;

	const moveMarker = ({ marker, ionVelocities }: MarkerDrag, pixel: number, view: SpectrumView) => {
		if (ionVelocities === null) {
			actions.setRedshift(redshiftThatPuts(marker, view.x.invert(pixel), view));
			return;
		}
		const velocity = (px: number) => velocityAt(marker, view.x.invert(px), store.getState(), view.medium);
		if (!Number.isFinite(velocity(pixel))) return;
		const rounded = byPixel(velocity(pixel), velocity(pixel) - velocity(pixel + 1));
		actions.setIonVelocities({ ...ionVelocities, [marker.group]: rounded });
	};

	/** Passes clicks and drags to an open panel. True if the panel has taken the intent. */
	const toPanel = (intent: GestureIntent, view: SpectrumView): boolean => {
		const panel = context.active.current;
		if (!panel) return false;
		if ("target" in intent) return panel.onDrag?.(intent) ?? false;
		const { data } = view.layout;
		if (intent.type === "click" && intent.zone === "plot") {
			panel.onClick?.(view.x.invert(intent.x), intent.y);
			return panel.onClick !== undefined;
		}
		if (!panel.onSpan || store.getState().dragMode === "box") return false;
		if (intent.type === "box-cancel") panel.onSpanCancel?.();
		else if (intent.type === "box-start" || intent.type === "box-move" || intent.type === "box") {
			const wavelength = (x: number) => view.x.invert(Math.min(Math.max(x, data.x), data.x + data.width));
			// The readout would stay where the drag began.
			if (intent.type === "box-start") store.setState({ cursor: null, hoveredLine: null });
			const { x, y, width } = intent.rect;
			panel.onSpan(wavelength(x), wavelength(x + width), intent.type === "box", y);
		} else return false;
		context.figure.mark("cursor");
		return true;
	};

	return (intent, source) => {
		const view = paintedView();
		if (!view || toPanel(intent, view)) return;
		const moved = navigate(store.getState().window, intent, frameOf(view, store));
		if (moved) {
			if (moved.box !== undefined) store.setState({ box: moved.box, cursor: null });
			changeStep(store, { window: moved.window }, moved.gesture);
			return;
		}
		switch (intent.type) {
			case "hover":
			case "longpress":
				moveCursor(store, view, intent.x, intent.y);
				plotBox.toggleAttribute("data-astropane-marker", markerAt(view, intent.x, intent.y) !== null);
				break;
			case "drag-start": {
				const marker = view.lines.moving.find((line) => line.key === intent.target);
				if (!marker) break;
				const ionVelocities = actions.latest("ionVelocities");
				// A line at the redshift has no velocity to change.
				const isOfIon = (source as Partial<MouseEvent> | null)?.altKey === true && !isAtRedshift(marker.group);
				drag = {
					marker,
					offset: intent.x - markerPixel(view, marker),
					redshift: actions.latest("redshift"),
					ionVelocities: isOfIon ? ionVelocities : null,
				};
				store.setState({ cursor: null, hoveredLine: marker.key });
				break;
			}
			case "drag":
				if (drag) moveMarker(drag, intent.x - drag.offset, view);
				break;
			case "drag-cancel":
				if (drag?.ionVelocities) actions.setIonVelocities(drag.ionVelocities);
				else if (drag) actions.setRedshift(drag.redshift);
				drag = null;
				actions.commitRedshift();
				break;
			case "drag-end":
				drag = null;
				actions.commitRedshift();
				break;
			case "leave":
				if (store.getState().cursor?.by !== "keys") store.setState({ cursor: null, hoveredLine: null });
				break;
			case "gesture-end":
				// What a host in control has set is ended by the actions, which know whether its answer is due.
				if (store.getState().history.open !== "host") endGesture(store);
				break;
			default:
		}
	};
}

function moveCursor(store: SpectrumStore, view: SpectrumView, x: number, y: number): void {
	const isInside = contains(view.layout.plot, x, y);
	store.setState({
		cursor: isInside ? { wavelength: view.x.invert(x), pixelY: y, by: "pointer" } : null,
		hoveredLine: isInside ? (nearestLine(view, x, LINE_REACH_PX)?.marker.key ?? null) : null,
	});
}
