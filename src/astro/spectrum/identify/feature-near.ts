import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import { firstSampleFrom } from "../samples/lookup.js";
import { quantileOf } from "../samples/median.js";
import { localNoise } from "../samples/noise.js";

/** A peak or trough near a wavelength that a user selected. */
export type NearFeature = {
	/** Å: centroid of its part above half height, in the frame and medium of the spectrum. */
	wavelength: number;
	kind: "emission" | "absorption";
	/** Distance from a straight line through its surroundings, in the unit of the fluxes; positive. */
	height: number;
	/** `height` divided by the local 1σ noise. */
	significance: number;
	/** Å: full width at half height. */
	width: number;
};

/** Least significance: of twenty samples one reaches 2σ by chance. */
const MIN_SIGNIFICANCE = 4;
/** Least height as a share of the level: models have no noise, but small bumps without meaning. */
const MIN_RELATIVE_HEIGHT = 0.005;
/** Samples on each side from which the noise is estimated. */
const NOISE_SAMPLES = 64;
/** A narrow feature of this significance is used without a search for broad ones. */
const CLEAR_SIGNIFICANCE = 12;
/** Broad features are searched on a scale this many times as wide. */
const BROAD_SCALE = 4;

/**
 * The peak or trough that a wavelength refers to, at most `within` Å away: the highest, with a preference for nearer ones.
 * Null where nothing is significant, or there is no flux. Finds the narrow core on a broad line, which `findFeatures` reports
 * as one feature.
 */
export function featureNear(spectrum: AnySpectrum, wavelength: number, within: number): NearFeature | null {
	const { wavelengths: x, fluxes } = prepared(spectrum);
	if (!(wavelength >= (x[0] as number) && wavelength <= (x[x.length - 1] as number))) return null;
	const middle = firstSampleFrom(x, wavelength);
	// A peak needs three samples, however narrow the window.
	const from = Math.max(1, Math.min(firstSampleFrom(x, wavelength - within), middle - 3));
	const to = Math.min(x.length - 1, Math.max(firstSampleFrom(x, wavelength + within), middle + 3));
	if (to <= from) return null;
	const start = Math.max(0, middle - NOISE_SAMPLES);
	const noise = localNoise(fluxes.slice(start, middle + NOISE_SAMPLES))[middle - start] as number;
	const search = { x, fluxes, wavelength, within, from, to, noise };
	const narrow = highestFeature(search, 1);
	if (narrow && narrow.significance > CLEAR_SIGNIFICANCE) return narrow;
	const broad = highestFeature(search, BROAD_SCALE);
	return broad && broad.significance > (narrow?.significance ?? 0) ? broad : narrow;
}

type Search = {
	x: Float64Array;
	fluxes: Float64Array;
	wavelength: number;
	within: number;
	/** Range of samples that may be the top: [from, to). */
	from: number;
	to: number;
	noise: number;
};

function highestFeature({ x, fluxes, wavelength, within, from, to, noise }: Search, scale: number): NearFeature | null {
	const reach = Math.ceil((to - from) / 2) * scale;
	const first = Math.max(0, from - reach);
	const last = Math.min(x.length, to + reach);
	// Averaged over a small part of the window, about one pixel on a screen; an odd number, so that features do not shift.
	const side = Math.floor(((to - from) * scale) / 16);
	const near = averaged(fluxes, first, last, side);
	const sigma = noise / Math.sqrt(2 * side + 1);
	const base = chord(x, near, first, from, to);
	const height = (i: number) => (near[i - first] as number) - base(x[i] as number);
	let top = -1;
	let highestRank = 0;
	for (let i = from; i < to; i++) {
		const value = height(i);
		const sign = Math.sign(value);
		const isTop = (value - height(i - 1)) * sign >= 0 && (value - height(i + 1)) * sign >= 0;
		const rank = Math.abs(value) * (1 - 0.5 * Math.min(1, ((x[i] as number) - wavelength) ** 2 / within ** 2));
		const least = Math.max(MIN_SIGNIFICANCE * sigma, MIN_RELATIVE_HEIGHT * Math.abs(base(x[i] as number)));
		if (isTop && rank > highestRank && Math.abs(value) >= least) {
			highestRank = rank;
			top = i;
		}
	}
	if (top < 0) return null;
	const tall = height(top);
	const size = Math.abs(tall);
	return {
		...core(x, top, first, last, (i) => height(i) / tall - 0.5),
		kind: tall > 0 ? "emission" : "absorption",
		height: size,
		significance: size / sigma,
	};
}

/** Means of 2 `side` + 1 samples; NaN where one of them is a gap. */
function averaged(fluxes: Float64Array, first: number, last: number, side: number): Float64Array {
	const out = new Float64Array(last - first);
	for (let i = first; i < last; i++) {
		let sum = 0;
		const reach = Math.min(side, i, fluxes.length - 1 - i);
		for (let j = i - reach; j <= i + reach; j++) sum += fluxes[j] as number;
		out[i - first] = sum / (2 * reach + 1);
	}
	return out;
}

/** A straight line through the medians of the samples on both sides of [from, to). */
function chord(x: Float64Array, near: Float64Array, first: number, from: number, to: number): (at: number) => number {
	const point = (a: number, b: number): readonly [number, number] => [
		((x[a + first] as number) + (x[b - 1 + first] as number)) / 2,
		quantileOf(
			near.slice(a, b).filter((f) => !Number.isNaN(f)),
			0.5,
		),
	];
	const [x0, y0] = point(0, Math.max(1, from - first));
	const [x1, y1] = point(Math.min(to - first, near.length - 1), near.length);
	if (Number.isNaN(y0) || Number.isNaN(y1)) return () => (Number.isNaN(y0) ? y1 : y0);
	return (at) => y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}

/** Centroid and width, Å, of the run of samples around a top that are above half of its height. */
function core(x: Float64Array, top: number, first: number, last: number, rise: (i: number) => number) {
	const at = (i: number) => x[Math.min(Math.max(i, 0), x.length - 1)] as number;
	let low = top;
	let high = top;
	while (low > first && rise(low - 1) > 0) low--;
	while (high < last - 1 && rise(high + 1) > 0) high++;
	let sum = 0;
	let moment = 0;
	for (let i = low; i <= high; i++) {
		const weight = rise(i) * (at(i + 1) - at(i - 1));
		sum += weight;
		moment += weight * (at(i) - at(top));
	}
	return { wavelength: at(top) + moment / sum, width: (at(high + 1) - at(low - 1) + at(high) - at(low)) / 2 };
}
