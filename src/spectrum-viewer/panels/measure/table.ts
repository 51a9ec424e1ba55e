import type { FittedValue, LineFit, Measured } from "../../../astro/index.js";
import type { CsvColumn } from "../../../plot/index.js";
import { type NumberText, superscript } from "../../../text/index.js";
import type { SpectrumMeasurement } from "../../types.js";

/** Significant digits of an error, and of a value without one. */
const ERROR_DIGITS = 2;
const VALUE_DIGITS = 5;
const MAX_DECIMALS = 8;
/** Sizes from the first to below the second are written without a power of ten. */
const MIN_PLAIN = 1e-3;
const MAX_PLAIN = 1e6;

/** Rounded to a power of ten: 1234, 2 → 1200. */
const roundTo = (size: number, power: number): number => Math.round(size / 10 ** power) * 10 ** power;

/** Power of ten of the first digit: 0.0213 → −2. Of zero 0. */
const powerOf = (size: number): number => (size === 0 ? 0 : Number(size.toExponential().split("e")[1]));

/**
 * A value with its 1σ error, to two digits of the error: "12.34 ± 0.15", "(3.210 ± 0.040)×10⁻¹⁵"; "–" where there is none.
 * Thousands are grouped, unless it is a wavelength.
 */
export function withError({ value, error }: Measured, numbers: NumberText, isWavelength = false): string {
	if (!Number.isFinite(value)) return "–";
	const hasError = error > 0 && Number.isFinite(error);
	const size = Math.max(Math.abs(value), hasError ? error : 0);
	const isPlain = size === 0 || (size >= MIN_PLAIN && size < MAX_PLAIN);
	if (!isPlain && !hasError) return numbers.scientific(value, VALUE_DIGITS);
	const lastPower = hasError ? powerOf(error) - (ERROR_DIGITS - 1) : powerOf(size) - (VALUE_DIGITS - 1);
	// After rounding, as 9.9996 may become 10.000.
	const power = isPlain ? 0 : powerOf(roundTo(size, lastPower));
	const decimals = Math.min(MAX_DECIMALS, Math.max(0, power - lastPower));
	const write = (x: number) => numbers.fixed(x / 10 ** power, decimals, !isWavelength);
	if (!hasError) return write(value);
	const text = `${write(value)} ± ${write(error)}`;
	return isPlain ? text : `(${text})×10${superscript(power)}`;
}

/** As `withError`, with the change under other continua behind: "12.34 ± 0.15 ± 0.08". */
export function fittedText(
	{ systematic, ...measured }: FittedValue,
	numbers: NumberText,
	isWavelength = false,
): string {
	const text = withError(measured, numbers, isWavelength);
	if (!(measured.error > 0 && systematic >= 0)) return text;
	if (text.startsWith("(")) return `${text} ± ${numbers.scientific(systematic, ERROR_DIGITS)}`;
	const decimals = (/[.,](\d+)$/.exec(text)?.[1] ?? "").length;
	return `${text} ± ${numbers.fixed(systematic, decimals, !isWavelength)}`;
}

type Cell = number | string | null;
type Column = readonly [name: string, read: (m: SpectrumMeasurement) => Cell];

const withErrorColumn = (name: string, read: (m: SpectrumMeasurement) => Measured): Column[] => [
	[name, (m) => read(m).value],
	[`${name}, 1σ`, (m) => read(m).error],
];

const fitColumns = (name: string, read: (fit: LineFit) => FittedValue): Column[] => [
	[name, (m) => (m.fit ? read(m.fit).value : Number.NaN)],
	[`${name}, 1σ`, (m) => (m.fit ? read(m.fit).error : Number.NaN)],
	[`${name}, systematic`, (m) => (m.fit ? read(m.fit).systematic : Number.NaN)],
];

/** Columns of the CSV file and of the copied table. The names are read by programs: they are the same in every language. */
const columns: readonly Column[] = [
	["spectrum", (m) => m.spectrumId],
	["line", (m) => m.line?.label ?? null],
	["rest wavelength (Å)", (m) => m.line?.restWavelength ?? null],
	["window from (Å)", (m) => m.window[0]],
	["window to (Å)", (m) => m.window[1]],
	["medium", (m) => m.medium],
	["redshift", (m) => m.redshift],
	...withErrorColumn("equivalent width, observed (Å)", (m) => m.equivalentWidth),
	...withErrorColumn("equivalent width, rest (Å)", (m) => m.restEquivalentWidth),
	...withErrorColumn("flux (flux unit × Å)", (m) => m.flux),
	["flux unit", (m) => m.fluxUnit],
	...withErrorColumn("centroid (Å)", (m) => m.centroid),
	...withErrorColumn("FWHM (Å)", (m) => m.fwhm),
	...withErrorColumn("FWHM (km/s)", (m) => m.fwhmKmS),
	...withErrorColumn("velocity, towards us (km/s)", (m) => m.velocity),
	["velocity convention", (m) => m.convention],
	["signal to noise", (m) => m.signalToNoise],
	["continuum", (m) => m.continuumChoice],
	["side bands (Å)", (m) => m.sidebandWidth],
	["errors", (m) => m.noise],
	["fitted profile", (m) => m.fit?.profile ?? null],
	...fitColumns("fit: centre (Å)", (fit) => fit.center),
	...fitColumns("fit: flux (flux unit × Å)", (fit) => fit.flux),
	...fitColumns("fit: flux ratio of the doublet", (fit) => fit.fluxRatio),
	...fitColumns("fit: equivalent width, observed (Å)", (fit) => fit.equivalentWidth),
	...fitColumns("fit: equivalent width, rest (Å)", (fit) => fit.restEquivalentWidth),
	...fitColumns("fit: FWHM (Å)", (fit) => fit.fwhm),
	...fitColumns("fit: FWHM (km/s)", (fit) => fit.fwhmKmS),
	...fitColumns("fit: FWHM, instrument removed (Å)", (fit) => fit.intrinsicFwhm),
	...fitColumns("fit: velocity, towards us (km/s)", (fit) => fit.velocity),
	["fit: reduced chi square", (m) => m.fit?.reducedChiSquare ?? Number.NaN],
];

/** All results, for a CSV file. */
export const measurementColumns = (all: readonly SpectrumMeasurement[]): CsvColumn[] =>
	columns.map(([name, read]) => ({ name, values: all.map(read) }));
