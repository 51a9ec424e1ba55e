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
	/** Least and greatest flux of the `over` line over that of the other one. */
	over: "blue" | "red";
	expected: readonly [number, number];
};

/** A resonance doublet: 2 where it is thin (its oscillator strengths; Morton 2003, ApJS 149, 205), 1 where it is thick. */
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
	// High and low density: Osterbrock & Ferland 2006, § 5.6.
	{ name: "[O II]", blue: 3727.092, red: 3729.875, over: "red", expected: [0.35, 1.5] },
	{ name: "[S II]", blue: 6718.295, red: 6732.674, over: "blue", expected: [0.44, 1.45] },
	// One upper level, so fixed by atomic physics: Storey & Zeippen 2000, MNRAS 312, 813.
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
	/** Å: where it must stand, as observed, in the medium of the spectrum. */
	wavelength: number;
	/** "outside": no flux there. "blended": the spectrum does not part the two. Else whether something of its kind is there. */
	state: "found" | "missing" | "blended" | "outside";
	/** km/s, of the partner from its place; positive towards us. NaN where it was not found. */
	offsetKmS: number;
	/** Flux of the line of `over` over that of the other, NaN where it cannot be measured; without errors by the local noise. */
	ratio: Measured;
	over: "blue" | "red";
	/** What physics allows for `ratio`. */
	expected: readonly [number, number];
	/** The ratio lies in `expected`, give or take 2σ and 15 %. Null where there is no ratio. */
	agrees: boolean | null;
};

/** Å: as near as tables of one line are to one another. */
const SAME = 0.3;
/** Samples to each side that the noise is taken from. */
const NOISY = 64;
/** Share of a ratio that a straight continuum and a window of finite width may be off. */
const SLACK = 0.15;
/** km/s: how far from its place the partner may be. */
const NEAR_KM_S = 300;

/**
 * Is the other line of a doublet there, and as strong as it must be? `restWavelength` (Å, in vacuum) is the line that was
 * seen at `wavelength` (Å, as observed, in `medium`). Both fluxes are taken over the continuum through bands beside the
 * pair. Null for a line that belongs to no doublet.
 */
export function checkDoublet(
	spectrum: AnySpectrum,
	{ restWavelength, wavelength, medium }: { restWavelength: number; wavelength: number; medium: Medium },
): DoubletCheck | null {
	const pair = pairs.find(
		({ blue, red }) => Math.min(Math.abs(blue - restWavelength), Math.abs(red - restWavelength)) < SAME,
	);
	if (!pair) return null;
	const isBlue = Math.abs(pair.blue - restWavelength) < SAME;
	const partner = isBlue ? pair.red : pair.blue;
	const vacuum = convertMedium(wavelength, medium, "vacuum");
	const at = convertMedium((vacuum * partner) / restWavelength, "vacuum", medium);
	const { name, over, expected } = pair;
	const said = { name, partner, wavelength: at, over, expected };
	const none = { ...said, offsetKmS: Number.NaN, ratio: { value: Number.NaN, error: Number.NaN }, agrees: null };
	const source = prepared(spectrum);
	const { wavelengths, fluxes } = source;
	const apart = Math.abs(at - wavelength);
	let samples = 0;
	for (let i = firstSampleFrom(wavelengths, at - apart / 4); (wavelengths[i] as number) < at + apart / 4; i++)
		if (!Number.isNaN(fluxes[i])) samples++;
	if (samples === 0) return { ...none, state: "outside" };
	// Fewer cannot part them.
	if (samples < 3) return { ...none, state: "blended" };

	const within = Math.min(apart / 3, (at * NEAR_KM_S) / SPEED_OF_LIGHT_KM_S);
	const here = featureNear(source, wavelength, within);
	const there = featureNear(source, at, within);
	if (!here || here.width > 0.8 * apart || (there && Math.abs(there.wavelength - here.wavelength) < apart / 2))
		return { ...none, state: "blended" };
	// A weak line on the wing of another may pass for a trough; its strong partner does not.
	const seen = there && (there.kind === here.kind || there.significance > 3 * here.significance) ? there : null;
	const half = Math.min(0.45 * apart, 1.5 * here.width);
	const [blueAt, redAt] = isBlue ? [wavelength, at] : [at, wavelength];
	const beside = Math.max(2 * half, 5);
	const continuum = {
		kind: "sidebands",
		blue: [blueAt - half - beside, blueAt - half],
		red: [redAt + half, redAt + half + beside],
	} as const;
	const middle = firstSampleFrom(wavelengths, at);
	const noise = localNoise(fluxes.slice(Math.max(0, middle - NOISY), middle + NOISY))[
		Math.min(NOISY, middle)
	] as number;
	const fluxOf = (middle: number) =>
		measureLine(source, { window: [middle - half, middle + half], continuum, noise }).flux;
	const [top, bottom] = over === "blue" ? [fluxOf(blueAt), fluxOf(redAt)] : [fluxOf(redAt), fluxOf(blueAt)];
	const value = top.value / bottom.value;
	const ratio =
		seen && value > 0
			? { value, error: value * Math.hypot(top.error / top.value, bottom.error / bottom.value) }
			: none.ratio;
	const slack = SLACK * value + 2 * (ratio.error || 0);
	return {
		...said,
		state: seen ? "found" : "missing",
		offsetKmS: seen ? SPEED_OF_LIGHT_KM_S * (1 - seen.wavelength / at) : Number.NaN,
		ratio,
		agrees: Number.isNaN(ratio.value) ? null : value > expected[0] - slack && value < expected[1] + slack,
	};
}
