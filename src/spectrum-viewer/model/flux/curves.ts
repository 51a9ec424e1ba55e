import { convertMedium, firstSampleFrom, fluxScale } from "../../../astro/index.js";
import { rangeOf } from "../../../astro/spectrum/flux/range.js";
import { type ReadSpectrum, readSpectrum } from "../../../astro/spectrum/prepare/prepare.js";
import { changesSamples } from "../../../astro/spectrum/smooth/smoothing.js";
import { readDay } from "../../../astro/time.js";
import type { Interval } from "../../../plot/index.js";
import type { FluxQuantity, Medium, Normalization, Smoothing, Spectrum } from "../../types.js";
import { aboutSpectrum, faultMessage, type Message, type Report } from "../message.js";
import type { Curve } from "./curve.js";
import { isMagnitudes, type Processing } from "./flux.js";

export type CurveOptions = {
	medium: Medium;
	normalization: Normalization;
	smoothing: Smoothing | null;
	/** Å. */
	binning?: number | null;
	/** Default "given". */
	quantity?: FluxQuantity;
	/** Fluxes that are not positive are gaps. */
	log?: boolean;
	/** Fluxes are drawn times `factor`, in `unit`. Default: as they are given. */
	given?: { factor: number; unit: string | null } | null;
};

/** A prepared spectrum in the quantity and medium of the axes, normalised. */
type NormalizedSpectrum = Pick<Curve, "scale" | "masked" | "isConverted" | "extent"> & {
	/** The options that it was made with, as JSON. */
	key: string;
	samples: ReadSpectrum;
	issues: readonly Message[];
};
const normalizedOf = new WeakMap<Spectrum, NormalizedSpectrum>();
const curveOf = new WeakMap<Spectrum, { key: string; curve: Curve }>();

/** Name of a spectrum in legend and readout: its label, else instrument and day in UTC, else its id. */
export function spectrumLabel({ id, label, instrument, telescope, observedAt }: Spectrum): string {
	if (label) return label;
	const source = instrument ?? telescope;
	const day = readDay(observedAt);
	if (source) return day === null ? source : `${source} (${day})`;
	return day ?? id;
}

/**
 * A curve from a spectrum. The last one of each spectrum is cached; the preparation (sorting, gaps) is done once for each
 * spectrum object. Without `processing` nothing is converted, binned or smoothed.
 */
export function makeCurve(
	spectrum: Spectrum,
	color: string,
	options: CurveOptions,
	processing: Processing | null = null,
): Curve {
	const { smoothing, binning, log } = options;
	const key = JSON.stringify([color, spectrum.label, options, processing !== null]);
	const cached = curveOf.get(spectrum);
	if (cached?.key === key) return cached.curve;

	const isSmoothed = processing !== null && changesSamples(smoothing);
	// The mean of magnitudes is not the magnitude of the mean: fluxes are averaged, and converted after that.
	const isInMagnitudes = options.quantity === "abmag" || isGivenInMagnitudes(spectrum, options);
	const isAveraged = isInMagnitudes && processing !== null && (isSmoothed || Boolean(binning));
	const normalized = normalizedSpectrum(spectrum, options, processing, isAveraged);
	const { samples, extent, isConverted } = normalized;
	const issues = [...normalized.issues];
	const report = reporter(spectrum, issues);
	const bins = processing && binning ? processing.binned(samples, extent, binning, issues) : null;
	const { wavelengths, fluxes: unsmoothed, errors, breaks } = bins ?? samples;
	const fluxes = isSmoothed ? processing.applySmoothing(unsmoothed, smoothing, { wavelengths, breaks }) : unsmoothed;
	if (log) processing?.reportNotPositive(fluxes, "noPlaceOnLogAxis", report);
	const averaged = {
		fluxes,
		errors,
		sides: bins ? null : samples.errorSides,
		raw: fluxes !== unsmoothed || bins ? samples.fluxes : null,
	};
	const drawn = isAveraged && isConverted ? processing.magnitudesOf(averaged, report) : averaged;
	const medium = mediumOf(spectrum);
	const curve: Curve = {
		id: spectrum.id,
		label: spectrumLabel(spectrum),
		color,
		wavelengths,
		...drawn,
		rawWavelengths: samples.wavelengths,
		scale: normalized.scale,
		masked: normalized.masked,
		convertedFrom: medium === options.medium ? null : medium,
		isConverted,
		fluxUnit: (options.given ? options.given.unit : spectrum.fluxUnit) ?? null,
		extent: bins ? extentOf(wavelengths, fluxes) : extent,
		fluxRange: log ? powersOf(rangeOf(fluxes.map(Math.log10))) : rangeOf(drawn.fluxes),
		issues,
	};
	curveOf.set(spectrum, { key, curve });
	return curve;
}

const isGivenInMagnitudes = ({ fluxUnit }: Spectrum, { quantity = "given" }: CurveOptions): boolean =>
	quantity === "given" && isMagnitudes(fluxUnit);
const mediumOf = (spectrum: Spectrum): Medium => spectrum.medium ?? "air";
const powersOf = ([low, high]: Interval): Interval => [10 ** low, 10 ** high];

const reporter =
	({ id }: Spectrum, issues: Message[]): Report =>
	(problem) =>
		issues.push(aboutSpectrum(id, problem));

/**
 * A spectrum prepared, in the quantity and medium of the axes, normalised, in this order. One is cached for each spectrum,
 * in the arrays that the preparation made: 8 bytes a sample and column. (Loops: `map` of a typed array costs several times
 * as much.)
 */
function normalizedSpectrum(
	spectrum: Spectrum,
	options: CurveOptions,
	processing: Processing | null,
	isAveraged: boolean,
): NormalizedSpectrum {
	const { medium, given } = options;
	// Magnitudes of a system without a known zero point become fluxes as those of AB do.
	const areGiven = isGivenInMagnitudes(spectrum, options);
	const normalization = areGiven ? "none" : options.normalization;
	const quantity = isAveraged ? "fnu" : (options.quantity ?? "given");
	const fluxUnit = areGiven ? "AB" : spectrum.fluxUnit;
	const key = JSON.stringify([
		medium,
		normalization,
		given?.factor,
		processing && (spectrum.mask || quantity !== "given" || typeof normalization === "object") ? quantity : "",
	]);
	const cached = normalizedOf.get(spectrum);
	if (cached?.key === key) return cached;
	const prepared = readSpectrum(spectrum);
	const issues: Message[] = [];
	const report = reporter(spectrum, issues);
	for (const fault of prepared.faults) report(faultMessage(fault));
	const masked = processing ? processing.maskedRanges(prepared) : new Float64Array(0);
	const converted = processing
		? processing.convertFlux(prepared, { ...spectrum, fluxUnit }, quantity, report)
		: prepared;
	const samples = converted ?? prepared;
	const { wavelengths, fluxes, errors, errorSides } = samples;
	const from = mediumOf(spectrum);
	for (const values of from === medium ? [] : [wavelengths, masked])
		for (let i = 0; i < values.length; i++) values[i] = convertMedium(values[i] as number, from, medium);
	const extent = withoutStrays(wavelengths, extentOf(wavelengths, fluxes), report);
	for (const values of given ? [fluxes, errors, errorSides?.lower, errorSides?.upper] : [])
		for (let i = 0; values && i < values.length; i++) values[i] = (values[i] as number) * (given?.factor ?? 1);
	const localDivisor =
		typeof normalization === "string"
			? Number.NaN
			: (processing?.divisor(fluxes, wavelengths, normalization, report) ?? Number.NaN);
	const scale = localDivisor || fluxScale(fluxes, typeof normalization === "string" ? normalization : "median");
	for (const values of scale === 1 ? [] : [fluxes, errors, errorSides?.lower, errorSides?.upper])
		for (let i = 0; values && i < values.length; i++) values[i] = (values[i] as number) / scale;
	const normalized = { key, samples, issues, scale, masked, isConverted: converted !== null, extent };
	normalizedOf.set(spectrum, normalized);
	return normalized;
}

/** Å: first and last sample with a flux; NaN where there is none. */
function extentOf(wavelengths: Float64Array, fluxes: Float64Array): Interval {
	let first = 0;
	let last = fluxes.length - 1;
	while (first <= last && !Number.isFinite(fluxes[first])) first++;
	while (last > first && !Number.isFinite(fluxes[last])) last--;
	return [wavelengths[first] ?? Number.NaN, first <= last ? (wavelengths[last] ?? Number.NaN) : Number.NaN];
}

/** Samples at one end that can be strays. */
const MAX_STRAYS = 6;
/** Strays are so many times as far from all other samples as these are from one another. */
const STRAY_DISTANCE_RATIO = 10;
/** Of fewer samples none can be told to be strays. */
const MIN_SAMPLES_FOR_STRAYS = 20;

/** The extent without a few samples so far off that all others would be one line on the screen. */
function withoutStrays(wavelengths: Float64Array, extent: Interval, report: Report): Interval {
	if (Number.isNaN(extent[1])) return [Number.NaN, Number.NaN];
	let from = firstSampleFrom(wavelengths, extent[0]);
	let to = firstSampleFrom(wavelengths, extent[1]);
	const at = (i: number) => wavelengths[i] as number;
	const strays: number[] = [];
	for (let i = 1; i <= MAX_STRAYS && to - from > MIN_SAMPLES_FOR_STRAYS; i++) {
		const isHigh = at(to - i + 1) - at(to - i) > STRAY_DISTANCE_RATIO * (at(to - i) - at(from));
		const isLow = at(from + i) - at(from + i - 1) > STRAY_DISTANCE_RATIO * (at(to) - at(from + i));
		if (!isHigh && !isLow) continue;
		strays.push(isHigh ? at(to) : at(from));
		if (isHigh) to -= i;
		else from += i;
		i = 0;
	}
	if (strays.length > 0)
		report(({ numbers }, words) => {
			const texts = strays.map((wavelength) => `${numbers.atMost(wavelength, 2, 0, false)} Å`);
			return words.strays(numbers.list(texts));
		});
	return [at(from), at(to)];
}
