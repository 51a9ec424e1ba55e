import { convertMedium, type Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import { measureLine } from "../measure/measure-line.js";
import type { Measured } from "../measure/propagate.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import { firstSampleFrom } from "../samples/lookup.js";
import { localNoise } from "../samples/noise.js";
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
};

/** A resonance doublet: ratio 2 if optically thin (oscillator strengths of Morton 2003, ApJS 149, 205), 1 if thick. */
const resonance = (name: string, blue: number, red: number): Pair => ({
	name,
	blue,
	red,
	over: "blue",
	expected: [1, 2],
});

const pairs: readonly Pair[] = [
	resonance("O VI", 1031.926, 1037.617),
	resonance("N V", 1238.821, 1242.804),
	resonance("Si IV", 1393.76, 1402.773),
	resonance("C IV", 1548.204, 1550.781),
	resonance("Al III", 1854.716, 1862.79),
	resonance("Mg II", 2796.354, 2803.532),
	resonance("Ca II H & K", 3934.777, 3969.591),
	resonance("Na I D", 5891.583, 5897.558),
	resonance("K I", 7667.009, 7701.084),
	// Limits of high and low density: Osterbrock & Ferland 2006, § 5.6.
	{ name: "[O II]", blue: 3727.092, red: 3729.875, over: "red", expected: [0.35, 1.5] },
	{ name: "[S II]", blue: 6718.295, red: 6732.674, over: "blue", expected: [0.44, 1.45] },
	// A common upper level, so that the ratio is fixed: Storey & Zeippen 2000, MNRAS 312, 813.
	{ name: "[O III]", blue: 4960.295, red: 5008.24, over: "red", expected: [2.98, 2.98] },
	{ name: "[N II]", blue: 6549.861, red: 6585.273, over: "red", expected: [3.05, 3.05] },
	// The same, from the transition probabilities in the NIST Atomic Spectra Database.
	{ name: "[O I]", blue: 6302.046, red: 6365.536, over: "blue", expected: [3.1, 3.1] },
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
	const middle = firstSampleFrom(wavelengths, at);
	const noise = localNoise(fluxes.slice(Math.max(0, middle - NOISE_SAMPLES), middle + NOISE_SAMPLES))[
		Math.min(NOISE_SAMPLES, middle)
	] as number;
	const fluxOf = (middle: number) =>
		measureLine(source, { window: [middle - half, middle + half], continuum, noise }).flux;
	const [top, bottom] = over === "blue" ? [fluxOf(blueAt), fluxOf(redAt)] : [fluxOf(redAt), fluxOf(blueAt)];
	const value = top.value / bottom.value;
	const ratio =
		partnerFeature && value > 0
			? { value, error: value * Math.hypot(top.error / top.value, bottom.error / bottom.value) }
			: none.ratio;
	const slack = RATIO_TOLERANCE * value + 2 * (ratio.error || 0);
	return {
		...identity,
		state: partnerFeature ? "found" : "missing",
		offsetKmS: partnerFeature ? SPEED_OF_LIGHT_KM_S * (1 - partnerFeature.wavelength / at) : Number.NaN,
		ratio,
		agrees: Number.isNaN(ratio.value) ? null : value > expected[0] - slack && value < expected[1] + slack,
	};
}
