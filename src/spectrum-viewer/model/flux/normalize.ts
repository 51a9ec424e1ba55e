import { mean } from "d3-array";
import { firstSampleFrom, nearestSample } from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { Normalization, WavelengthUnit } from "../../types.js";
import { processingWords } from "../../words/processing.js";
import type { Report } from "../message.js";
import { lengthRange, lengthUnit } from "../text/format.js";
import { lengthText } from "../text/lengthText.js";

/** The mean of a window, or the value at a wavelength. */
export type LocalNormalization = Exclude<Normalization, string>;

/** Ends of a window, Å, in ascending order. */
const windowOf = ({ from, to }: { from: number; to: number }): [number, number] =>
	from <= to ? [from, to] : [to, from];

/** Number that fluxes are divided by; NaN, and reported, without positive flux at the choice. Å in the axis' medium. */
export function divisor(
	fluxes: Float64Array,
	wavelengths: Float64Array,
	normalization: LocalNormalization,
	report: Report,
): number {
	const value =
		normalization.kind === "value"
			? fluxAtSample(fluxes, wavelengths, normalization.at)
			: meanFlux(fluxes, wavelengths, windowOf(normalization));
	if (value > 0 && Number.isFinite(value)) return value;
	report((language) => {
		const words = wordsIn(language, processingWords);
		if (normalization.kind === "value")
			return words.noFluxAtWavelength(lengthText(normalization.at, "angstrom", language, true));
		return words.noFluxInRange(
			...lengthRange(...windowOf(normalization), "angstrom", language),
			lengthUnit("angstrom"),
		);
	});
	return Number.NaN;
}

/** Flux of the sample nearest to a wavelength; NaN outside of the spectrum. */
function fluxAtSample(fluxes: Float64Array, wavelengths: Float64Array, at: number): number {
	if (!(at >= (wavelengths[0] ?? 0) && at <= (wavelengths.at(-1) ?? 0))) return Number.NaN;
	return fluxes[nearestSample(wavelengths, at)] ?? Number.NaN;
}

/** Mean of the finite fluxes in a window, both ends included. */
function meanFlux(fluxes: Float64Array, wavelengths: Float64Array, [low, high]: [number, number]): number {
	let end = firstSampleFrom(wavelengths, high);
	while (wavelengths[end] === high) end++;
	const inside = fluxes.subarray(firstSampleFrom(wavelengths, low), end);
	return mean(inside.filter(Number.isFinite)) ?? Number.NaN;
}

/** The divisor in the title of the flux axis: "flux at 5500 Å", "mean of 5500–5600 Å". */
export function divisorText(normalization: LocalNormalization, unit: WavelengthUnit, language: Language): string {
	const words = wordsIn(language, processingWords);
	if (normalization.kind === "value") return words.fluxAtWavelength(lengthText(normalization.at, unit, language, true));
	return words.meanOfRange(...lengthRange(...windowOf(normalization), unit, language), lengthUnit(unit));
}
