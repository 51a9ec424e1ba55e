import {
	convertFluxDensities,
	type ErrorSides,
	type FluxDensityUnit,
	type FluxUnit,
	firstSampleFrom,
	readFluxUnit,
	type SampledSpectrum,
} from "../../../astro/index.js";
import { readMagnitudeSystem } from "../../../astro/spectrum/flux/magnitude-system.js";
import { rebinSamples } from "../../../astro/spectrum/smooth/rebin.js";
import { applySmoothing } from "../../../astro/spectrum/smooth/smoothers.js";
import { binFaultWords } from "../../../astro/spectrum/smooth/words.js";
import { type Interval, logScale } from "../../../plot/index.js";
import { superscript, wordsIn } from "../../../text/index.js";
import type { FluxQuantity, Spectrum } from "../../types.js";
import { figureWords } from "../../words/figure.js";
import { processingWords } from "../../words/processing.js";
import type { Issue, Message, Report } from "../message.js";
import type { Curve } from "./curve.js";
import { quantities } from "./quantities.js";

export { velocityAxis } from "../axes/velocityAxis.js";
export { maskedRanges } from "./maskedRanges.js";
export { divisor, divisorText } from "./normalize.js";
export { applySmoothing, logScale, readFluxUnit };

type Drawn = Pick<Curve, "fluxes" | "errors" | "sides" | "raw">;

/** Unit that each quantity is converted to, and the number of these units in one unit of the axis. */
const conversions: Readonly<Record<Exclude<FluxQuantity, "given">, { to: FluxDensityUnit; perAxisUnit: number }>> = {
	flambda: { to: "flambda", perAxisUnit: 1 },
	fnu: { to: "jansky", perAxisUnit: 1e-3 },
	abmag: { to: "abmag", perAxisUnit: 1 },
};

/** Sides of converted errors. A magnitude is brighter where it is less: the side above becomes the one below. */
const sidesFrom = (lower: Float64Array, upper: Float64Array, isTurned: boolean): ErrorSides =>
	isTurned ? { lower: upper, upper: lower } : { lower, upper };

type Samples = {
	/** Å, in the medium of the spectrum. */
	wavelengths: Float64Array;
	fluxes: Float64Array;
	errors: Float64Array | null;
	errorSides?: ErrorSides | null;
};

/**
 * Samples in another quantity; the same object for "given". Null, with the reason reported, where the unit is not known.
 */
export function convertFlux<S extends Samples>(
	samples: S,
	{ fluxUnit, medium }: Pick<Spectrum, "fluxUnit" | "medium">,
	quantity: FluxQuantity,
	report: Report,
): S | null {
	if (quantity === "given") return samples;
	const from = readFluxUnit(fluxUnit);
	if (from === null) {
		report((language) => {
			const words = wordsIn(language, processingWords);
			const name = wordsIn(language, figureWords)[quantities[quantity].name].replace(/[_{}]/g, "");
			return fluxUnit ? words.unknownFluxUnit(fluxUnit, name) : words.noFluxUnit(name);
		});
		return null;
	}
	const { to, perAxisUnit } = conversions[quantity];
	const convert = (errors: Float64Array | null) => {
		const converted = convertFluxDensities(
			{ wavelengths: samples.wavelengths, fluxes: samples.fluxes, errors },
			{ from: from.unit, to, medium: medium ?? "air", scale: from.scale },
		);
		for (const values of perAxisUnit === 1 ? [] : [converted.fluxes, converted.errors])
			for (let i = 0; values && i < values.length; i++) values[i] = (values[i] as number) / perAxisUnit;
		return converted;
	};
	if (to === "abmag" && from.unit !== "abmag") reportNotPositive(samples.fluxes, "noMagnitude", report);
	const { errorSides } = samples;
	return {
		...samples,
		...convert(samples.errors),
		errorSides:
			errorSides &&
			sidesFrom(
				convert(errorSides.lower).errors as Float64Array,
				convert(errorSides.upper).errors as Float64Array,
				(from.unit === "abmag") !== (to === "abmag"),
			),
	};
}

/** AB magnitudes of fluxes in mJy that were averaged: the mean of magnitudes is not the magnitude of the mean. */
export function magnitudesOf({ fluxes, errors, sides, raw }: Drawn, report: Report): Drawn {
	reportNotPositive(fluxes, "noMagnitude", report);
	const convert = (values: Float64Array, errors: Float64Array | null) =>
		convertFluxDensities({ wavelengths: values, fluxes: values, errors }, { from: "jansky", to: "abmag", scale: 1e-3 });
	const errorsOf = (side: Float64Array) => convert(fluxes, side).errors as Float64Array;
	return {
		...convert(fluxes, errors),
		sides: sides && sidesFrom(errorsOf(sides.lower), errorsOf(sides.upper), true),
		raw: raw && convert(raw, null).fluxes,
	};
}

/** Names of a number of Jy. */
const janskyUnits: Readonly<Record<number, string>> = { 1: "Jy", 1e-3: "mJy", 1e-6: "µJy", 1e-9: "nJy" };

/** A unit of flux density, however spelled, in SI style; an unknown one as it is. */
export function fluxUnitText(unit: string): string {
	const known = readFluxUnit(unit);
	if (!known) return unit;
	if (known.unit === "abmag") return "AB mag";
	if (known.unit === "jansky") return janskyUnits[known.scale] ?? unit;
	const exponent = Math.round(Math.log10(known.scale));
	if (Math.abs(known.scale / 10 ** exponent - 1) > 1e-9) return unit;
	const power = exponent === 0 ? "" : `10${superscript(exponent)} `;
	return `${power}erg s⁻¹ cm⁻² ${known.unit === "fnu" ? "Hz" : "Å"}⁻¹`;
}

/** Number of erg s⁻¹ cm⁻² Hz⁻¹ in one jansky. */
const CGS_PER_JANSKY = 1e-23;

/**
 * The factors that bring fluxes to the unit of the first spectrum: 10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹ beside erg s⁻¹ cm⁻² Å⁻¹, mJy beside Jy.
 * Null where the units are of different kinds or unknown, and where there is nothing to do.
 */
export function factorsToFirstUnit(spectra: readonly Spectrum[]): readonly number[] | null {
	const units = spectra.map(({ fluxUnit }) => readFluxUnit(fluxUnit));
	const kindOf = (unit: FluxUnit | null) => (unit?.unit === "jansky" ? "fnu" : unit?.unit);
	const scaleOf = (unit: FluxUnit | null) => (unit?.unit === "jansky" ? CGS_PER_JANSKY : 1) * (unit?.scale ?? 1);
	const [first = null] = units;
	if (first === null || units.some((unit) => kindOf(unit) !== kindOf(first))) return null;
	const factors = units.map((unit) => scaleOf(unit) / scaleOf(first));
	return factors.some((factor) => factor !== 1) ? factors : null;
}

/** Reports fluxes per wavelength, per frequency or in magnitudes beside one another; null where all can be compared. */
export function unitProblem(spectra: readonly Spectrum[]): Issue | null {
	const firstOfKind = new Map<FluxDensityUnit, Spectrum>();
	for (const spectrum of spectra) {
		const unit =
			readFluxUnit(spectrum.fluxUnit)?.unit ?? (readMagnitudeSystem(spectrum.fluxUnit) ? "abmag" : undefined);
		const kind = unit === "jansky" ? "fnu" : unit;
		if (kind && !firstOfKind.has(kind)) firstOfKind.set(kind, spectrum);
	}
	const differing = [...firstOfKind.values()];
	const [, second] = differing;
	if (!second) return null;
	return {
		subject: second.id,
		message(language) {
			const words = wordsIn(language, processingWords);
			const texts = differing.map(({ id, fluxUnit }) => words.spectrumInUnit(id, fluxUnitText(fluxUnit ?? "")));
			return words.unitsOfDifferentKinds(texts.join(", "));
		},
	};
}

/** Means in bins of `binWidth` Å between the ends of `extent`; null, with the reason in `issues`, where there can be none. */
export function binned(
	samples: Omit<SampledSpectrum, "issues">,
	extent: Interval,
	binWidth: number,
	issues: Message[],
): Omit<SampledSpectrum, "issues"> | null {
	// A stray sample would ask for bins all the way to it.
	const from = firstSampleFrom(samples.wavelengths, extent[0]);
	const to = firstSampleFrom(samples.wavelengths, extent[1]) + 1;
	const cut = (values: Float64Array) => values.subarray(from, to);
	const { fault, ...bins } = rebinSamples(
		{
			wavelengths: cut(samples.wavelengths),
			fluxes: cut(samples.fluxes),
			errors: samples.errors && cut(samples.errors),
			breaks: samples.breaks.map((i) => i - from).filter((i) => i >= 0 && i < to - from),
		},
		{ binWidth },
	);
	if (fault) issues.push((language) => fault(wordsIn(language, binFaultWords), language.numbers));
	return bins.fluxes.length > 0 ? bins : null;
}

/** Reports how many fluxes are not positive, and so are gaps on the axis. */
export function reportNotPositive(
	fluxes: Float64Array,
	reason: "noPlaceOnLogAxis" | "noMagnitude",
	report: Report,
): void {
	let count = 0;
	for (let i = 0; i < fluxes.length; i++) if ((fluxes[i] as number) <= 0) count++;
	if (count > 0)
		report((language) => wordsIn(language, processingWords)[reason](language.numbers.integer(count), count));
}
