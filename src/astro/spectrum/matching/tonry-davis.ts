import { fftLength } from "./fft.js";
import type { FlatSpectrum } from "./flatten.js";
import { BIN } from "./log-bins.js";
import { createHalfSpectrum, realTransforms } from "./real-spectra.js";

/** What the height of a correlation peak is worth; see `TemplateMatch`. */
export type PeakQuality = { r: number; lap: number; rlap: number; redshiftError: number };

/** N in the formula, whatever the length of the transform, so that r compares with SNID's. */
const SNID_BINS = 1024;
/** Half of a peak is searched within this many bins. */
const MAX_HALF_WIDTH = 100;
/** The height of the peak is the greatest value within this many bins of the lag that is asked for. */
const PEAK_REACH = 3;

/**
 * r of Tonry & Davis (1979) after both spectra are trimmed to what they have in common at `lag` (Blondin & Tonry 2007):
 *
 *     c(n) = Σ s(i + n) t(i) / √(Σ s² Σ t²),   σa² = Σ [c(δ + n) − c(δ − n)]² / (2 N),   r = c(δ) / (√2 σa)
 *
 * with N = 1,024 as in SNID, where δ is the peak at `lag`; lap is the width of the common part in ln λ. Signals are the
 * flattened fluxes times the root of the weights of both, less their mean.
 */
export function peakQuality(): (spectrum: FlatSpectrum, template: FlatSpectrum, lag: number) => PeakQuality {
	const correlators = new Map<number, ReturnType<typeof pairCorrelator>>();
	return (spectrum, template, lag) => {
		const { observed, rest, bins, power } = commonPart(spectrum, template, lag);
		const lap = bins * BIN;
		if (!(power > 0)) return { r: 0, lap, rlap: 0, redshiftError: Number.NaN };
		// Zeros enough to keep the ends apart.
		const length = fftLength(2 * (observed.length + PEAK_REACH));
		const correlate = correlators.get(length) ?? pairCorrelator(length);
		correlators.set(length, correlate);
		const curve = correlate(observed, rest);
		const at = (n: number) => (curve[(n + 2 * length) % length] as number) / power;
		let peak = 0;
		for (let n = -PEAK_REACH; n <= PEAK_REACH; n++) if (at(n) > at(peak)) peak = n;
		const antisymmetric = antisymmetricRms(curve, peak) / power;
		const r = Math.max(0, at(peak)) / (Math.SQRT2 * antisymmetric);
		return { r, lap, rlap: r * lap, redshiftError: errorOf(at, peak, lag, r) };
	};
}

/** Correlation at each lag, on a circle of `length`; valid until the next. */
function pairCorrelator(length: number): (first: Float64Array, second: Float64Array) => Float64Array {
	const transforms = realTransforms(length);
	const [s, t] = [createHalfSpectrum(length), createHalfSpectrum(length)];
	const [curve, unused] = [new Float64Array(length), new Float64Array(length)];
	return (first, second) => {
		transforms.forward(
			(a, b) => {
				a.set(first);
				b.set(second);
			},
			s,
			t,
		);
		transforms.correlate(s, t, s, t, curve, unused);
		return curve;
	};
}

/** σa, not yet divided by the power. */
function antisymmetricRms(curve: Float64Array, peak: number): number {
	const { length } = curve;
	let squares = 0;
	let after = (peak + length) % length;
	let before = after;
	// Those of n and −n are the same.
	for (let n = 1; n < length / 2; n++) {
		if (++after === length) after = 0;
		if (--before < 0) before = length - 1;
		const difference = (curve[after] as number) - (curve[before] as number);
		squares += 2 * difference * difference;
	}
	return Math.sqrt(squares / (2 * SNID_BINS));
}

/** 3 w / (8 (1 + r)) of Kurtz & Mink (1998), in z. */
function errorOf(at: (n: number) => number, peak: number, lag: number, r: number): number {
	const half = at(peak) / 2;
	const widthTo = (step: 1 | -1): number => {
		for (let n = 1; n <= MAX_HALF_WIDTH; n++) {
			const value = at(peak + step * n);
			const before = at(peak + step * (n - 1));
			if (value <= half) return n - 1 + (before - half) / (before - value);
		}
		return MAX_HALF_WIDTH;
	};
	const width = (widthTo(1) + widthTo(-1)) * BIN;
	return (Math.exp(lag * BIN) * 3 * width) / (8 * (1 + r));
}

/** Width of the peak at half of its height, in z: what gives its `redshiftError`. */
export const peakWidth = ({ r, redshiftError }: Pick<PeakQuality, "r" | "redshiftError">): number =>
	(8 * (1 + r) * redshiftError) / 3;

/** The bins that both have at a lag, from the first to the last; `power` is √(Σ s² Σ t²). */
export function commonPart(
	spectrum: FlatSpectrum,
	template: FlatSpectrum,
	lag: number,
): { observed: Float64Array; rest: Float64Array; bins: number; power: number } {
	const shift = spectrum.first - template.first - lag;
	const start = Math.max(0, -shift);
	const end = Math.max(start, Math.min(spectrum.weights.length, template.weights.length - shift));
	const observed = new Float64Array(end - start);
	const rest = new Float64Array(end - start);
	let bins = 0;
	let [sumS, sumT, sumWeights] = [0, 0, 0];
	for (let i = start; i < end; i++) {
		const j = i + shift;
		const weight = Math.sqrt((spectrum.weights[i] as number) * (template.weights[j] as number));
		if (weight === 0) continue;
		bins++;
		const s = (spectrum.broad[i] as number) + (spectrum.narrow[i] as number);
		const t = (template.broad[j] as number) + (template.narrow[j] as number);
		observed[i - start] = weight * s;
		rest[i - start] = weight * t;
		sumS += weight * s;
		sumT += weight * t;
		sumWeights += weight;
	}
	let [ss, tt] = [0, 0];
	for (let i = start; i < end; i++) {
		const weight = Math.sqrt((spectrum.weights[i] as number) * (template.weights[i + shift] as number));
		const s = (observed[i - start] as number) - (weight * sumS) / sumWeights;
		const t = (rest[i - start] as number) - (weight * sumT) / sumWeights;
		observed[i - start] = weight === 0 ? 0 : s;
		rest[i - start] = weight === 0 ? 0 : t;
		ss += weight === 0 ? 0 : s * s;
		tt += weight === 0 ? 0 : t * t;
	}
	return { observed, rest, bins, power: Math.sqrt(ss * tt) };
}
