import { convertMedium, type PreparedSpectrum, prepareSpectrum, robustRange } from "../../astro/index.js";
import type { Interval } from "../../plot/index.js";
import type { Medium, Normalization, Smoothing, Spectrum } from "../types.js";
import { divisor, isSmoothing, smooth } from "./process.js";

/** A spectrum ready to be drawn: ascending Å in the axis' medium, NaN at gaps. */
export type Curve = {
	id: string;
	label: string;
	color: string;
	/** Å, ascending, in the medium of the axis. */
	wavelengths: Float64Array;
	/** As drawn: normalised, smoothed. */
	fluxes: Float64Array;
	/** Normalised but not smoothed; `null` when there is no smoothing. */
	raw: Float64Array | null;
	/** 1σ, normalised. */
	errors: Float64Array | null;
	/** What the fluxes were divided by. */
	scale: number;
	/** Å: first and last sample that has a flux; NaN where none has. */
	extent: Interval;
	/** Range of flux worth showing. */
	fluxRange: Interval;
	issues: readonly string[];
};

export type CurveOptions = { medium: Medium; normalization: Normalization; smoothing: Smoothing | null };

type Base = { key: string; clean: PreparedSpectrum; scale: number };
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
 * (sorting, gaps) is done once for each spectrum object.
 */
export function makeCurve(spectrum: Spectrum, color: string, options: CurveOptions): Curve {
	const { medium, normalization, smoothing } = options;
	const key = JSON.stringify([color, spectrum.label, options]);
	const known = latest.get(spectrum);
	if (known?.key === key) return known.curve;

	const { clean, scale } = baseOf(spectrum, medium, normalization);
	const { wavelengths, fluxes: plain, errors } = clean;
	const smoothed = isSmoothing(smoothing);
	const fluxes = smoothed ? smooth(plain, wavelengths, smoothing, clean.breaks) : plain;
	const curve: Curve = {
		id: spectrum.id,
		label: spectrumLabel(spectrum),
		color,
		wavelengths,
		fluxes,
		raw: smoothed ? plain : null,
		errors,
		scale,
		extent: extentOf(wavelengths, fluxes),
		fluxRange: robustRange(fluxes),
		issues: clean.issues,
	};
	latest.set(spectrum, { key, curve });
	return curve;
}

/**
 * A spectrum prepared, in the axis' medium, normalised. One is kept for each spectrum, in the arrays that the preparation
 * made: 8 bytes a sample and column, however it came to be. (Loops: `map` of a typed array costs several times as much.)
 */
function baseOf(spectrum: Spectrum, medium: Medium, normalization: Normalization): Base {
	const key = JSON.stringify([medium, normalization]);
	const known = bases.get(spectrum);
	if (known?.key === key) return known;
	const clean = prepareSpectrum(spectrum);
	const { wavelengths, fluxes, errors } = clean;
	const from = spectrum.medium ?? "air";
	if (from !== medium)
		for (let i = 0; i < wavelengths.length; i++) wavelengths[i] = convertMedium(wavelengths[i] as number, from, medium);
	const scale = divisor(fluxes, wavelengths, normalization);
	for (const values of scale === 1 ? [] : [fluxes, errors])
		for (let i = 0; values && i < values.length; i++) values[i] = (values[i] as number) / scale;
	const base = { key, clean, scale };
	bases.set(spectrum, base);
	return base;
}

function extentOf(wavelengths: Float64Array, fluxes: Float64Array): Interval {
	let first = 0;
	let last = fluxes.length - 1;
	while (first <= last && !Number.isFinite(fluxes[first])) first++;
	while (last > first && !Number.isFinite(fluxes[last])) last--;
	return [wavelengths[first] ?? Number.NaN, first <= last ? (wavelengths[last] ?? Number.NaN) : Number.NaN];
}
