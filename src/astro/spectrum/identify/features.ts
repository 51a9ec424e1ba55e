import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { median } from "../samples/median.js";
import { rebinSpectrum } from "../smooth/rebin.js";
import { smoothGaussian } from "../smooth/smooth-gaussian.js";
import { medianBaseline } from "./baseline.js";

/** A peak or trough of a spectrum. */
export type SpectralFeature = {
	/** Å, of its top or bottom, in the frame and medium of the spectrum. */
	wavelength: number;
	kind: "emission" | "absorption";
	/** How far it stands off its surroundings, in the unit of the fluxes; never negative. */
	height: number;
	/** `height` over the robust scatter of the spectrum around it. */
	significance: number;
	/** km/s: 1σ of the smoothing in which it was found, a measure of how well its place is known. */
	blurKmS: number;
};

export type FeatureOptions = {
	/** Least significance. Default 2.7: doubtful ones are among them, and say so by it. */
	threshold?: number | undefined;
};

/** Narrow lines of galaxies and stars; then the broad ones of quasars and supernovae. km/s. */
const SCALES = [
	{ blur: 30, surroundings: 12_000 },
	{ blur: 1200, surroundings: 60_000 },
] as const;

/** From this blur on a scale is for broad features only. */
const BROAD = 1000;
/** Samples in the 1σ of the blur, at most twice this. */
const FINEST = 4;
/** A stretch of fewer samples than this has no robust scatter. */
const SHORTEST_STRETCH = 24;
/** Between two features of a kind the spectrum must return by this share of the threshold. */
const RETURN = 0.6;
/** Share of the level below which nothing counts: smooth models and templates have no noise to measure. */
const FLATNESS = 0.003;

/**
 * The peaks and troughs that stand out of a spectrum, by wavelength. The spectrum is taken apart into its slow part (local
 * medians) and the rest; the scatter of the rest is 1.4826 times the local median of its size (MAD), lines and all, so
 * that a forest of lines raises the bar for each. This is done twice, for narrow and for broad features.
 *
 * None for a spectrum of fewer than 24 samples, or without flux. O(n).
 */
export function findFeatures(spectrum: AnySpectrum, options: FeatureOptions = {}): SpectralFeature[] {
	const source = prepared(spectrum);
	const { threshold = 2.7 } = options;
	if (source.wavelengths.length < SHORTEST_STRETCH) return [];
	const step = median(stepsKmS(source.wavelengths));
	if (!(step > 0)) return [];
	const found: SpectralFeature[] = [];
	for (const { blur, surroundings } of SCALES) {
		const sigma = Math.max(1, blur / step);
		// A broad scale on coarse samples, or wider than the spectrum, would find the same again or nothing.
		if (blur >= BROAD && (sigma < 2 || sigma > source.wavelengths.length / 20)) continue;
		// Samples much finer than the blur only cost time.
		const factor = Math.max(1, Math.floor(sigma / FINEST));
		const coarse = factor > 1 ? rebinSpectrum(source, { factor }) : source;
		const size = Math.max(SHORTEST_STRETCH, Math.round(surroundings / (step * factor)));
		for (const feature of featuresAt(coarse, sigma / factor, size, threshold, sigma * step)) {
			const known = found.some(
				(other) =>
					other.kind === feature.kind &&
					Math.abs(other.wavelength / feature.wavelength - 1) * SPEED_OF_LIGHT_KM_S < 1.5 * feature.blurKmS,
			);
			if (!known) found.push(feature);
		}
	}
	return found.sort((a, b) => a.wavelength - b.wavelength);
}

function stepsKmS(wavelengths: Float64Array): Float64Array {
	return wavelengths
		.subarray(1)
		.map((wavelength, i) => SPEED_OF_LIGHT_KM_S * (1 - (wavelengths[i] as number) / wavelength));
}

function featuresAt(
	{ wavelengths, fluxes, breaks }: SampledSpectrum,
	sigma: number,
	size: number,
	threshold: number,
	blurKmS: number,
): SpectralFeature[] {
	const smooth = smoothGaussian(fluxes, { sigma, breaks });
	const level = medianBaseline(smooth, size);
	const rest = smooth.map((flux, i) => flux - (level[i] as number));
	const scatter = medianBaseline(rest.map(Math.abs), size);
	const sigmaAt = (i: number) => Math.max(1.4826 * (scatter[i] as number), FLATNESS * Math.abs(level[i] as number));
	const features: SpectralFeature[] = [];
	for (const i of turningPoints(rest, (at) => RETURN * threshold * sigmaAt(at))) {
		const height = Math.abs(rest[i] as number);
		const significance = height / sigmaAt(i);
		if (!(significance >= threshold)) continue;
		const isPeak = (rest[i] as number) > 0;
		// A trough that is a peak of what is left below the level, or the other way round, is the edge of something.
		if (isPeak !== isTop(rest, i)) continue;
		features.push({
			wavelength: vertex(wavelengths, rest, i),
			kind: isPeak ? "emission" : "absorption",
			height,
			significance,
			blurKmS,
		});
	}
	return features;
}

/** Indices of peaks and troughs in turn, each followed by a return of at least `least`. NaN starts anew. */
function turningPoints(values: Float64Array, least: (i: number) => number): number[] {
	const found: number[] = [];
	let high = -1;
	let low = -1;
	let rising: boolean | null = null;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		if (Number.isNaN(value)) {
			high = -1;
			low = -1;
			rising = null;
			continue;
		}
		if (high < 0 || value > (values[high] as number)) high = i;
		if (low < 0 || value < (values[low] as number)) low = i;
		if (rising !== false && (values[high] as number) - value > least(high)) {
			found.push(high);
			rising = false;
			low = i;
		} else if (rising !== true && value - (values[low] as number) > least(low)) {
			found.push(low);
			rising = true;
			high = i;
		}
		if (rising === true) low = i;
		if (rising === false) high = i;
	}
	return found;
}

function isTop(values: Float64Array, i: number): boolean {
	const around = ((values[i - 1] ?? (values[i] as number)) + (values[i + 1] ?? (values[i] as number))) / 2;
	return (values[i] as number) >= around;
}

/** The wavelength of the top of the parabola through a sample and its neighbours; the sample's where there is none. */
function vertex(wavelengths: Float64Array, values: Float64Array, i: number): number {
	const here = wavelengths[i] as number;
	const left = (values[i - 1] ?? Number.NaN) - (values[i] as number);
	const right = (values[i + 1] ?? Number.NaN) - (values[i] as number);
	const shift = (left - right) / (2 * (left + right));
	if (!(Math.abs(shift) <= 1)) return here;
	const towards = wavelengths[shift < 0 ? i - 1 : i + 1] as number;
	return here + Math.abs(shift) * (towards - here);
}
