import { convertMedium, type Medium } from "../../refraction.js";
import { leastSquares } from "../fit/least-squares.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { firstSampleFrom } from "../samples/lookup.js";
import { median } from "../samples/median.js";
import { localNoise } from "../samples/noise.js";
import { type PathTransmission, pathTransmission, type TelluricTransmission } from "./transmission.js";
import type { TelluricFault } from "./words.js";

/** Bands that the exponent is fitted on, Å in vacuum. Water beyond 8900 Å is wider than the features of a supernova. */
const bands = [
	{ name: "O₂ B", from: 6862, to: 6965 },
	{ name: "H₂O 7250", from: 7160, to: 7340 },
	{ name: "O₂ A", from: 7588, to: 7705 },
	{ name: "H₂O 8240", from: 8130, to: 8350 },
] as const;

export type TelluricBand = (typeof bands)[number]["name"];

/** Continuum on either side of a band, Å. */
const MARGIN_ANGSTROM = 40;
/** Samples that a band and each of its sides must have. */
const LEAST_SAMPLES = 4;
/** Of a table: bands with less absorption say nothing. */
const LEAST_DEPTH = 0.02;
/** Terms of the continuum of each band: a parabola. */
const TERMS = 3;
export const MAX_EXPONENT = 10;

export type ExponentFit = {
	exponent: number;
	/** 1σ. */
	error: number;
	bands: TelluricBand[];
	fault: TelluricFault | null;
};

/** Samples in and about one band. */
type Band = { name: TelluricBand; from: number; to: number };
type Samples = {
	wavelengths: Float64Array;
	fluxes: Float64Array;
	sigmas: Float64Array;
	/** Indices of the samples of each band. */
	bands: Band[];
};

const noFit = (fault: TelluricFault): ExponentFit => ({
	exponent: Number.NaN,
	error: Number.NaN,
	bands: [],
	fault,
});

/**
 * The exponent of a transmission by least squares in the bands of O₂ and water that a spectrum covers, with a parabola as the continuum
 * of each: the model is linear in the parabolas, which are solved at each exponent (variable projection: Golub & Pereyra 1973). The
 * error grows with the root of the reduced χ² where that is above 1.
 */
export function fitExponent(
	spectrum: SampledSpectrum,
	table: TelluricTransmission,
	options: { medium: Medium; fwhm: number },
): ExponentFit {
	const all = samplesOf(spectrum, options.medium);
	const depths = pathTransmission(table, all.wavelengths, options);
	if (!depths) return noFit((words) => words.noTransmission);
	const { values } = depths(1);
	const covered = all.bands.filter(({ from, to }) =>
		values.subarray(from, to).some((value) => value < 1 - LEAST_DEPTH),
	);
	if (covered.length === 0) return noFit((words) => words.noTelluricBand);
	const samples = { ...all, bands: covered };
	const used = covered.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
	const only = (column: Float64Array) => Float64Array.from(used, (i) => column[i] as number);
	/** The last one: values and derivatives are asked for in turn. */
	let model = { exponent: Number.NaN, at: [] as ReturnType<typeof projected> };
	const solution = leastSquares(
		only(samples.fluxes),
		only(samples.sigmas),
		([exponent = 0]) => {
			if (exponent !== model.exponent) model = { exponent, at: projected(samples, depths(exponent)) };
			const { at } = model;
			return (i) => at[used[i] as number] as { value: number; partials: readonly number[] };
		},
		[1],
		{ lower: [0], upper: [MAX_EXPONENT] },
	);
	const variance = solution?.covariance.get(0, 0) ?? Number.NaN;
	const free = used.length - 1 - TERMS * covered.length;
	if (!solution || !(variance > 0) || free < 1) return noFit((words) => words.telluricNotDetermined);
	return {
		exponent: solution.parameters[0] as number,
		error: Math.sqrt(variance * Math.max(1, solution.chiSquare / free)),
		bands: covered.map(({ name }) => name),
		fault: null,
	};
}

/** The samples of the bands that have continuum on both sides. Without errors, σ is the median noise of each band. */
function samplesOf({ wavelengths, fluxes, errors }: SampledSpectrum, medium: Medium): Samples {
	const noise = errors ?? localNoise(fluxes);
	const out: { wavelength: number; flux: number; sigma: number }[] = [];
	const covered: Band[] = [];
	for (const { name, from, to } of bands) {
		const [start, end] = [convertMedium(from, "vacuum", medium), convertMedium(to, "vacuum", medium)];
		const near: { wavelength: number; flux: number; sigma: number }[] = [];
		for (let i = firstSampleFrom(wavelengths, start - MARGIN_ANGSTROM); i < wavelengths.length; i++) {
			const [wavelength, flux, sigma] = [wavelengths[i] as number, fluxes[i] as number, noise[i] as number];
			if (wavelength > end + MARGIN_ANGSTROM) break;
			if (Number.isFinite(flux) && (!errors || sigma > 0)) near.push({ wavelength, flux, sigma });
		}
		const below = near.filter(({ wavelength }) => wavelength < start).length;
		const above = near.filter(({ wavelength }) => wavelength > end).length;
		if (Math.min(below, above, near.length - below - above) < LEAST_SAMPLES) continue;
		covered.push({ name, from: out.length, to: out.length + near.length });
		const level = median(near.map(({ sigma }) => sigma));
		const least = 1e-6 * Math.abs(median(near.map(({ flux }) => flux))) || 1;
		const common = Number.isFinite(level) ? Math.max(level, least) : least;
		for (const sample of near) out.push(errors ? sample : { ...sample, sigma: common });
	}
	return {
		wavelengths: Float64Array.from(out, ({ wavelength }) => wavelength),
		fluxes: Float64Array.from(out, ({ flux }) => flux),
		sigmas: Float64Array.from(out, ({ sigma }) => sigma),
		bands: covered,
	};
}

type Column = Float64Array<ArrayBufferLike>;

const dot = (a: Column, b: Column): number => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
/** `a` without its part along `unit`. */
const without = (a: Column, unit: Column): Column => {
	const part = dot(a, unit);
	return a.map((value, i) => value - part * (unit[i] as number));
};

/**
 * Model of each sample, with the best parabola of its band, and the derivative by the exponent that the parabola cannot follow
 * (Kaufman 1975).
 */
function projected(
	{ wavelengths, fluxes, sigmas, bands: covered }: Samples,
	{ values, slopes }: PathTransmission,
): { value: number; partials: readonly number[] }[] {
	const out: { value: number; partials: readonly number[] }[] = [];
	for (const { from, to } of covered) {
		const sigma = sigmas.subarray(from, to);
		const transmission = values.subarray(from, to);
		const [first, last] = [wavelengths[from] as number, wavelengths[to - 1] as number];
		const place = wavelengths.subarray(from, to).map((x) => (2 * (x - first)) / (last - first) - 1);
		const flux = fluxes.subarray(from, to).map((value, i) => value / (sigma[i] as number));
		const units: Column[] = [];
		for (let power = 0; power < TERMS; power++) {
			let column: Column = place.map((x, i) => (x ** power * (transmission[i] as number)) / (sigma[i] as number));
			for (const unit of units) column = without(column, unit);
			const length = Math.sqrt(dot(column, column)) || 1;
			units.push(column.map((value) => value / length));
		}
		const rest = units.reduce(without, flux);
		const model = flux.map((value, i) => value - (rest[i] as number));
		const change = model.map(
			(value, i) => (value * (slopes[from + i] as number)) / Math.max(transmission[i] as number, Number.MIN_VALUE),
		);
		const partials = units.reduce(without, change);
		for (let i = 0; i < model.length; i++) {
			const scale = sigma[i] as number;
			out[from + i] = { value: (model[i] as number) * scale, partials: [(partials[i] as number) * scale] };
		}
	}
	return out;
}
