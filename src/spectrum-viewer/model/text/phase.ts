import { extent } from "d3-array";
import { isoDay, isoMinute, mjdOf } from "../../../astro/time.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { Spectrum } from "../../types.js";
import { figureWords } from "../../words/figure.js";

/** Times of observation, Modified Julian Dates; null unless all spectra have one, and not all the same. */
export function timesOf(spectra: readonly Spectrum[]): number[] | null {
	const times = spectra.map((spectrum) => mjdOf(spectrum.observedAt));
	return times.every(Number.isFinite) && new Set(times).size > 1 ? times : null;
}

/** "+12.3 d" from `peak` to `time`, both Modified Julian Dates; days of the observer. */
export function phaseText(time: number, peak: number, language: Language): string {
	const { numbers } = language;
	// Rounded before the sign is chosen: there is no "−0.0".
	const days = Math.round((time - peak) * 10) / 10;
	const signed = days < 0 ? numbers.fixed(days, 1) : `+${numbers.fixed(Math.abs(days), 1)}`;
	return wordsIn(language, figureWords).daysFromPeak(signed);
}

/** Labels at both ends of the colours by time. */
export type TimeScale = {
	first: string;
	last: string;
	/** Place of the peak between both ends, 0 to 1; null where it is not between them. */
	peak: number | null;
};

/** The scale of `spectrumColors`; null where colours do not tell the time. `peak`: Modified Julian Date, NaN where unknown. */
export function timeScale(
	spectra: readonly Spectrum[],
	by: "time" | "order",
	peak: number,
	language: Language,
): TimeScale | null {
	const times = by === "time" ? timesOf(spectra) : null;
	if (times === null || new Set(times).size < 3 || spectra.every(({ color }) => color)) return null;
	const [first = 0, last = 0] = extent(times);
	const date = last - first < 2 ? isoMinute : isoDay;
	const text = (time: number) => (Number.isNaN(peak) ? date(time) : phaseText(time, peak, language));
	return {
		first: text(first),
		last: text(last),
		peak: peak > first && peak < last ? (peak - first) / (last - first) : null,
	};
}
