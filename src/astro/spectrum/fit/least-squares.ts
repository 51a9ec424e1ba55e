import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { inverse, Matrix } from "ml-matrix";

/** A model of the samples by their index, with its derivatives by each parameter. */
export type Model = (
	parameters: readonly number[],
) => (sample: number) => { value: number; partials: readonly number[] };

export type Solution = {
	parameters: readonly number[];
	/** Covariance of the parameters for the given σ. */
	covariance: Matrix;
	/** Σ ((y − model) / σ)². */
	chiSquare: number;
};

export type Bounds = { lower: readonly number[]; upper: readonly number[] };

const ITERATIONS = 5;
const MAX_ROUNDS = 40;
/** Rounds end when χ² falls by less than this share of itself. */
const SETTLED_SHARE = 1e-10;

/** The parameters of least χ² near `initial`, by Levenberg–Marquardt; null where the samples do not determine them. */
export function leastSquares(
	y: Float64Array,
	sigmas: Float64Array,
	model: Model,
	initial: readonly number[],
	{ lower, upper }: Bounds,
): Solution | null {
	// In units of σ, by index: the weights of the library are then 1.
	const data = { x: Array.from(y, (_, i) => i), y: Array.from(y, (value, i) => value / (sigmas[i] as number)) };
	const sigmaOf = (i: number) => sigmas[i] as number;
	const options = {
		minValues: [...lower],
		maxValues: [...upper],
		maxIterations: ITERATIONS,
		errorTolerance: 1e-14,
		jacobianFunction: (parameters: number[]) => {
			const at = model(parameters);
			return (i: number) => at(i).partials.map((partial) => partial / sigmaOf(i));
		},
	};
	const curve = (parameters: number[]) => {
		const at = model(parameters);
		return (i: number) => at(i).value / sigmaOf(i);
	};
	let parameters = [...initial];
	let chiSquare = Number.POSITIVE_INFINITY;
	try {
		for (let round = 0; round < MAX_ROUNDS; round++) {
			const { parameterValues, parameterError } = levenbergMarquardt(data, curve, {
				...options,
				initialValues: parameters,
			});
			const isSettled = !(chiSquare - parameterError > SETTLED_SHARE * parameterError);
			parameters = parameterValues;
			chiSquare = parameterError;
			if (isSettled) break;
		}
		const covariance = covarianceOf(y.length, sigmaOf, model(parameters), parameters.length);
		const isUsable = Number.isFinite(chiSquare) && parameters.every((_, i) => covariance.get(i, i) >= 0);
		return isUsable ? { parameters, covariance, chiSquare } : null;
	} catch {
		// The library throws for a singular matrix.
		return null;
	}
}

function covarianceOf(
	count: number,
	sigmaOf: (i: number) => number,
	at: ReturnType<Model>,
	parameters: number,
): Matrix {
	const curvature = Matrix.zeros(parameters, parameters);
	for (let i = 0; i < count; i++) {
		const { partials } = at(i);
		const weight = 1 / sigmaOf(i) ** 2;
		for (let a = 0; a < parameters; a++)
			for (let b = 0; b < parameters; b++)
				curvature.set(a, b, curvature.get(a, b) + weight * (partials[a] as number) * (partials[b] as number));
	}
	return inverse(curvature);
}

/** 1σ of a function of the parameters, to first order. */
export function propagated(
	{ parameters, covariance }: Solution,
	read: (parameters: readonly number[]) => number,
): number {
	const gradient = parameters.map((value, i) => {
		const step = 1e-3 * Math.sqrt(covariance.get(i, i)) || 1e-9;
		const moved = (by: number) => read(parameters.map((other, k) => (k === i ? value + by : other)));
		return (moved(step) - moved(-step)) / (2 * step);
	});
	let variance = 0;
	for (let a = 0; a < gradient.length; a++)
		for (let b = 0; b < gradient.length; b++)
			variance += (gradient[a] as number) * (gradient[b] as number) * covariance.get(a, b);
	return Math.sqrt(variance);
}
