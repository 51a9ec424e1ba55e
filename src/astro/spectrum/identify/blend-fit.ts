import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import type { Measured } from "../measure/propagate.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { firstSampleFrom } from "../samples/lookup.js";

/** Gaussian lines of one width at fixed places, on a straight continuum. */
export type BlendFit = {
	/** ∫ (F − Fc) dλ of each line, in the order of the centres; 1σ errors from the noise. */
	fluxes: Measured[];
	/** Å: 1σ of each line. */
	sigma: number;
	/** km/s: by which all lines are shifted to the red of their centres. */
	shiftKmS: number;
	/** Root mean square of the residuals. */
	rms: number;
};

/** km/s: greatest shift of all lines together, and its step. */
const MAX_SHIFT_KM_S = 200;
const SHIFT_STEPS = 4;
const WIDTH_STEPS = 10;
/** Grids of width and shift, each finer than the one before. */
const ROUNDS = 4;
/** The least σ, in samples. */
const MIN_SIGMA_SAMPLES = 0.6;
/** Continuum beside the outermost lines, as a share of their distance; at least in Å. */
const BESIDE_SHARE = 0.6;
const MIN_BESIDE_ANGSTROM = 15;

/**
 * Fits lines at `centres` (Å, in the medium of the spectrum) by least squares: fluxes and continuum are linear, the common width and
 * shift are searched on grids. `noise` is 1σ of a sample. Null with too few samples.
 */
export function fitBlend(
	{ wavelengths, fluxes }: Pick<SampledSpectrum, "wavelengths" | "fluxes">,
	centres: readonly number[],
	noise: number,
): BlendFit | null {
	const [first, last] = [Math.min(...centres), Math.max(...centres)];
	const beside = Math.max(MIN_BESIDE_ANGSTROM, BESIDE_SHARE * (last - first));
	const x: number[] = [];
	const y: number[] = [];
	for (let i = firstSampleFrom(wavelengths, first - beside); (wavelengths[i] as number) <= last + beside; i++)
		if (!Number.isNaN(fluxes[i])) {
			x.push(wavelengths[i] as number);
			y.push(fluxes[i] as number);
		}
	if (x.length < centres.length + 6) return null;
	const step = ((x.at(-1) as number) - (x[0] as number)) / (x.length - 1);
	const leastSigma = MIN_SIGMA_SAMPLES * step;
	let best = { sigma: Math.max(leastSigma, (last - first) / 8), shift: 0, squares: Number.POSITIVE_INFINITY };
	let [low, high] = [leastSigma, Math.max(2 * leastSigma, last - first)];
	let reach = MAX_SHIFT_KM_S;
	for (let round = 0; round < ROUNDS; round++) {
		const { shift: middle } = best;
		for (let i = 0; i <= WIDTH_STEPS; i++) {
			const sigma = low * (high / low) ** (i / WIDTH_STEPS);
			for (let k = -SHIFT_STEPS; k <= SHIFT_STEPS; k++) {
				const shift = middle + (reach * k) / SHIFT_STEPS;
				if (Math.abs(shift) > MAX_SHIFT_KM_S) continue;
				const squares = solve(x, y, basisOf(x, shifted(centres, shift), sigma))?.squares ?? Number.POSITIVE_INFINITY;
				if (squares < best.squares) best = { sigma, shift, squares };
			}
		}
		const ratio = (high / low) ** (2 / WIDTH_STEPS);
		[low, high] = [Math.max(leastSigma, best.sigma / ratio), best.sigma * ratio];
		reach /= SHIFT_STEPS / 2;
	}
	const solution = solve(x, y, basisOf(x, shifted(centres, best.shift), best.sigma));
	if (!solution) return null;
	const area = best.sigma * Math.sqrt(2 * Math.PI);
	return {
		fluxes: centres.map((_, i) => ({
			value: area * (solution.values[i] as number),
			error: area * noise * Math.sqrt(solution.variances[i] as number),
		})),
		sigma: best.sigma,
		shiftKmS: best.shift,
		rms: Math.sqrt(solution.squares / x.length),
	};
}

const shifted = (centres: readonly number[], kmS: number): number[] =>
	centres.map((centre) => centre * (1 + kmS / SPEED_OF_LIGHT_KM_S));

/** A Gaussian of height 1 for each centre, and the two terms of the continuum. */
function basisOf(x: readonly number[], centres: readonly number[], sigma: number): Float64Array[] {
	const middle = ((x[0] as number) + (x.at(-1) as number)) / 2;
	const half = ((x.at(-1) as number) - (x[0] as number)) / 2;
	return [
		...centres.map((centre) => Float64Array.from(x, (at) => Math.exp(-0.5 * ((at - centre) / sigma) ** 2))),
		new Float64Array(x.length).fill(1),
		Float64Array.from(x, (at) => (at - middle) / half),
	];
}

/** Linear least squares by the normal equations, with the diagonal of their inverse; null where they are singular. */
function solve(
	x: readonly number[],
	y: readonly number[],
	basis: readonly Float64Array[],
): { values: number[]; variances: number[]; squares: number } | null {
	const n = basis.length;
	const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => {
		let sum = 0;
		for (let i = 0; i < x.length; i++) sum += (a[i] as number) * (b[i] as number);
		return sum;
	};
	// Gauss–Jordan elimination of [normal matrix | right side | identity].
	const rows = basis.map((column, i) => [
		...basis.map((other) => dot(column, other)),
		dot(column, y),
		...basis.map((_, k) => (k === i ? 1 : 0)),
	]);
	for (let i = 0; i < n; i++) {
		let pivot = i;
		for (let k = i + 1; k < n; k++)
			if (Math.abs(rows[k]?.[i] as number) > Math.abs(rows[pivot]?.[i] as number)) pivot = k;
		[rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
		const row = rows[i] as number[];
		const head = row[i] as number;
		if (!(Math.abs(head) > 1e-12 * x.length)) return null;
		for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) / head;
		for (const other of rows) {
			const factor = other[i] as number;
			if (other === row || factor === 0) continue;
			for (let k = 0; k < row.length; k++) other[k] = (other[k] as number) - factor * (row[k] as number);
		}
	}
	const values = rows.map((row) => row[n] as number);
	let squares = 0;
	for (let i = 0; i < x.length; i++) {
		let model = 0;
		for (let k = 0; k < n; k++) model += (values[k] as number) * (basis[k]?.[i] as number);
		squares += ((y[i] as number) - model) ** 2;
	}
	return { values, variances: rows.map((row, i) => row[n + 1 + i] as number), squares };
}
