import { withMinusSign } from "../../../plot/index.js";
import type { Spectrum } from "../../types.js";

/** ms in a day, and the Modified Julian Date of 1970-01-01T00:00 UTC. */
const DAY = 86_400_000;
const MJD_1970 = 40_587;

/** ms since 1970 of an ISO 8601 time; one that names no zone is UTC, and so the same on server and browser. NaN for others. */
export const timeOf = (text: string | null | undefined): number =>
	Date.parse(/\d[T ][\d:.]+$/.test(text ?? "") ? `${text?.replace(" ", "T")}Z` : (text ?? ""));

/**
 * ms since 1970 of an instant: ISO 8601 (UTC unless it names a zone) or a Modified Julian Date. NaN for anything else,
 * a Julian Date among them: no spectrum was taken before 1858 or will be after 2406.
 */
export const instantOf = (at: unknown): number =>
	typeof at === "string"
		? timeOf(at)
		: typeof at === "number" && at > 0 && at < 200_000
			? (at - MJD_1970) * DAY
			: at instanceof Date
				? at.getTime()
				: Number.NaN;

/** When spectra were taken, ms; null unless all have a time, and not all the same. */
export function timesOf(spectra: readonly Spectrum[]): number[] | null {
	const times = spectra.map((spectrum) => timeOf(spectrum.observedAt));
	return times.every(Number.isFinite) && new Set(times).size > 1 ? times : null;
}

/** "+12.3 d" from `peak` to a time, both ms; observer's days. */
export function phaseText(time: number, peak: number): string {
	const days = ((time - peak) / DAY).toFixed(1);
	return `${days.startsWith("-") ? (Number(days) === 0 ? "+0.0" : withMinusSign(days)) : `+${days}`} d`;
}

/** What stands at both ends of the colours by time, and at the peak where it is between them. */
export type TimeScale = { first: string; last: string /** Share of the way, 0 to 1. */; peak: number | null };

/** The scale that `spectrumColors` colours by; null where colours do not tell the time. */
export function timeScale(spectra: readonly Spectrum[], by: "time" | "order", peak: number): TimeScale | null {
	const times = by === "time" ? timesOf(spectra) : null;
	if (times === null || new Set(times).size < 3 || spectra.every(({ color }) => color)) return null;
	const first = times.reduce((a, b) => Math.min(a, b));
	const last = times.reduce((a, b) => Math.max(a, b));
	const text = (time: number) =>
		Number.isNaN(peak)
			? new Date(time)
					.toISOString()
					.slice(0, last - first < 2 * DAY ? 16 : 10)
					.replace("T", " ")
			: phaseText(time, peak);
	return {
		first: text(first),
		last: text(last),
		peak: peak > first && peak < last ? (peak - first) / (last - first) : null,
	};
}
