import { extent } from "d3-array";
import type { Spectrum } from "../../types.js";
import { timesOf } from "../text/phase.js";

/** Number of colours in the qualitative palette. */
export const SERIES_COLORS = 8;

/** A colour of the palette, which is safe for colour blindness; repeats after eight. */
export const seriesColor = (index: number): string => `var(--astropane-series-${(index % SERIES_COLORS) + 1})`;

/** A perceptual sequence from the first time (0) to the last one (1), through a middle colour. */
export function timeColor(share: number): string {
	const late = share > 0.5;
	const percent = Math.round((late ? share - 0.5 : share) * 200);
	const [from, to] = late ? ["middle", "last"] : ["first", "middle"];
	return `color-mix(in oklab, var(--astropane-time-${from}), var(--astropane-time-${to}) ${percent}%)`;
}

/** A colour for each spectrum: its own, else by time where `by` is "time" and three or more differ, else by order. */
export function spectrumColors(spectra: readonly Spectrum[], by: "time" | "order"): string[] {
	const allTimes = by === "time" ? timesOf(spectra) : null;
	const times = new Set(allTimes).size > 2 ? allTimes : null;
	const [first = 0, last = 1] = extent(times ?? []);
	return spectra.map((spectrum, i) => {
		if (spectrum.color) return spectrum.color;
		return times ? timeColor(((times[i] as number) - first) / (last - first)) : seriesColor(i);
	});
}
