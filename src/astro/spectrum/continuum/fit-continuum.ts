import { Matrix, solve } from "ml-matrix";
import { formatForMessage, numberText } from "../../../text/index.js";
import { naturalSpline } from "../../natural-spline.js";
import { attempt, ownProperties } from "../../untrusted.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import { median } from "../samples/median.js";
import type { Continuum, ContinuumOptions } from "./types.js";
import { type ContinuumFault, continuumFaultWords } from "./words.js";

const MAX_DEGREE = 12;
const MAX_KNOTS = 40;
const MAX_ROUNDS = 10;
/** σ of a normal distribution over its median absolute deviation. */
const SIGMA_OF_MAD = 1.4826;

type Knot = readonly [wavelength: number, flux: number];
/** Functions whose weighted sum is the continuum, on wavelengths from −1 to 1. */
type Basis = readonly ((x: number) => number)[];

/**
 * The continuum of a spectrum: a natural cubic spline or a polynomial by weighted least squares, in rounds that leave out what lies far
 * from it, as lines do; or the spline through knots that are given. Never throws: options that cannot be used give NaN and a reason.
 */
export function fitContinuum(spectrum: AnySpectrum, options: ContinuumOptions = {}): Continuum {
	const { fault, ...continuum } = fitContinuumSamples(spectrum, options);
	return { ...continuum, reason: fault?.(continuumFaultWords, numberText()) ?? null };
}

export type FittedContinuum = Omit<Continuum, "reason"> & { fault: ContinuumFault | null };

/** As `fitContinuum`, with a reason that is not written yet. */
export function fitContinuumSamples(input: AnySpectrum, options: ContinuumOptions): FittedContinuum {
	const { wavelengths, fluxes, errors } = prepared(input);
	const read: Partial<Record<keyof ContinuumOptions, unknown>> = ownProperties(options as object);
	const none = (fault: ContinuumFault): FittedContinuum => ({
		wavelengths,
		fluxes: new Float64Array(wavelengths.length).fill(Number.NaN),
		knots: [],
		kept: 0,
		fault,
	});
	if (read.knots !== undefined && read.knots !== null) {
		const knots = knotsOf(read.knots);
		return knots.length < 2 ? none((words) => words.badKnots) : throughKnots(wavelengths, knots, 0);
	}
	const first = wavelengths[0] ?? 0;
	const last = wavelengths[wavelengths.length - 1] ?? 0;
	const toUnit = (wavelength: number) => (2 * (wavelength - first)) / (last - first || 1) - 1;
	const isSpline = read.kind !== "polynomial";
	const degree = read.degree ?? 3;
	const knotCount = read.knotCount ?? 8;
	if (!isSpline && !isWhole(degree, 0, MAX_DEGREE)) return none((words) => words.badDegree(formatForMessage(degree)));
	if (isSpline && !isWhole(knotCount, 2, MAX_KNOTS))
		return none((words) => words.badKnotCount(formatForMessage(knotCount)));
	const basis = isSpline ? splines(knotCount as number) : chebyshev(degree as number);
	let kept = samplesOutside(wavelengths, fluxes, read.exclude);
	const least = basis.length + 1;
	const usable = kept.length;
	if (usable < least) return none((words, { integer }) => words.tooFewForContinuum(integer(usable), integer(least)));
	const values = basis.map((each) => wavelengths.map((wavelength) => each(toUnit(wavelength))));
	const weightOf = (i: number) => {
		const error = errors?.[i] ?? Number.NaN;
		return error > 0 ? 1 / error ** 2 : errors ? 0 : 1;
	};
	const clip = read.clip === null ? Number.POSITIVE_INFINITY : typeof read.clip === "number" ? read.clip : 3;
	let coefficients: readonly number[] | null = null;
	const at = (i: number) =>
		values.reduce((sum, each, k) => sum + ((coefficients as readonly number[])[k] as number) * (each[i] as number), 0);
	for (let round = 0; round < MAX_ROUNDS; round++) {
		coefficients = weightedFit(values, fluxes, kept, weightOf);
		if (!coefficients) return none((words) => words.emptyKnotRange);
		const residuals = kept.map((i) => Math.abs((fluxes[i] as number) - at(i)));
		const limit = clip * SIGMA_OF_MAD * median(residuals);
		const next = kept.filter((_, k) => (residuals[k] as number) <= limit);
		if (next.length === kept.length || next.length < least || !(limit > 0)) break;
		kept = next;
	}
	if (!isSpline)
		return { wavelengths, fluxes: wavelengths.map((_, i) => at(i)), knots: [], kept: kept.length, fault: null };
	const knots = (coefficients as readonly number[]).map((flux, k): Knot => {
		const place = k === basis.length - 1 ? last : first + ((last - first) * k) / (basis.length - 1);
		return [place, flux];
	});
	return throughKnots(wavelengths, knots, kept.length);
}

function throughKnots(wavelengths: Float64Array, knots: readonly Knot[], kept: number): FittedContinuum {
	const spline = naturalSpline(
		knots.map(([wavelength]) => wavelength),
		knots.map(([, flux]) => flux),
	);
	const [from, to] = [knots[0]?.[0] ?? 0, knots[knots.length - 1]?.[0] ?? 0];
	const fluxes = wavelengths.map((x) => (x >= from && x <= to ? spline(x) : Number.NaN));
	return { wavelengths, fluxes, knots, kept, fault: null };
}

const isWhole = (value: unknown, least: number, most: number): boolean =>
	Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** The usable knots in ascending order; of two at one wavelength the first. */
function knotsOf(value: unknown): Knot[] {
	const pairs = attempt(
		() =>
			Array.from(value as ArrayLike<unknown>).flatMap((pair): Knot[] => {
				const [wavelength, flux] = Array.isArray(pair) ? pair : [];
				return Number.isFinite(wavelength) && Number.isFinite(flux) && wavelength > 0 ? [[wavelength, flux]] : [];
			}),
		[],
	);
	return pairs.sort((a, b) => a[0] - b[0]).filter(([x], i, all) => i === 0 || x > (all[i - 1] as Knot)[0]);
}

function samplesOutside(wavelengths: Float64Array, fluxes: Float64Array, exclude: unknown): number[] {
	const ranges = (Array.isArray(exclude) ? exclude : []).filter((range): range is [number, number] =>
		Array.isArray(range),
	);
	const samples: number[] = [];
	for (let i = 0; i < wavelengths.length; i++) {
		const x = wavelengths[i] as number;
		if (!Number.isNaN(fluxes[i]) && !ranges.some(([from, to]) => x >= from && x <= to)) samples.push(i);
	}
	return samples;
}

/** Chebyshev polynomials up to a degree. */
const chebyshev = (degree: number): Basis =>
	Array.from({ length: degree + 1 }, (_, n) => (x: number) => Math.cos(n * Math.acos(Math.max(-1, Math.min(1, x)))));

/** Natural splines that are 1 at one of the knots and 0 at the others. */
function splines(count: number): Basis {
	const knots = Array.from({ length: count }, (_, i) => -1 + (2 * i) / (count - 1));
	return knots.map((_, k) =>
		naturalSpline(
			knots,
			knots.map((_, i) => (i === k ? 1 : 0)),
		),
	);
}

/** The coefficients of least squares, from the normal equations; null where the samples do not determine them. */
function weightedFit(
	values: readonly Float64Array[],
	fluxes: Float64Array,
	samples: readonly number[],
	weightOf: (sample: number) => number,
): number[] | null {
	const size = values.length;
	const curvature = Matrix.zeros(size, size);
	const right = Matrix.zeros(size, 1);
	const total = samples.reduce((sum, i) => sum + weightOf(i), 0) || 1;
	for (let a = 0; a < size; a++) {
		for (let b = 0; b <= a; b++) {
			let sum = 0;
			for (const i of samples) sum += weightOf(i) * (values[a]?.[i] as number) * (values[b]?.[i] as number);
			curvature.set(a, b, sum / total);
			curvature.set(b, a, sum / total);
		}
		let sum = 0;
		for (const i of samples) sum += weightOf(i) * (values[a]?.[i] as number) * (fluxes[i] as number);
		right.set(a, 0, sum / total);
	}
	const solution = attempt(() => solve(curvature, right).to1DArray(), null);
	return solution?.every(Number.isFinite) ? solution : null;
}
