import { leastSquares, type Model, type Solution } from "./least-squares.js";
import type { LineProfile } from "./line-profiles.js";
import type { LineSamples } from "./line-samples.js";
import { gaussian, lorentz, type Profile, voigt } from "./profiles.js";
import type { ReadFit } from "./read-fit.js";

/** The continuum under a line: fitted as a polynomial of this degree, or given in the units of the samples. */
export type FittedContinuum = { degree: 1 | 2 } | { at: (x: number) => number };

type LineModel = {
	profile: Profile;
	widths: readonly ("sigma" | "gamma")[];
	/** Each line: its place and width as multiples of those of the first, and its flux. */
	lines: readonly { ratio: number; flux: number; factor: number }[];
	/** Number of free fluxes. */
	fluxes: number;
};

export type FitResult = { model: LineModel; solution: Solution; continuum: FittedContinuum };

const single = { lines: [{ ratio: 1, flux: 0, factor: 1 }], fluxes: 1 } as const;

export function lineModel(
	profile: Exclude<LineProfile, "p-cygni">,
	{ wavelengthRatio, fluxRatio }: ReadFit,
): LineModel {
	if (profile === "lorentz") return { profile: lorentz, widths: ["gamma"], ...single };
	if (profile === "voigt") return { profile: voigt, widths: ["sigma", "gamma"], ...single };
	if (profile === "gaussian") return { profile: gaussian, widths: ["sigma"], ...single };
	const isTied = fluxRatio > 0;
	return {
		profile: gaussian,
		widths: ["sigma"],
		lines: [
			{ ratio: 1, flux: 0, factor: 1 },
			{ ratio: wavelengthRatio, flux: isTied ? 0 : 1, factor: isTied ? fluxRatio : 1 },
		],
		fluxes: isTied ? 1 : 2,
	};
}

/** Names of the parameters, in their order. */
export const parameterNames = ({ widths, fluxes }: LineModel, continuum: FittedContinuum): string[] => [
	...(fluxes === 2 ? ["flux", "secondFlux"] : ["flux"]),
	"center",
	...widths,
	...("degree" in continuum ? ["continuum", "slope", "curvature"].slice(0, continuum.degree + 1) : []),
];

/** The model in the units of the samples. */
export function modelOf(
	{ profile, widths, lines, fluxes }: LineModel,
	continuum: FittedContinuum,
	{ middle, half }: LineSamples,
): (parameters: readonly number[]) => (x: number) => { value: number; partials: number[] } {
	const first = fluxes + 1 + widths.length;
	const powers = "degree" in continuum ? continuum.degree + 1 : 0;
	return (parameters) => {
		const center = parameters[fluxes] as number;
		const sizes = parameters.slice(fluxes + 1, first);
		return (x) => {
			const partials = new Array<number>(first + powers).fill(0);
			let value = "at" in continuum ? continuum.at(x) : 0;
			for (const { ratio, flux, factor } of lines) {
				const amount = factor * (parameters[flux] as number);
				const place = ratio * center + ((ratio - 1) * middle) / half;
				const at = profile(
					x - place,
					sizes.map((size) => size * ratio),
				);
				value += amount * at.value;
				partials[flux] = (partials[flux] as number) + factor * at.value;
				partials[fluxes] = (partials[fluxes] as number) - amount * ratio * at.byX;
				at.byWidths.forEach((byWidth, i) => {
					partials[fluxes + 1 + i] = (partials[fluxes + 1 + i] as number) + amount * ratio * byWidth;
				});
			}
			for (let power = 0; power < powers; power++) {
				partials[first + power] = x ** power;
				value += (parameters[first + power] as number) * x ** power;
			}
			return { value, partials };
		};
	};
}

/** Starting widths, as multiples of that of a Gaussian with the area and height of the line. */
const START_WIDTHS = [1, 0.4, 2.5];
/** Where the first line of a doublet starts, as shares of the separation to the blue of the greatest height: either line has it. */
const START_PLACES = [0, 1, 0.5];

/** Above this reduced χ², or χ² per variance of the samples, another start may find a better fit. */
const GOOD_FIT = 1.5;

/** The best fit of a few starts, or from `near`; null where the samples do not determine the parameters. */
export function fitModel(
	samples: LineSamples,
	model: LineModel,
	continuum: FittedContinuum,
	near?: FitResult,
): FitResult | null {
	const { x, y, sigmas } = samples;
	const curve = modelOf(model, continuum, samples);
	const bySample: Model = (parameters) => {
		const at = curve(parameters);
		return (i) => at(x[i] as number);
	};
	const spacing = 2 / x.length;
	const wide = Number.MAX_SAFE_INTEGER;
	const free = "degree" in continuum ? new Array<number>(continuum.degree + 1).fill(wide) : [];
	const upper = [...new Array<number>(model.fluxes).fill(wide), 1, ...model.widths.map(() => 2), ...free];
	const lower = [
		...new Array<number>(model.fluxes).fill(-wide),
		-1,
		// A line may be narrower than the samples resolve, but not by much: its area would be free.
		...model.widths.map((width) => (width === "sigma" ? spacing / 4 : 0)),
		...free.map(() => -wide),
	];
	const starts = near
		? [startNear(near, model, continuum)]
		: START_WIDTHS.flatMap((width) =>
				START_PLACES.slice(0, model.lines.length > 1 ? 3 : 1).map((place) =>
					initialParameters(samples, model, continuum, width, place),
				),
			);
	let best: Solution | null = null;
	for (const start of starts) {
		const solution = leastSquares(y, sigmas, bySample, start, { lower, upper });
		if (solution && !(solution.chiSquare >= (best?.chiSquare ?? Number.POSITIVE_INFINITY))) best = solution;
		if (samples.hasErrors && best && best.chiSquare < GOOD_FIT * x.length) break;
	}
	return best && { model, solution: best, continuum };
}

/** The line of a fit, on another continuum. */
function startNear({ solution }: FitResult, model: LineModel, continuum: FittedContinuum): number[] {
	const line = model.fluxes + 1 + model.widths.length;
	const powers = solution.parameters.slice(line);
	const free = "degree" in continuum ? Array.from({ length: continuum.degree + 1 }, (_, i) => powers[i] ?? 0) : [];
	return [...solution.parameters.slice(0, line), ...free];
}

function initialParameters(
	{ x, y, half, middle }: LineSamples,
	model: LineModel,
	continuum: FittedContinuum,
	startWidth: number,
	startPlace: number,
): number[] {
	const level = "at" in continuum ? continuum.at : straightThroughEnds(x, y);
	const heights = smoothedThrice(y.map((value, i) => value - level(x[i] as number)));
	let peak = 0;
	for (let i = 1; i < heights.length; i++)
		if (Math.abs(heights[i] as number) > Math.abs(heights[peak] as number)) peak = i;
	const height = heights[peak] as number;
	const area = heights.reduce((sum, each) => sum + (each * height > 0 ? each : 0), 0) * (2 / x.length);
	const share = area / model.lines.length;
	const sigma = startWidth * Math.min(0.5, Math.max(4 / x.length, Math.abs(share / height) / Math.sqrt(2 * Math.PI)));
	const place = x[peak] as number;
	const separation = ((model.lines[1]?.ratio ?? 1) - 1) * (place + middle / half);
	return [
		...new Array<number>(model.fluxes).fill(share),
		Math.max(-1, Math.min(1, place - startPlace * separation)),
		...model.widths.map(() => (model.widths.length > 1 ? sigma * 0.7 : sigma)),
		...("degree" in continuum ? [level(0), level(1) - level(0), 0].slice(0, continuum.degree + 1) : []),
	];
}

function straightThroughEnds(x: Float64Array, y: Float64Array): (at: number) => number {
	const count = Math.max(1, Math.floor(x.length / 8));
	const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [a, b] = [mean(x.subarray(0, count)), mean(x.subarray(-count))];
	const [atA, atB] = [mean(y.subarray(0, count)), mean(y.subarray(-count))];
	return (at) => atA + ((atB - atA) * (at - a)) / (b - a || 1);
}

const smoothedThrice = (values: Float64Array): Float64Array =>
	values.map((value, i) => ((values[i - 1] ?? value) + value + (values[i + 1] ?? value)) / 3);
