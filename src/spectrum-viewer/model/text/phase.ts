import { extent } from "d3-array";
import { type Language, wordsIn } from "../../../text/index.js";
import type { Spectrum } from "../../types.js";
import { figureWords } from "../../words/figure.js";

const MS_PER_DAY = 86_400_000;
/** Modified Julian Date of 1970-01-01T00:00 UTC. */
const MJD_1970 = 40_587;
/** Days. Later dates are Julian Dates by mistake: no spectrum will be taken after the year 2406. */
const LATEST_MJD = 200_000;

/** ms since 1970 of an ISO 8601 time. One without a zone is UTC, and so the same on server and browser. NaN for others. */
export const timeOf = (text: string | null | undefined): number =>
	Date.parse(/\d[T ][\d:.]+$/.test(text ?? "") ? `${text?.replace(" ", "T")}Z` : (text ?? ""));

/**
 * ms since 1970 of an instant: ISO 8601 (UTC unless it names a zone) or a Modified Julian Date. NaN for anything else,
 * Julian Dates included.
 */
export function instantOf(at: unknown): number {
	if (typeof at === "string") return timeOf(at);
	if (typeof at === "number") return at > 0 && at < LATEST_MJD ? (at - MJD_1970) * MS_PER_DAY : Number.NaN;
	return at instanceof Date ? at.getTime() : Number.NaN;
}

/** Times of observation, ms since 1970; null unless all spectra have one, and not all the same. */
export function timesOf(spectra: readonly Spectrum[]): number[] | null {
	const times = spectra.map((spectrum) => timeOf(spectrum.observedAt));
	return times.every(Number.isFinite) && new Set(times).size > 1 ? times : null;
}

/** "+12.3 d" from `peak` to `time`, both ms since 1970; days of the observer. */
export function phaseText(time: number, peak: number, language: Language): string {
	const { numbers } = language;
	const days = (time - peak) / MS_PER_DAY;
	const isNegative = Math.round(days * 10) < 0;
	const signed = isNegative ? numbers.fixed(days, 1) : `+${numbers.fixed(Math.abs(days), 1)}`;
	return wordsIn(language, figureWords).daysFromPeak(signed);
}

/** Labels at both ends of the colours by time. */
export type TimeScale = {
	first: string;
	last: string;
	/** Place of the peak between both ends, 0 to 1; null where it is not between them. */
	peak: number | null;
};

/** The scale of `spectrumColors`; null where colours do not tell the time. `peak`: ms since 1970, NaN where unknown. */
export function timeScale(
	spectra: readonly Spectrum[],
	by: "time" | "order",
	peak: number,
	language: Language,
): TimeScale | null {
	const times = by === "time" ? timesOf(spectra) : null;
	if (times === null || new Set(times).size < 3 || spectra.every(({ color }) => color)) return null;
	const [first = 0, last = 0] = extent(times);
	const text = (time: number) =>
		Number.isNaN(peak)
			? new Date(time)
					.toISOString()
					.slice(0, last - first < 2 * MS_PER_DAY ? 16 : 10)
					.replace("T", " ")
			: phaseText(time, peak, language);
	return {
		first: text(first),
		last: text(last),
		peak: peak > first && peak < last ? (peak - first) / (last - first) : null,
	};
}
