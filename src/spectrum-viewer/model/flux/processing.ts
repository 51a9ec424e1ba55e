import {
	convertFluxDensities,
	type FluxDensityUnit,
	firstSampleFrom,
	type PreparedSpectrum,
	readFluxUnit,
	rebinSpectrum,
	type SampledSpectrum,
	smoothFlux,
	smoothGaussian,
	smoothMedian,
	smoothSavitzkyGolay,
} from "../../../astro/index.js";
import type { Interval } from "../../../plot/index.js";
import type { FluxQuantity, Smoothing, Spectrum, SpectrumIssue } from "../../types.js";
import { superscript } from "../text/format.js";
import type { Curve } from "./curve.js";
import { type ErrorSides, quantities } from "./quantities.js";

export { velocityAxis } from "../axes/velocityAxis.js";
export { maskedRanges } from "./maskedRanges.js";
export { changesSamples, divisor, divisorText } from "./normalize.js";
export { readFluxUnit };

type Drawn = Pick<Curve, "fluxes" | "errors" | "sides" | "raw">;

/** What each quantity is converted to, and how many of that make one on the axis. */
const COUNTED: Readonly<Record<Exclude<FluxQuantity, "given">, { to: FluxDensityUnit; per: number }>> = {
	flambda: { to: "flambda", per: 1 },
	fnu: { to: "jansky", per: 1e-3 },
	abmag: { to: "abmag", per: 1 },
};

/** Turns a prepared spectrum, still in its own medium, into another quantity. False, with the reason, where it stays as given. */
export function convertFlux(
	spectrum: Spectrum,
	clean: SampledSpectrum,
	sides: ErrorSides | null,
	quantity: FluxQuantity,
	report: (message: string) => void,
): boolean {
	if (quantity === "given") return true;
	const [name] = quantities[quantity];
	const { to, per } = COUNTED[quantity];
	const from = readFluxUnit(spectrum.fluxUnit);
	const shown = name.replace(/[_{}]/g, "");
	if (from === null) {
		const unit = spectrum.fluxUnit ? `the flux unit "${spectrum.fluxUnit}", which is not known,` : "no flux unit,";
		report(
			`has ${unit} so it cannot be shown as ${shown} and is drawn as it was given. Pass one such as "erg/s/cm/cm/AA".`,
		);
		return false;
	}
	const convert = (errors: Float64Array | null) => {
		const made = convertFluxDensities(
			{ wavelengths: clean.wavelengths, fluxes: clean.fluxes, errors },
			{ from: from.unit, to, medium: spectrum.medium ?? "air", scale: from.scale },
		);
		for (const values of per === 1 ? [] : [made.fluxes, made.errors])
			for (let i = 0; values && i < values.length; i++) values[i] = (values[i] as number) / per;
		return made;
	};
	if (sides) {
		// A magnitude is brighter where it is less: what was above is below.
		const turned = (from.unit === "abmag") !== (to === "abmag");
		const lower = convert(sides.lower).errors as Float64Array;
		const upper = convert(sides.upper).errors as Float64Array;
		sides.lower = turned ? upper : lower;
		sides.upper = turned ? lower : upper;
	}
	const made = convert(clean.errors);
	if (to === "abmag" && from.unit !== "abmag") tellFaint(clean.fluxes, report);
	clean.fluxes = made.fluxes;
	clean.errors = made.errors;
	return true;
}

const tellFaint = (fluxes: Float64Array, report: (message: string) => void): void =>
	tellLost(fluxes, "have no magnitude", "Fλ", report);

/** AB magnitudes of what is drawn in mJy. The mean of magnitudes would not be the magnitude of the mean. */
export function magnitudesOf(drawn: Drawn, report: (message: string) => void): Drawn {
	const { fluxes, errors, sides, raw } = drawn;
	tellFaint(fluxes, report);
	const convert = (values: Float64Array, errors: Float64Array | null) =>
		convertFluxDensities({ wavelengths: values, fluxes: values, errors }, { from: "jansky", to: "abmag", scale: 1e-3 });
	return {
		...convert(fluxes, errors),
		// Brighter is less: what was above is below.
		sides: sides && {
			lower: convert(fluxes, sides.upper).errors as Float64Array,
			upper: convert(fluxes, sides.lower).errors as Float64Array,
		},
		raw: raw && convert(raw, null).fluxes,
	};
}

const JANSKYS: Readonly<Record<number, string>> = { 1: "Jy", 1e-3: "mJy", 1e-6: "µJy", 1e-9: "nJy" };

/** Units of flux density, however spelled, set in SI style; others stand as they are. */
export function fluxUnitText(unit: string): string {
	const known = readFluxUnit(unit);
	if (!known) return unit;
	if (known.unit === "abmag") return "AB mag";
	if (known.unit === "jansky") return JANSKYS[known.scale] ?? unit;
	const exponent = Math.round(Math.log10(known.scale));
	if (Math.abs(known.scale / 10 ** exponent - 1) > 1e-9) return unit;
	const power = exponent === 0 ? "" : `10${superscript(exponent)} `;
	return `${power}erg s⁻¹ cm⁻² ${known.unit === "fnu" ? "Hz" : "Å"}⁻¹`;
}

/** Where spectra come per wavelength, per frequency or in magnitudes, and not all alike; null where they are comparable. */
export function unitProblem(spectra: readonly Spectrum[]): SpectrumIssue | null {
	const kinds = new Map<string, Spectrum>();
	for (const spectrum of spectra) {
		const unit = readFluxUnit(spectrum.fluxUnit)?.unit;
		const kind = unit === "jansky" ? "fnu" : unit;
		if (kind && !kinds.has(kind)) kinds.set(kind, spectrum);
	}
	const [first, ...others] = kinds.values();
	if (!first || others.length === 0) return null;
	const words = [first, ...others].map(({ id, fluxUnit }) => `"${id}" in ${fluxUnitText(fluxUnit ?? "")}`);
	return {
		subject: (others[0] as Spectrum).id,
		message: `Spectra come in units of different kinds (${words.join(", ")}), so as given they cannot be compared. Show Fλ, Fν or AB magnitude.`,
	};
}

/** Means in bins of so many Å; null, with the reason, where there can be none. */
export function binned(
	clean: PreparedSpectrum,
	extent: Interval,
	binWidth: number,
	issues: string[],
): SampledSpectrum | null {
	// A stray sample would ask for bins all the way to it.
	const from = firstSampleFrom(clean.wavelengths, extent[0]);
	const to = firstSampleFrom(clean.wavelengths, extent[1]) + 1;
	const cut = (values: Float64Array) => values.subarray(from, to);
	const { issues: problems, ...bins } = rebinSpectrum(
		{
			wavelengths: cut(clean.wavelengths),
			fluxes: cut(clean.fluxes),
			errors: clean.errors && cut(clean.errors),
			breaks: clean.breaks.map((i) => i - from).filter((i) => i >= 0 && i < to - from),
			issues: [],
		},
		{ binWidth },
	);
	issues.push(...problems);
	return bins.fluxes.length > 0 ? { ...bins, issues } : null;
}

/** Fluxes smoothed within each unbroken run of samples; NaN stays a gap. Wavelengths in Å, ascending. */
export function smooth(
	fluxes: Float64Array,
	wavelengths: Float64Array,
	smoothing: Smoothing,
	breaks: ArrayLike<number>,
): Float64Array {
	switch (smoothing.kind) {
		case "boxcar":
			return smoothFlux(fluxes, { ...smoothing, breaks });
		case "gaussian":
			return smoothGaussian(fluxes, { ...smoothing, wavelengths, breaks });
		case "savitzky-golay":
			return smoothSavitzkyGolay(fluxes, { ...smoothing, breaks });
		case "median":
			return smoothMedian(fluxes, { ...smoothing, breaks });
	}
}

/** Counts fluxes that are not positive and so have no place on the axis. */
export function tellLost(fluxes: Float64Array, why: string, instead: string, report: (message: string) => void): void {
	let lost = 0;
	for (let i = 0; i < fluxes.length; i++) if ((fluxes[i] as number) <= 0) lost++;
	if (lost > 0)
		report(
			`has ${lost} ${lost === 1 ? "flux" : "fluxes"} of zero or less, which ${why} and are drawn as gaps. Show ${instead} to see them.`,
		);
}
