import {
	convertMedium,
	firstSampleFrom,
	fluxScale,
	type PreparedSpectrum,
	prepareSpectrum,
} from "../../../astro/index.js";
import { rangeOf } from "../../../astro/spectrum/flux/range.js";
import type { Interval } from "../../../plot/index.js";
import type { FluxQuantity, Medium, Normalization, Smoothing, Spectrum } from "../../types.js";
import type { Curve } from "./curve.js";
import type { Processing } from "./flux.js";
import type { LocalNormalization } from "./normalize.js";
import type { ErrorSides } from "./quantities.js";

export type CurveOptions = {
	medium: Medium;
	normalization: Normalization;
	smoothing: Smoothing | null;
	/** Å. */
	binning?: number | null;
	/** Default "given". */
	quantity?: FluxQuantity;
	/** Fluxes that are not positive have no place. */
	log?: boolean;
};

type Base = Pick<Curve, "scale" | "sides" | "masked" | "isConverted"> & {
	key: string;
	clean: PreparedSpectrum;
	extent: Interval;
};
const bases = new WeakMap<Spectrum, Base>();
const latest = new WeakMap<Spectrum, { key: string; curve: Curve }>();

/** How a spectrum is named in legend and hover: its label, else instrument and date, else its id. */
export function spectrumLabel(spectrum: Spectrum): string {
	if (spectrum.label) return spectrum.label;
	const where = spectrum.instrument ?? spectrum.telescope;
	const when = spectrum.observedAt?.slice(0, 10);
	if (where) return when ? `${where} (${when})` : where;
	return when ?? spectrum.id;
}

/**
 * A curve from a spectrum. The last one of each spectrum is kept, so that asking again costs nothing; the preparation
 * (sorting, gaps) is done once for each spectrum object. Without `code` nothing is converted, binned or smoothed.
 */
export function makeCurve(
	spectrum: Spectrum,
	color: string,
	options: CurveOptions,
	code: Processing | null = null,
): Curve {
	const { smoothing, binning, log } = options;
	const key = JSON.stringify([color, spectrum.label, options, code !== null]);
	const known = latest.get(spectrum);
	if (known?.key === key) return known.curve;

	// What is averaged is flux; magnitudes are of the mean.
	const isAveraged = code && options.quantity === "abmag" && (binning || (smoothing && code.changesSamples(smoothing)));
	const { clean, sides, ...base } = baseOf(spectrum, isAveraged ? { ...options, quantity: "fnu" } : options, code);
	const issues = [...clean.issues];
	const bins = code && binning ? code.binned(clean, base.extent, binning, issues) : null;
	const { wavelengths, fluxes: plain, errors, breaks } = bins ?? clean;
	const fluxes =
		code && smoothing && code.changesSamples(smoothing) ? code.smooth(plain, wavelengths, smoothing, breaks) : plain;
	const report = reporter(spectrum, issues);
	if (log) code?.tellLost(fluxes, "have no place on a log axis", "a linear axis", report);
	const averaged = { fluxes, errors, sides: bins ? null : sides, raw: fluxes !== plain || bins ? clean.fluxes : null };
	const drawn = isAveraged && base.isConverted ? code.magnitudesOf(averaged, report) : averaged;
	const curve: Curve = {
		id: spectrum.id,
		label: spectrumLabel(spectrum),
		color,
		wavelengths,
		...drawn,
		rawWavelengths: clean.wavelengths,
		scale: base.scale,
		masked: base.masked,
		convertedFrom: mediumOf(spectrum) === options.medium ? null : mediumOf(spectrum),
		isConverted: base.isConverted,
		fluxUnit: spectrum.fluxUnit ?? null,
		extent: bins ? extentOf(wavelengths, fluxes) : base.extent,
		fluxRange: log ? powersOf(rangeOf(fluxes.map(Math.log10))) : rangeOf(drawn.fluxes),
		issues,
	};
	latest.set(spectrum, { key, curve });
	return curve;
}

const mediumOf = (spectrum: Spectrum): Medium => spectrum.medium ?? "air";
const powersOf = ([low, high]: Interval): Interval => [10 ** low, 10 ** high];
const reporter = (spectrum: Spectrum, issues: string[]) => (message: string) =>
	issues.push(`Spectrum "${spectrum.id}" ${message}`);

/**
 * A spectrum prepared, in the quantity and medium of the axes, normalised, in this order. One is kept for each spectrum,
 * in the arrays that the preparation made: 8 bytes a sample and column, however it came to be. (Loops: `map` of a typed
 * array costs several times as much.)
 */
function baseOf(
	spectrum: Spectrum,
	{ medium, normalization, quantity = "given" }: CurveOptions,
	code: Processing | null,
): Base {
	const key = JSON.stringify([
		medium,
		normalization,
		code && (spectrum.mask || quantity !== "given" || typeof normalization === "object") ? quantity : "",
	]);
	const known = bases.get(spectrum);
	if (known?.key === key) return known;
	const clean = prepareSpectrum(spectrum);
	const report = reporter(spectrum, clean.issues);
	const sides = sidesOf(spectrum);
	const masked = code ? code.maskedRanges(spectrum, clean) : new Float64Array(0);
	const isConverted = code === null || code.convertFlux(spectrum, clean, sides, quantity, report);
	const { wavelengths, fluxes, errors } = clean;
	const from = mediumOf(spectrum);
	for (const values of from === medium ? [] : [wavelengths, masked])
		for (let i = 0; i < values.length; i++) values[i] = convertMedium(values[i] as number, from, medium);
	const extent = withoutStrays(wavelengths, extentOf(wavelengths, fluxes), report);
	const named = typeof normalization === "string" ? normalization : null;
	const local = named === null && code?.divisor(fluxes, wavelengths, normalization as LocalNormalization, report);
	const scale = local || fluxScale(fluxes, named ?? "median");
	for (const values of scale === 1 ? [] : [fluxes, errors, sides?.lower, sides?.upper])
		for (let i = 0; values && i < values.length; i++) values[i] = (values[i] as number) / scale;
	const base = { key, clean, sides, scale, masked, isConverted, extent };
	bases.set(spectrum, base);
	return base;
}

/** Errors below and above, one for each prepared sample; null where they are the same, or one of them is of no use. */
function sidesOf(spectrum: Spectrum): ErrorSides | null {
	const { errors } = spectrum;
	if (typeof errors !== "object" || !errors || !("lower" in errors)) return null;
	const side = (of: NonNullable<typeof errors.lower>) => prepareSpectrum({ ...spectrum, errors: of }).errors;
	const lower = side(errors.lower);
	const upper = side(errors.upper);
	// Where one side is known it stands for both.
	for (let i = 0; lower && upper && i < lower.length; i++) {
		if (Number.isNaN(lower[i])) lower[i] = upper[i] as number;
		else if (Number.isNaN(upper[i])) upper[i] = lower[i] as number;
	}
	return lower && upper && { lower, upper };
}

function extentOf(wavelengths: Float64Array, fluxes: Float64Array): Interval {
	let first = 0;
	let last = fluxes.length - 1;
	while (first <= last && !Number.isFinite(fluxes[first])) first++;
	while (last > first && !Number.isFinite(fluxes[last])) last--;
	return [wavelengths[first] ?? Number.NaN, first <= last ? (wavelengths[last] ?? Number.NaN) : Number.NaN];
}

/** So many samples at an end may be strays, where they are so many times as far away as all others are from one another. */
const STRAYS = 6;
const FAR = 10;
/** Fewer samples do not tell which of them are the strays. */
const MANY = 20;

/** The extent without a few samples so far off that all others would be one line on the screen. */
function withoutStrays(wavelengths: Float64Array, all: Interval, report: (message: string) => void): Interval {
	let from = firstSampleFrom(wavelengths, all[0]);
	let to = firstSampleFrom(wavelengths, all[1]);
	const at = (i: number) => wavelengths[i] as number;
	const strays: number[] = [];
	for (let i = 1; i <= STRAYS && to - from > MANY; i++) {
		const isHigh = at(to - i + 1) - at(to - i) > FAR * (at(to - i) - at(from));
		const isLow = at(from + i) - at(from + i - 1) > FAR * (at(to) - at(from + i));
		if (!isHigh && !isLow) continue;
		strays.push(isHigh ? at(to) : at(from));
		if (isHigh) to -= i;
		else from += i;
		i = 0;
	}
	if (strays.length > 0)
		report(
			`has samples at ${strays.join(" Å, ")} Å, far from all others, so the axis does not reach to them. Check the wavelength column.`,
		);
	return [at(from), at(to)];
}
