import { formatForMessage } from "../../../text/index.js";
import { ownProperties } from "../../untrusted.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { firstSampleFrom } from "../samples/lookup.js";
import { type LineWindow, type SampleSum, sumOf } from "./line-window.js";
import { numberOf, pairOf } from "./read-options.js";
import type { MeasurementFault } from "./words.js";

/**
 * The straight continuum under a line.
 * - `ends`: through the flux at the two ends of the window
 * - `sidebands`: least squares through the samples of two bands in Å, one on each side, weighted by 1/σ² where all σ are
 *   known; less noisy than the ends
 * - `fixed`: through two given fluxes at the ends of the window, without error: 1 and 1 on a normalised spectrum
 */
export type ContinuumChoice =
	| { kind: "ends" }
	| { kind: "sidebands"; blue: readonly [number, number]; red: readonly [number, number] }
	| { kind: "fixed"; fluxes: readonly [number, number] };

/** A straight line from (a, flux) to (b, flux), in Å and the unit of the fluxes. */
export type LineContinuum = {
	wavelengths: readonly [number, number];
	fluxes: readonly [number, number];
};

/** The continuum at the two ends of the window, each as a weighted sum of samples. */
export type Continuum = LineContinuum & { sources: readonly [SampleSum, SampleSum] };

/** The continuum, or the reason why there is none. */
export function continuumOf(
	spectrum: SampledSpectrum,
	{ x, sources }: LineWindow,
	continuum: unknown = { kind: "ends" },
): Continuum | MeasurementFault {
	const choice: Partial<Record<"kind" | "blue" | "red" | "fluxes", unknown>> = ownProperties(continuum as object);
	const last = x.length - 1;
	const wavelengths = [x[0] as number, x[last] as number] as const;
	if (choice.kind === "fixed") {
		const fluxes = pairOf(choice.fluxes);
		const [first, second] = [numberOf(fluxes[0]), numberOf(fluxes[1])];
		if (!(Number.isFinite(first) && Number.isFinite(second)))
			return (words) => words.continuumNotFinite(formatForMessage(fluxes[0]), formatForMessage(fluxes[1]));
		return { wavelengths, fluxes: [first, second], sources: [[], []] };
	}
	if (choice.kind !== "ends" && choice.kind !== "sidebands")
		return (words) => words.unknownContinuum(formatForMessage(choice.kind));
	const ends =
		choice.kind === "ends"
			? ([sources[0] as SampleSum, sources[last] as SampleSum] as const)
			: lineThrough(spectrum, [pairOf(choice.blue), pairOf(choice.red)], wavelengths);
	if (typeof ends === "function") return ends;
	return { wavelengths, fluxes: [sumOf(ends[0], spectrum.fluxes), sumOf(ends[1], spectrum.fluxes)], sources: ends };
}

/** The flux of a continuum at a wavelength in Å, on the straight line through its ends. */
export function continuumAt({ wavelengths: [a, b], fluxes: [atA, atB] }: LineContinuum, x: number): number {
	const share = (x - a) / (b - a);
	return (1 - share) * atA + share * atB;
}

function lineThrough(
	{ wavelengths, fluxes, errors }: SampledSpectrum,
	bands: readonly (readonly [unknown, unknown])[],
	at: readonly [number, number],
): readonly [SampleSum, SampleSum] | MeasurementFault {
	const samples: number[] = [];
	for (const ends of bands) {
		const [from, to] = [numberOf(ends[0]), numberOf(ends[1])];
		const before = samples.length;
		for (let i = firstSampleFrom(wavelengths, from); i < wavelengths.length && (wavelengths[i] as number) <= to; i++)
			if (!Number.isNaN(fluxes[i])) samples.push(i);
		if (samples.length === before)
			return (words) => words.bandWithoutFlux(formatForMessage(ends[0]), formatForMessage(ends[1]));
	}
	const known = errors !== null && samples.every((i) => (errors[i] as number) > 0);
	const weightOf = (i: number) => (known ? 1 / (errors[i] as number) ** 2 : 1);
	let total = 0;
	let middle = 0;
	for (const i of samples) {
		total += weightOf(i);
		middle += weightOf(i) * (wavelengths[i] as number);
	}
	middle /= total;
	let spread = 0;
	for (const i of samples) spread += weightOf(i) * ((wavelengths[i] as number) - middle) ** 2;
	if (!(spread > 0)) return (words) => words.bandsOfOneSample;
	const read = (x: number) =>
		samples.map((sample) => ({
			sample,
			weight: weightOf(sample) * (1 / total + ((x - middle) * ((wavelengths[sample] as number) - middle)) / spread),
		}));
	return [read(at[0]), read(at[1])];
}
