import type { Spectrum } from "../../types.js";
import { timesOf } from "../text/phase.js";

/** Number of colours in the qualitative palette. */
export const SERIES = 8;

/** Safe for colour blindness; begins again after eight. */
export const seriesColor = (index: number): string => `var(--astropane-series-${(index % SERIES) + 1})`;

/** A perceptual sequence from the first (0) to the last (1) in time, by way of a middle colour. */
export function timeColor(share: number): string {
	const late = share > 0.5;
	const percent = Math.round((late ? share - 0.5 : share) * 200);
	const [from, to] = late ? ["middle", "last"] : ["first", "middle"];
	return `color-mix(in oklab, var(--astropane-time-${from}), var(--astropane-time-${to}) ${percent}%)`;
}

/** A colour for each spectrum: its own, else by time where `by` is "time" and three or more differ, else by order. */
export function spectrumColors(spectra: readonly Spectrum[], by: "time" | "order"): string[] {
	const known = by === "time" ? timesOf(spectra) : null;
	const times = new Set(known).size > 2 ? known : null;
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	for (const time of times ?? []) {
		if (time < first) first = time;
		if (time > last) last = time;
	}
	return spectra.map((spectrum, i) => {
		if (spectrum.color) return spectrum.color;
		return times ? timeColor(((times[i] as number) - first) / (last - first)) : seriesColor(i);
	});
}
