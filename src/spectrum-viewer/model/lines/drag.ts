import { airToVacuum } from "../../../astro/index.js";
import type { SpectrumView } from "../view.js";
import { factorOfGroup, type LineMarker, observedPosition } from "./markers.js";

/** How near a marker's line and label must be to be taken hold of, CSS pixels. */
const LINE_REACH = 3;
const LABEL_REACH = 9;
/** With more markers than this in view, only labels can be taken, or there would be no place left to pan from. */
const CROWD = 60;

/** The moving marker that a press at (x, y) takes hold of; null where a press pans. */
export function markerAt(view: SpectrumView, x: number, y: number): LineMarker | null {
	const { lanes, data, plot } = view.layout;
	if (x < plot.x || x > plot.x + plot.width) return null;
	const onLabels = y >= lanes.y && y < lanes.y + lanes.height;
	if (!onLabels && !(y >= data.y && y <= data.y + data.height)) return null;
	const { moving } = view.lines;
	const { positions } = view;
	let best: LineMarker | null = null;
	let nearest = onLabels ? LABEL_REACH : LINE_REACH;
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
	return onLabels || inView <= CROWD ? best : null;
}

/** CSS pixel at which a marker stands. */
export function markerPixel(view: SpectrumView, mark: LineMarker): number {
	return view.x.map(observedPosition(mark, view.state, view.medium));
}

/**
 * The redshift at which a line falls on an observed wavelength (Å, in the axis' medium), the velocity staying as it is.
 * NaN where there is none.
 */
export function redshiftThatPuts(mark: LineMarker, observed: number, view: SpectrumView): number {
	const vacuum = view.medium === "air" ? airToVacuum(observed) : observed;
	const redshift = vacuum / mark.vacuum / factorOfGroup({ ...view.state, redshift: 0 }, mark.group) - 1;
	// A pixel is worth about 1e-4: more digits than these would only be noise.
	return redshift > -1 ? Number(redshift.toFixed(6)) : Number.NaN;
}
