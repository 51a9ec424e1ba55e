import { isListOfValues } from "../../number.js";
import { attempt } from "../../untrusted.js";

/** How a variable star moves over the diagram: one entry an epoch in each list. */
export type HRPath = {
	/** mag. */
	color: ArrayLike<number>;
	absoluteMag: ArrayLike<number>;
	/** Cycles; whole ones do not count. A path with phases is a loop that closes. */
	phase?: ArrayLike<number> | undefined;
	/** Days. Without `phase` and `periodDays` the path is drawn in the order of time and stays open. */
	time?: ArrayLike<number> | undefined;
	/** Days; folds `time`. */
	periodDays?: number | undefined;
	/** Time of phase 0, days. Default 0. */
	epochDays?: number | undefined;
};

/** A path in the order in which the star runs through it. */
export type OrderedPath = {
	color: Float64Array;
	mag: Float64Array;
	/** Phases 0 … 1 of a loop; times of an open path, days; where neither is known, the parts of the way 0 … 1. Ascending. */
	at: Float64Array;
	isLoop: boolean;
	/** Epochs that are left out as they have no finite colour, magnitude and phase or time. */
	dropped: number;
};

export type PathSummary = {
	/** Magnitude of the mean flux: over the phase of a loop, over the epochs of an open path. mag. */
	meanMag: number;
	/** Mean over the phase, or over the epochs. mag. */
	meanColor: number;
	/** Brightest to faintest, bluest to reddest; mag. */
	amplitudeMag: number;
	amplitudeColor: number;
	/** As drawn, with bright up and blue left. null: the path is open, or encloses next to nothing. */
	sense: "clockwise" | "anticlockwise" | null;
	count: number;
};

/** The part of the box round a loop below which what it encloses is noise. */
const MIN_ENCLOSED_PART = 0.02;

export const foldedPhase = (time: number, periodDays: number, epochDays = 0): number => {
	const cycles = (time - epochDays) / periodDays;
	return cycles - Math.floor(cycles);
};

const empty: OrderedPath = {
	color: new Float64Array(),
	mag: new Float64Array(),
	at: new Float64Array(),
	isLoop: false,
	dropped: 0,
};

/** The epochs of a path by phase or time. Empty for what is no path. Never throws. */
export function orderPath(path: HRPath | null | undefined): OrderedPath {
	return attempt(() => (path ? readPath(path) : empty), empty);
}

function readPath({ color, absoluteMag, phase, time, periodDays, epochDays = 0 }: HRPath): OrderedPath {
	if (!isListOfValues(color) || !isListOfValues(absoluteMag)) return empty;
	const count = Math.min(color.length, absoluteMag.length);
	const hasPeriod = typeof periodDays === "number" && periodDays > 0 && Number.isFinite(periodDays);
	const isLoop = isListOfValues(phase) || (isListOfValues(time) && hasPeriod);
	const placeOf = (i: number): number => {
		if (isListOfValues(phase)) return foldedPhase(Number(phase[i]), 1);
		if (!isListOfValues(time)) return count > 1 ? i / (count - 1) : 0;
		return hasPeriod ? foldedPhase(Number(time[i]), periodDays, epochDays) : Number(time[i]);
	};
	const at = Float64Array.from({ length: count }, (_, i) => placeOf(i));
	const order = Array.from({ length: count }, (_, i) => i)
		.filter((i) => Number.isFinite(color[i]) && Number.isFinite(absoluteMag[i]) && Number.isFinite(at[i]))
		.sort((a, b) => (at[a] as number) - (at[b] as number));
	return {
		color: Float64Array.from(order, (i) => color[i] as number),
		mag: Float64Array.from(order, (i) => absoluteMag[i] as number),
		at: Float64Array.from(order, (i) => at[i] as number),
		isLoop,
		dropped: count - order.length,
	};
}

/** Weights of the epochs that make a sum the integral over the phase (trapezoids round the loop); equal ones for an open path. */
function weightsOf({ at, isLoop }: OrderedPath): Float64Array {
	const n = at.length;
	if (!isLoop || n < 3) return new Float64Array(n).fill(1 / n);
	return Float64Array.from(at, (_, i) => {
		const before = i > 0 ? (at[i - 1] as number) : (at[n - 1] as number) - 1;
		const after = i < n - 1 ? (at[i + 1] as number) : (at[0] as number) + 1;
		return (after - before) / 2;
	});
}

/** Mean, amplitude and sense of a path; null without an epoch. */
export function summarizePath(path: OrderedPath): PathSummary | null {
	const { color, mag } = path;
	const count = mag.length;
	if (count === 0) return null;
	const weights = weightsOf(path);
	let flux = 0;
	let meanColor = 0;
	let twiceArea = 0;
	let [bluest, reddest, brightest, faintest] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let i = 0; i < count; i++) {
		const [x, y, weight] = [color[i], mag[i], weights[i]] as [number, number, number];
		flux += weight * 10 ** (-0.4 * y);
		meanColor += weight * x;
		const next = (i + 1) % count;
		// Bright is up: y runs against the magnitude.
		twiceArea += (color[next] as number) * y - x * (mag[next] as number);
		bluest = Math.min(bluest, x);
		reddest = Math.max(reddest, x);
		brightest = Math.min(brightest, y);
		faintest = Math.max(faintest, y);
	}
	const [amplitudeColor, amplitudeMag] = [reddest - bluest, faintest - brightest];
	const enclosed = Math.abs(twiceArea) / 2 > MIN_ENCLOSED_PART * amplitudeColor * amplitudeMag;
	const sense = twiceArea > 0 ? "anticlockwise" : "clockwise";
	return {
		meanMag: -2.5 * Math.log10(flux),
		meanColor,
		amplitudeMag,
		amplitudeColor,
		sense: path.isLoop && count > 2 && enclosed ? sense : null,
		count,
	};
}

/**
 * Colour and magnitude at a phase (any number of cycles) of a loop, or a time of an open path, linear between the epochs; null
 * outside of an open path, and without an epoch.
 */
export function pathAt({ color, mag, at, isLoop }: OrderedPath, place: number): { color: number; mag: number } | null {
	const n = at.length;
	if (n === 0 || !Number.isFinite(place)) return null;
	const wanted = isLoop ? foldedPhase(place, 1) : place;
	if (!isLoop && (wanted < (at[0] as number) || wanted > (at[n - 1] as number))) return null;
	let next = at.findIndex((value) => value >= wanted);
	if (next < 0) next = n;
	const [before, after] = [(next + n - 1) % n, next % n];
	const from = (at[before] as number) - (next === 0 ? 1 : 0);
	const to = (at[after] as number) + (next === n ? 1 : 0);
	if (at[after] === wanted || n === 1) return { color: color[after] as number, mag: mag[after] as number };
	const part = (wanted - from) / (to - from);
	const between = (values: Float64Array): number =>
		(values[before] as number) + part * ((values[after] as number) - (values[before] as number));
	return { color: between(color), mag: between(mag) };
}
