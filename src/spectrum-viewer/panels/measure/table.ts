import type { Measured } from "../../../astro/index.js";
import { type CsvColumn, withMinusSign } from "../../../plot/index.js";
import { superscript } from "../../model/text/format.js";
import type { SpectrumMeasurement } from "../../types.js";

/** A number with its 1σ error, to two digits of the error: "12.34 ± 0.15"; "–" where there is none. */
export function withError({ value, error }: Measured): string {
	if (!Number.isFinite(value)) return "–";
	const hasError = error > 0 && Number.isFinite(error);
	const size = Math.max(Math.abs(value), hasError ? error : 0);
	const power = size !== 0 && (size >= 1e6 || size < 1e-3) ? Math.floor(Math.log10(size)) : 0;
	const unit = 10 ** power;
	const last = hasError
		? Math.floor(Math.log10(error / unit)) - 1
		: Math.floor(Math.log10(Math.abs(value / unit) || 1)) - 4;
	const digits = Math.min(8, Math.max(0, -last));
	const text = withMinusSign((value / unit).toFixed(digits));
	const both = hasError ? `${text} ± ${(error / unit).toFixed(digits)}` : text;
	if (power === 0) return both;
	return `${hasError ? `(${both})` : both}×10${superscript(power)}`;
}

type Pick = (m: SpectrumMeasurement) => number | string | null;
const pair = (name: string, read: (m: SpectrumMeasurement) => Measured): [string, Pick][] => [
	[name, (m) => read(m).value],
	[`${name}, 1σ`, (m) => read(m).error],
];

const columns: readonly [string, Pick][] = [
	["spectrum", (m) => m.spectrumId],
	["line", (m) => m.line?.label ?? null],
	["rest wavelength (Å)", (m) => m.line?.restWavelength ?? null],
	["window from (Å)", (m) => m.window[0]],
	["window to (Å)", (m) => m.window[1]],
	["medium", (m) => m.medium],
	["redshift", (m) => m.redshift],
	...pair("equivalent width, observed (Å)", (m) => m.equivalentWidth),
	...pair("equivalent width, rest (Å)", (m) => m.restEquivalentWidth),
	...pair("flux (flux unit × Å)", (m) => m.flux),
	["flux unit", (m) => m.fluxUnit],
	...pair("centroid (Å)", (m) => m.centroid),
	...pair("FWHM (Å)", (m) => m.fwhm),
	...pair("FWHM (km/s)", (m) => m.fwhmKmS),
	...pair("velocity, towards us (km/s)", (m) => m.velocity),
	["velocity convention", (m) => m.convention],
	["signal to noise", (m) => m.signalToNoise],
	["continuum", (m) => m.continuumChoice],
	["side bands (Å)", (m) => m.sidebandWidth],
	["errors", (m) => m.noise],
];

/** All there is about the measurements, with units in the heads. */
export const measurementColumns = (all: readonly SpectrumMeasurement[]): CsvColumn[] =>
	columns.map(([name, read]) => ({ name, values: all.map(read) }));

/** The same for a spreadsheet's clipboard: cells parted by tabs. */
export function measurementsTsv(all: readonly SpectrumMeasurement[]): string {
	const cell = (value: number | string | null) =>
		value === null || Number.isNaN(value) ? "" : String(value).replace(/[\t\r\n]+/g, " ");
	const rows = [columns.map(([name]) => name), ...all.map((m) => columns.map(([, read]) => cell(read(m))))];
	return rows.map((row) => row.join("\t")).join("\n");
}
