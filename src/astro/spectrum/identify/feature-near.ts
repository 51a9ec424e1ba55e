import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import { firstSampleFrom } from "../samples/lookup.js";
import { quantileOf } from "../samples/median.js";
import { localNoise } from "../samples/noise.js";

/** A peak or trough at a place that somebody pointed at. */
export type NearFeature = {
	/** Å: centroid of its part beyond half height, in the frame and medium of the spectrum. */
	wavelength: number;
	kind: "emission" | "absorption";
	/** How far it stands off a straight line through its surroundings, in the unit of the fluxes; positive. */
	height: number;
	/** `height` over the local noise. */
	significance: number;
	/** Å: how wide it is at half height. */
	width: number;
};

/** Least height over the noise: of the twenty samples around a place one reaches 2 by chance. */
const LEAST = 4;
/** Least height as a share of the level: smooth models have no noise, and yet bumps that mean nothing. */
const FLATNESS = 0.005;
/** Samples to each side that the noise is taken from. */
const NOISY = 64;
/** Sharp lines first; where none stands out so much, broad ones, against surroundings so many times as wide. */
const CLEAR = 12;
const BROAD = 4;

/**
 * The peak or trough that is meant by a wavelength, at most `within` Å away: the one that stands out farthest, nearer ones
 * before others. Null where nothing stands out, or there is no flux. Finds the sharp core of a line on a broad one, which
 * `findFeatures` takes for one feature.
 */
export function featureNear(spectrum: AnySpectrum, wavelength: number, within: number): NearFeature | null {
	const { wavelengths: x, fluxes } = prepared(spectrum);
	if (!(wavelength >= (x[0] as number) && wavelength <= (x[x.length - 1] as number))) return null;
	const middle = firstSampleFrom(x, wavelength);
	// Three samples are the least that can be a peak, however far one has zoomed in.
	const from = Math.max(1, Math.min(firstSampleFrom(x, wavelength - within), middle - 3));
	const to = Math.min(x.length - 1, Math.max(firstSampleFrom(x, wavelength + within), middle + 3));
	if (to <= from) return null;
	const start = Math.max(0, middle - NOISY);
	const noise = localNoise(fluxes.slice(start, middle + NOISY))[middle - start] as number;
	const search = { x, fluxes, wavelength, within, from, to, noise };
	const sharp = standsOut(search, 1);
	if (sharp && sharp.significance > CLEAR) return sharp;
	const broad = standsOut(search, BROAD);
	return broad && broad.significance > (sharp?.significance ?? 0) ? broad : sharp;
}

type Search = {
	x: Float64Array;
	fluxes: Float64Array;
	wavelength: number;
	within: number;
	/** The samples among which its top is. */
	from: number;
	to: number;
	noise: number;
};

function standsOut({ x, fluxes, wavelength, within, from, to, noise }: Search, scale: number): NearFeature | null {
	const reach = Math.ceil((to - from) / 2) * scale;
	const first = Math.max(0, from - reach);
	const last = Math.min(x.length, to + reach);
	// Averaged over a small part of the window, about what is one pixel on a screen; odd, so that nothing moves.
	const side = Math.floor(((to - from) * scale) / 16);
	const near = averaged(fluxes, first, last, side);
	const sigma = noise / Math.sqrt(2 * side + 1);
	const base = chord(x, near, first, from, to);
	const height = (i: number) => (near[i - first] as number) - base(x[i] as number);
	let top = -1;
	let most = 0;
	for (let i = from; i < to; i++) {
		const here = height(i);
		const sign = Math.sign(here);
		const isTop = (here - height(i - 1)) * sign >= 0 && (here - height(i + 1)) * sign >= 0;
		const rank = Math.abs(here) * (1 - 0.5 * Math.min(1, ((x[i] as number) - wavelength) ** 2 / within ** 2));
		const least = Math.max(LEAST * sigma, FLATNESS * Math.abs(base(x[i] as number)));
		if (isTop && rank > most && Math.abs(here) >= least) {
			most = rank;
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

/** A straight line through the medians of what lies beside the samples from `from` to `to`. */
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

/** Centroid and width, Å, of the run of samples about a top that rise above half of its height. */
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
