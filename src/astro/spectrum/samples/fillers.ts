import { isFillValue, isSentinel } from "../../missing.js";
import { quantileOf } from "./median.js";

/** Least and greatest distinct values that are looked at: files use few fillers, and cosmic rays lie beyond them. */
const MAX_EXTREMES = 8;
/** A value repeated as often is no coincidence. Those that look like one, such as −999, need fewer: see `leastCount`. */
const MIN_REPEATS = 3;
const MIN_OTHERS = 5;
const MAX_FIRST_SAMPLES = 256;
/** Distance of a filler from the others, in the range from their 1st to their 99th percentile. */
const FAR = 1;
/** As `FAR`, of zeros: models are zero below the Lyman limit, near to their lowest fluxes. */
const FAR_OF_ZERO = 3;

const leastCount = (value: number): number => (isFillValue(value) ? 1 : isSentinel(value) ? 2 : MIN_REPEATS);

/**
 * Values that files hold in place of missing fluxes, such as 99, −999, 0 and 1e20: one exact value, repeated, and far from all
 * others. A plateau, saturated samples beside a steep flank, counts of photons, and models of few distinct values have none.
 * NaN is left out. O(n).
 */
export function findFillers(fluxes: Float64Array): Map<number, number> {
	const candidates = new Map<number, number>();
	for (const extremes of extremesOf(fluxes))
		for (const [value, count] of extremes) if (count >= leastCount(value)) candidates.set(value, count);
	if (candidates.size === 0) return candidates;

	const others = new Float64Array(fluxes.length);
	let count = 0;
	for (let i = 0; i < fluxes.length; i++) {
		const flux = fluxes[i] as number;
		if (Number.isFinite(flux) && !candidates.has(flux)) others[count++] = flux;
	}
	const values = others.subarray(0, count);
	const low = quantileOf(values, 0.01);
	const high = quantileOf(values, 0.99);
	for (const value of [...candidates.keys()]) {
		const distance = Math.max(low - value, value - high);
		const far = value === 0 ? FAR_OF_ZERO : FAR;
		const isFar = count >= MIN_OTHERS && distance > far * (high - low);
		if (!isFar || values.some((other) => Math.abs(other - value) < distance / 2)) candidates.delete(value);
	}
	return candidates;
}

/** The outermost distinct finite values of one side, from the outside, with the number of samples of each. */
type Extremes = [value: number, count: number][];

/** The greatest and the least values. */
function extremesOf(fluxes: Float64Array): [greatest: Extremes, least: Extremes] {
	// A few samples, evenly spaced, give limits first: else each sample of a slope would be an extreme for a while.
	const stride = Math.ceil(fluxes.length / MAX_FIRST_SAMPLES);
	const first = stride > 1 ? extremesBeyond(fluxes, stride, NO_LIMIT, -NO_LIMIT) : [[], []];
	const limitOf = (extremes: Extremes = []) => (extremes.length === MAX_EXTREMES ? extremes.at(-1)?.[0] : undefined);
	return extremesBeyond(fluxes, 1, limitOf(first[0]) ?? NO_LIMIT, limitOf(first[1]) ?? -NO_LIMIT);
}

const NO_LIMIT = Number.NEGATIVE_INFINITY;

/** The extremes among every `stride`-th value: those of at least `high`, and of at most `low`. */
function extremesBeyond(
	fluxes: Float64Array,
	stride: number,
	firstHigh: number,
	firstLow: number,
): [greatest: Extremes, least: Extremes] {
	const greatest: Extremes = [];
	const least: Extremes = [];
	let high = firstHigh;
	let low = firstLow;
	for (let i = 0; i < fluxes.length; i += stride) {
		const flux = fluxes[i] as number;
		if ((flux < high && flux > low) || !Number.isFinite(flux)) continue;
		if (flux >= high) high = withExtreme(greatest, flux, 1) ?? high;
		if (flux <= low) low = withExtreme(least, flux, -1) ?? low;
	}
	return [greatest, least];
}

/** Adds a value, and gives the innermost one where there is room for no more. `sign`: 1 for the greatest, −1 for the least. */
function withExtreme(extremes: Extremes, flux: number, sign: 1 | -1): number | undefined {
	let at = extremes.length;
	while (at > 0 && sign * (extremes[at - 1]?.[0] as number) < sign * flux) at--;
	const equal = extremes[at - 1];
	if (equal && equal[0] === flux) equal[1]++;
	else extremes.splice(at, 0, [flux, 1]);
	if (extremes.length > MAX_EXTREMES) extremes.pop();
	return extremes.length === MAX_EXTREMES ? extremes[MAX_EXTREMES - 1]?.[0] : undefined;
}
