import { isListOfValues } from "../../number.js";
import { attempt } from "../../untrusted.js";
import type { HRPath } from "./path.js";

/** Epochs of one band, in any order: times in days and magnitudes. */
export type BandEpochs = { time: ArrayLike<number>; mag: ArrayLike<number> };

export type EpochOptions = {
	/** Largest difference of the times of two bands that are taken together, days. Default 0.02, as Gaia's bands are within 0.001. */
	toleranceDays?: number | undefined;
	/** Days; makes the path a loop. */
	periodDays?: number | undefined;
	/** Time of phase 0, days. Default 0. */
	epochDays?: number | undefined;
	/** Subtracted from the magnitudes, mag. Default 0: they are absolute. */
	distanceModulus?: number | undefined;
	/** In the place of `distanceModulus`, milliarcseconds, above zero. */
	parallaxMas?: number | undefined;
	/** Extinction in the band of the magnitude, and colour excess; mag. Default 0. */
	extinctionMag?: number | undefined;
	colorExcess?: number | undefined;
};

export type PathFromEpochs = {
	path: HRPath;
	/** Epochs of each band without a partner in the others, or without a finite time and magnitude. */
	unpaired: { mag: number; blue: number; red: number };
};

const DEFAULT_TOLERANCE_DAYS = 0.02;

/** Finite epochs in the order of time. */
function sortedEpochs(band: BandEpochs | null | undefined): { time: number; mag: number }[] {
	const { time, mag } = band ?? {};
	if (!isListOfValues(time) || !isListOfValues(mag)) return [];
	return Array.from({ length: Math.min(time.length, mag.length) }, (_, i) => ({
		time: Number(time[i] ?? Number.NaN),
		mag: Number(mag[i] ?? Number.NaN),
	}))
		.filter((epoch) => Number.isFinite(epoch.time) && Number.isFinite(epoch.mag))
		.sort((a, b) => a.time - b.time);
}

/** For each time the epoch of a band that is nearest to it, within the tolerance; each epoch serves once. */
function partners(times: readonly number[], epochs: readonly { time: number }[], tolerance: number): (number | null)[] {
	let next = 0;
	return times.map((time, i) => {
		while (next < epochs.length && (epochs[next] as { time: number }).time < time - tolerance) next++;
		let best = next;
		const distance = (at: number): number => Math.abs((epochs[at]?.time ?? Number.POSITIVE_INFINITY) - time);
		while (distance(best + 1) < distance(best)) best++;
		// An epoch that is nearer to the following time is left to it.
		const following = times[i + 1] ?? Number.POSITIVE_INFINITY;
		const time2 = epochs[best]?.time ?? Number.POSITIVE_INFINITY;
		if (distance(best) > tolerance || Math.abs(following - time2) < distance(best)) return null;
		next = best + 1;
		return best;
	});
}

const numberOr = (value: unknown, otherwise: number): number =>
	typeof value === "number" && Number.isFinite(value) ? value : otherwise;

/**
 * The path of a variable star from the light curves of three bands, such as Gaia's epoch photometry: epochs that are within the
 * tolerance of one another become one. `mag` may be the same light curve as `blue` or `red`. Never throws.
 */
export function pathFromEpochs(
	bands: { mag: BandEpochs; blue: BandEpochs; red: BandEpochs },
	options: EpochOptions = {},
): PathFromEpochs {
	const none: PathFromEpochs = {
		path: { color: [], absoluteMag: [], time: [] },
		unpaired: { mag: 0, blue: 0, red: 0 },
	};
	return attempt(() => {
		const { periodDays, epochDays, parallaxMas } = options;
		const tolerance = Math.max(0, numberOr(options.toleranceDays, DEFAULT_TOLERANCE_DAYS));
		const modulus =
			typeof parallaxMas === "number" && parallaxMas > 0
				? 10 - 5 * Math.log10(parallaxMas)
				: numberOr(options.distanceModulus, 0);
		const [mags, blues, reds] = [sortedEpochs(bands.mag), sortedEpochs(bands.blue), sortedEpochs(bands.red)];
		const times = mags.map((epoch) => epoch.time);
		const [blueOf, redOf] = [partners(times, blues, tolerance), partners(times, reds, tolerance)];
		const paired = mags.flatMap((epoch, i) => {
			const blue = blues[blueOf[i] ?? -1];
			const red = reds[redOf[i] ?? -1];
			return blue && red ? [{ ...epoch, color: blue.mag - red.mag - numberOr(options.colorExcess, 0) }] : [];
		});
		const lost = (band: BandEpochs): number => (isListOfValues(band?.time) ? band.time.length : 0) - paired.length;
		return {
			path: {
				color: paired.map((epoch) => epoch.color),
				absoluteMag: paired.map((epoch) => epoch.mag - modulus - numberOr(options.extinctionMag, 0)),
				time: paired.map((epoch) => epoch.time),
				...(periodDays !== undefined && { periodDays }),
				...(epochDays !== undefined && { epochDays }),
			},
			unpaired: { mag: lost(bands.mag), blue: lost(bands.blue), red: lost(bands.red) },
		};
	}, none);
}
