import { convertMedium, type Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import { measureLine } from "../measure/measure-line.js";
import { type Measured, notMeasured } from "../measure/propagate.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { firstSampleFrom } from "../samples/lookup.js";
import { localNoise } from "../samples/noise.js";
import { fitBlend } from "./blend-fit.js";
import { featureNear } from "./feature-near.js";

type Pair = {
	name: string;
	/** Å, in vacuum. */
	blue: number;
	red: number;
	/** The line in the numerator of `expected`. */
	over: "blue" | "red";
	/** Least and greatest ratio of the flux of the `over` line to that of the other. */
	expected: readonly [number, number];
	/** Å, in vacuum: a line between or beside the two, which may be stronger than both. */
	neighbour?: number | undefined;
};

/** A resonance doublet: ratio 2 if optically thin (oscillator strengths of Morton 2003, ApJS 149, 205), 1 if thick. */
const resonance = (name: string, blue: number, red: number): Pair => ({
	name,
	blue,
	red,
	over: "blue",
	expected: [1, 2],
});

const H_ALPHA = 6564.608;
const HE_I_5876 = 5877.254;
const S_III_6312 = 6313.81;

const pairs: readonly Pair[] = [
	resonance("O VI", 1031.926, 1037.617),
	resonance("N V", 1238.821, 1242.804),
	resonance("Si IV", 1393.76, 1402.773),
	resonance("C IV", 1548.204, 1550.781),
	resonance("Al III", 1854.716, 1862.79),
	resonance("Mg II", 2796.354, 2803.532),
	resonance("Ca II H & K", 3934.777, 3969.591),
	{ ...resonance("Na I D", 5891.583, 5897.558), neighbour: HE_I_5876 },
	resonance("K I", 7667.009, 7701.084),
	// Limits of high and low density: Osterbrock & Ferland 2006, § 5.6.
	{ name: "[O II]", blue: 3727.092, red: 3729.875, over: "red", expected: [0.35, 1.5] },
	{ name: "[S II]", blue: 6718.295, red: 6732.674, over: "blue", expected: [0.44, 1.45] },
	// A common upper level, so that the ratio is fixed: Storey & Zeippen 2000, MNRAS 312, 813.
	{ name: "[O III]", blue: 4960.295, red: 5008.24, over: "red", expected: [2.98, 2.98] },
	{ name: "[N II]", blue: 6549.861, red: 6585.273, over: "red", expected: [3.05, 3.05], neighbour: H_ALPHA },
	// The same, from the transition probabilities in the NIST Atomic Spectra Database.
	{ name: "[O I]", blue: 6302.046, red: 6365.536, over: "blue", expected: [3.1, 3.1], neighbour: S_III_6312 },
];

export type DoubletCheck = {
	/** "[O III]". */
	name: string;
	/** Å, in vacuum: the rest wavelength of the other line. */
	partner: number;
	/** Å: expected observed wavelength of the partner, in the medium of the spectrum. */
	wavelength: number;
	/**
	 * "outside": the spectrum has no flux at that wavelength. "blended": it does not resolve the two. Else whether a feature
	 * of the same kind is found.
	 */
	state: "found" | "missing" | "blended" | "outside";
	/** km/s, of the partner from its expected wavelength; positive towards us. NaN where it was not found. */
	offsetKmS: number;
	/**
	 * Flux of the `over` line divided by that of the other; NaN where it cannot be measured. Its error is from the local noise
	 * if the spectrum has no errors.
	 */
	ratio: Measured;
	over: "blue" | "red";
	/** Least and greatest `ratio` that atomic physics allows. */
	expected: readonly [number, number];
	/** Whether the ratio is in `expected`, within 2σ and 15 %. Null where there is no ratio. */
	agrees: boolean | null;
};

/** Tables differ by less than this in the wavelength of one line. */
const SAME_LINE_TOLERANCE_ANGSTROM = 0.3;
/** Samples on each side from which the noise is estimated. */
const NOISE_SAMPLES = 64;
/** Relative error of a ratio from the straight continuum and the finite window. */
const RATIO_TOLERANCE = 0.15;
/** Least ratio of the flux of a fitted line to its error. */
const MIN_SIGNIFICANCE = 4;
/** Greatest root mean square of the residuals of a fit, as a share of the height of the weaker line. */
const MAX_RESIDUAL_SHARE = 0.35;
const FWHM_OF_SIGMA: number = 2 * Math.sqrt(2 * Math.LN2);
/** Greatest offset of the partner from its expected wavelength. */
const MAX_OFFSET_KM_S = 300;

/**
 * Checks whether the other line of a doublet is present and in a possible flux ratio. `restWavelength` (Å, in vacuum) is
 * the line that is observed at `wavelength` (Å, in `medium`). Fluxes are measured against a continuum through bands beside
 * the pair. Null for a line that is in no doublet of the table.
 */
export function checkDoublet(
	spectrum: AnySpectrum,
	{ restWavelength, wavelength, medium }: { restWavelength: number; wavelength: number; medium: Medium },
): DoubletCheck | null {
	const pair = pairs.find(
		({ blue, red }) =>
			Math.min(Math.abs(blue - restWavelength), Math.abs(red - restWavelength)) < SAME_LINE_TOLERANCE_ANGSTROM,
	);
	if (!pair) return null;
	const isBlue = Math.abs(pair.blue - restWavelength) < SAME_LINE_TOLERANCE_ANGSTROM;
	const partner = isBlue ? pair.red : pair.blue;
	const vacuum = convertMedium(wavelength, medium, "vacuum");
	const at = convertMedium((vacuum * partner) / restWavelength, "vacuum", medium);
	const { name, over, expected } = pair;
	const identity = { name, partner, wavelength: at, over, expected };
	const none = { ...identity, offsetKmS: Number.NaN, ratio: { value: Number.NaN, error: Number.NaN }, agrees: null };
	const source = prepared(spectrum);
	const { wavelengths, fluxes } = source;
	const apart = Math.abs(at - wavelength);
	let samples = 0;
	for (let i = firstSampleFrom(wavelengths, at - apart / 4); (wavelengths[i] as number) < at + apart / 4; i++)
		if (!Number.isNaN(fluxes[i])) samples++;
	if (samples === 0) return { ...none, state: "outside" };
	// Fewer samples cannot resolve the pair.
	if (samples < 3) return { ...none, state: "blended" };

	const middle = firstSampleFrom(wavelengths, at);
	const noise = localNoise(fluxes.slice(Math.max(0, middle - NOISE_SAMPLES), middle + NOISE_SAMPLES))[
		Math.min(NOISE_SAMPLES, middle)
	] as number;
	const besideNeighbour = pair.neighbour && fitted(source, pair, { isBlue, vacuum, restWavelength, medium, noise });
	if (besideNeighbour) return { ...none, ...besideNeighbour };

	const within = Math.min(apart / 3, (at * MAX_OFFSET_KM_S) / SPEED_OF_LIGHT_KM_S);
	const feature = featureNear(source, wavelength, within);
	const candidate = featureNear(source, at, within);
	if (
		!feature ||
		feature.width > 0.8 * apart ||
		(candidate && Math.abs(candidate.wavelength - feature.wavelength) < apart / 2)
	)
		return { ...none, state: "blended" };
	// Next to a weak line on the wing of another, which may look like a trough, accept a much stronger partner.
	const partnerFeature =
		candidate && (candidate.kind === feature.kind || candidate.significance > 3 * feature.significance)
			? candidate
			: null;
	const half = Math.min(0.45 * apart, 1.5 * feature.width);
	const [blueAt, redAt] = isBlue ? [wavelength, at] : [at, wavelength];
	const beside = Math.max(2 * half, 5);
	const continuum = {
		kind: "sidebands",
		blue: [blueAt - half - beside, blueAt - half],
		red: [redAt + half, redAt + half + beside],
	} as const;
	const fluxOf = (centre: number) =>
		measureLine(source, { window: [centre - half, centre + half], continuum, noise }).flux;
	const [top, bottom] = over === "blue" ? [fluxOf(blueAt), fluxOf(redAt)] : [fluxOf(redAt), fluxOf(blueAt)];
	return {
		...identity,
		state: partnerFeature ? "found" : "missing",
		offsetKmS: partnerFeature ? SPEED_OF_LIGHT_KM_S * (1 - partnerFeature.wavelength / at) : Number.NaN,
		...(partnerFeature ? compared(top, bottom, expected) : { ratio: none.ratio, agrees: null }),
	};
}

/** The ratio of two fluxes, and whether it is as expected. */
function compared(top: Measured, bottom: Measured, expected: Pair["expected"]): Pick<DoubletCheck, "ratio" | "agrees"> {
	const value = top.value / bottom.value;
	if (!(value > 0)) return { ratio: notMeasured(), agrees: null };
	const ratio = { value, error: value * Math.hypot(top.error / top.value, bottom.error / bottom.value) };
	const slack = RATIO_TOLERANCE * value + 2 * (ratio.error || 0);
	return { ratio, agrees: value > expected[0] - slack && value < expected[1] + slack };
}

/**
 * The check of a pair with a neighbour, by a fit of all three as Gaussians of one width. Null where that is no use: the neighbour is
 * outside of the spectrum, or not significant.
 */
function fitted(
	source: SampledSpectrum,
	{ blue, red, over, expected, neighbour = Number.NaN }: Pair,
	{
		isBlue,
		vacuum,
		restWavelength,
		medium,
		noise,
	}: {
		isBlue: boolean;
		vacuum: number;
		restWavelength: number;
		medium: Medium;
		noise: number;
	},
): Pick<DoubletCheck, "state" | "offsetKmS" | "ratio" | "agrees"> | null {
	const placeOf = (rest: number) => convertMedium((vacuum * rest) / restWavelength, "vacuum", medium);
	const centres = [blue, red, neighbour].map(placeOf) as [number, number, number];
	const fit = fitBlend(source, centres, noise);
	if (!fit) return null;
	const [blueFlux, redFlux, neighbourFlux] = fit.fluxes as [Measured, Measured, Measured];
	if (!(Math.abs(neighbourFlux.value) > MIN_SIGNIFICANCE * neighbourFlux.error)) return null;
	const blended = { state: "blended", offsetKmS: Number.NaN, ratio: notMeasured(), agrees: null } as const;
	const distances = [Math.abs(red - blue), Math.abs(red - neighbour), Math.abs(blue - neighbour)];
	const separation = (Math.min(...distances) * centres[0]) / blue;
	if (FWHM_OF_SIGMA * fit.sigma > separation) return blended;
	const [flux, partnerFlux] = isBlue ? [blueFlux, redFlux] : [redFlux, blueFlux];
	const isPartner =
		Math.abs(partnerFlux.value) > MIN_SIGNIFICANCE * partnerFlux.error &&
		Math.sign(partnerFlux.value) === Math.sign(flux.value);
	// Lines of other widths or shapes leave residuals as high as the weaker line.
	const weaker = Math.min(Math.abs(flux.value), Math.abs(partnerFlux.value)) / (fit.sigma * Math.sqrt(2 * Math.PI));
	if (fit.rms > Math.max(2 * noise, MAX_RESIDUAL_SHARE * weaker)) return blended;
	if (!isPartner) return { ...blended, state: "missing" };
	const [top, bottom] = over === "blue" ? [blueFlux, redFlux] : [redFlux, blueFlux];
	const partnerAt = isBlue ? centres[1] : centres[0];
	const near = featureNear(source, partnerAt, fit.sigma * 2);
	return {
		state: "found",
		offsetKmS: near ? SPEED_OF_LIGHT_KM_S * (1 - near.wavelength / partnerAt) : -fit.shiftKmS,
		...compared(top, bottom, expected),
	};
}
