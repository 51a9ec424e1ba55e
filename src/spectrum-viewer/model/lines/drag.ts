import { airToVacuum } from "../../../astro/index.js";
import { roundToStep } from "../../../text/index.js";
import type { SpectrumView } from "../view.js";
import { factorOfGroup, type LineMarker, observedPosition } from "./markers.js";

/** A press takes hold of a marker at most this far away, on its line or on its label, CSS pixels. */
const LINE_REACH_PX = 3;
const LABEL_REACH_PX = 9;
/** Half of the width of a finger. */
const FINGER_REACH_PX = 22;
/** With more markers than this in view, only labels can be dragged, or no place would be left to pan from. */
const MAX_MARKERS_FOR_LINES = 60;
/** Share of the width that the reach of fingers may take on lines, for the same reason; beyond it they reach as far as on labels. */
const MAX_FINGER_SHARE = 0.6;

/** The moving marker that a press at (x, y), CSS pixels of the figure, takes hold of; null where a press pans. */
export function markerAt(view: SpectrumView, x: number, y: number, isFinger = false): LineMarker | null {
	const { lanes, data, plot } = view.layout;
	if (x < plot.x || x > plot.x + plot.width) return null;
	const onLabels = y >= lanes.y && y < lanes.y + lanes.height;
	if (!onLabels && !(y >= data.y && y <= data.y + data.height)) return null;
	const { moving } = view.lines;
	const { positions } = view;
	let best: LineMarker | null = null;
	let nearest = FINGER_REACH_PX;
	let inView = 0;
	for (let i = 0; i < moving.length; i++) {
		const px = view.x.map(positions[i] as number);
		if (px < plot.x || px > plot.x + plot.width) continue;
		inView++;
		const distance = Math.abs(px - x);
		if (distance <= nearest) {
			nearest = distance;
			best = moving[i] ?? null;
		}
	}
	if (!onLabels && inView > MAX_MARKERS_FOR_LINES) return null;
	const isCrowded = inView * 2 * FINGER_REACH_PX > MAX_FINGER_SHARE * plot.width;
	const fingerReach = onLabels || !isCrowded ? FINGER_REACH_PX : LABEL_REACH_PX;
	const reach = isFinger ? fingerReach : onLabels ? LABEL_REACH_PX : LINE_REACH_PX;
	return nearest <= reach ? best : null;
}

/** Place of a marker, CSS pixels of the figure. */
export function markerPixel(view: SpectrumView, marker: LineMarker): number {
	return view.x.map(observedPosition(marker, view.state, view.medium));
}

const REDSHIFT_STEP = 1e-6;

/**
 * The redshift at which a line falls on an observed wavelength (Å, in the axis' medium), the velocity staying as it is.
 * NaN where there is none.
 */
export function redshiftThatPuts(marker: LineMarker, observed: number, view: SpectrumView): number {
	const vacuum = view.medium === "air" ? airToVacuum(observed) : observed;
	const redshift = vacuum / marker.vacuum / factorOfGroup({ ...view.state, redshift: 0 }, marker.group) - 1;
	// A pixel is worth about 1e-4 in z.
	return redshift > -1 ? roundToStep(redshift, REDSHIFT_STEP) : Number.NaN;
}
