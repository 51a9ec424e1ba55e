import type { Interval } from "../../../plot/index.js";
import type { SpectrumView } from "../view.js";
import { type LineMarker, observedPosition } from "./markers.js";

export type LineStop = {
	marker: LineMarker;
	/** Å on the axis. */
	observed: number;
};

/** Markers nearer to each other than this are one stop. */
const SAME_LINE_TOLERANCE_ANGSTROM = 0.01;

/** Visible lines between two wavelengths, Å, from blue to red; of several at one place the most important one. */
export function lineStops(view: Pick<SpectrumView, "lines" | "state" | "medium">, [from, to]: Interval): LineStop[] {
	const { lines, state, medium } = view;
	const stops = [...lines.moving, ...lines.fixed, ...lines.bands]
		.map((marker) => ({ marker, observed: observedPosition(marker, state, medium) }))
		.filter(({ observed }) => observed >= from && observed <= to)
		.sort((a, b) => a.observed - b.observed);
	const distinct: LineStop[] = [];
	for (const stop of stops) {
		const last = distinct.at(-1);
		if (!last || stop.observed - last.observed > SAME_LINE_TOLERANCE_ANGSTROM) distinct.push(stop);
		else if (stop.marker.importance > last.marker.importance)
			distinct[distinct.length - 1] = { ...stop, observed: last.observed };
	}
	return distinct;
}

/** The stop after (1) or before (−1) a wavelength, Å. */
export function nextStop(stops: readonly LineStop[], at: number, direction: -1 | 1): LineStop | undefined {
	return direction > 0
		? stops.find(({ observed }) => observed > at + SAME_LINE_TOLERANCE_ANGSTROM)
		: stops.findLast(({ observed }) => observed < at - SAME_LINE_TOLERANCE_ANGSTROM);
}
