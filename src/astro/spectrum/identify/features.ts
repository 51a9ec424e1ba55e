import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import { ownProperties } from "../../untrusted.js";
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
	/** Distance from the local level, in the unit of the fluxes; never negative. */
	height: number;
	/** `height` divided by the robust scatter of the spectrum around it. */
	significance: number;
	/** km/s: 1σ of the smoothing on which it was found, a measure of the uncertainty of its wavelength. */
	blurKmS: number;
};

export type FeatureOptions = {
	/** Least significance. Default 2.7, which includes doubtful features. */
	threshold?: number | undefined;
};

/**
 * 1σ of the smoothing and width of the surroundings, km/s: for narrow lines of galaxies and stars, and for broad lines of
 * quasars and supernovae.
 */
const SCALES = [
	{ blur: 30, surroundings: 12_000 },
	{ blur: 1200, surroundings: 60_000 },
] as const;

/** A scale with at least this blur is for broad features only. */
const BROAD_KM_S = 1000;
/** Samples in 1σ of the blur after rebinning; at most twice this. */
const SAMPLES_PER_BLUR = 4;
/** Least number of samples for a robust scatter. */
const MIN_WINDOW_SAMPLES = 24;
/** Significance that a feature must have, in σ. */
const DEFAULT_THRESHOLD = 2.7;
/** Between two features of a kind the spectrum must return towards the level by this share of the threshold. */
const RETURN_SHARE = 0.6;
/** Least scatter as a share of the level: smooth models and templates have no noise. */
const MIN_RELATIVE_SCATTER = 0.003;

/**
 * The significant peaks and troughs of a spectrum, by wavelength. The smoothed spectrum is divided into its slowly varying
 * part (local medians) and the residual. The scatter of the residual is 1.4826 times its median absolute value (MAD),
 * lines included, so that in a forest of lines each must be stronger. This is done twice, for narrow and broad features.
 *
 * None for a spectrum of fewer than 24 samples, or without flux. O(n).
 */
export function findFeatures(spectrum: AnySpectrum, options: FeatureOptions = {}): SpectralFeature[] {
	const source = prepared(spectrum);
	const value: unknown = ownProperties(options).threshold;
	const threshold = typeof value === "number" ? value : DEFAULT_THRESHOLD;
	if (source.wavelengths.length < MIN_WINDOW_SAMPLES) return [];
	const step = median(stepsKmS(source.wavelengths));
	if (!(step > 0)) return [];
	const features: SpectralFeature[] = [];
	for (const { blur, surroundings } of SCALES) {
		const sigma = Math.max(1, blur / step);
		// A broad scale on coarse samples finds the same features again, and one wider than the spectrum none.
		if (blur >= BROAD_KM_S && (sigma < 2 || sigma > source.wavelengths.length / 20)) continue;
		// Rebin samples that are much finer than the blur: it saves time.
		const factor = Math.max(1, Math.floor(sigma / SAMPLES_PER_BLUR));
		const coarse = factor > 1 ? rebinSpectrum(source, { factor }) : source;
		const size = Math.max(MIN_WINDOW_SAMPLES, Math.round(surroundings / (step * factor)));
		for (const feature of featuresAt(coarse, sigma / factor, size, threshold, sigma * step)) {
			const known = features.some(
				(other) =>
					other.kind === feature.kind &&
					Math.abs(other.wavelength / feature.wavelength - 1) * SPEED_OF_LIGHT_KM_S < 1.5 * feature.blurKmS,
			);
			if (!known) features.push(feature);
		}
	}
	return features.sort((a, b) => a.wavelength - b.wavelength);
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
	const sigmaAt = (i: number) =>
		Math.max(1.4826 * (scatter[i] as number), MIN_RELATIVE_SCATTER * Math.abs(level[i] as number));
	const features: SpectralFeature[] = [];
	for (const i of turningPoints(rest, (at) => RETURN_SHARE * threshold * sigmaAt(at))) {
		const height = Math.abs(rest[i] as number);
		const significance = height / sigmaAt(i);
		if (!(significance >= threshold)) continue;
		const isPeak = (rest[i] as number) > 0;
		// A local maximum below the level, or a local minimum above it, is the edge of another feature.
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

/** Indices of alternating peaks and troughs, each followed by a return of at least `least`. Restarts after NaN. */
function turningPoints(values: Float64Array, least: (i: number) => number): number[] {
	const indices: number[] = [];
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
			indices.push(high);
			rising = false;
			low = i;
		} else if (rising !== true && value - (values[low] as number) > least(low)) {
			indices.push(low);
			rising = true;
			high = i;
		}
		if (rising === true) low = i;
		if (rising === false) high = i;
	}
	return indices;
}

function isTop(values: Float64Array, i: number): boolean {
	const around = ((values[i - 1] ?? (values[i] as number)) + (values[i + 1] ?? (values[i] as number))) / 2;
	return (values[i] as number) >= around;
}

/** Wavelength of the vertex of the parabola through a sample and its neighbours; of the sample where there is no vertex. */
function vertex(wavelengths: Float64Array, values: Float64Array, i: number): number {
	const wavelength = wavelengths[i] as number;
	const left = (values[i - 1] ?? Number.NaN) - (values[i] as number);
	const right = (values[i + 1] ?? Number.NaN) - (values[i] as number);
	const shift = (left - right) / (2 * (left + right));
	if (!(Math.abs(shift) <= 1)) return wavelength;
	const towards = wavelengths[shift < 0 ? i - 1 : i + 1] as number;
	return wavelength + Math.abs(shift) * (towards - wavelength);
}
