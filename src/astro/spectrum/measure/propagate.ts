import type { Continuum } from "./continuum.js";
import type { LineWindow, SampleSum } from "./line-window.js";

/** A measured value and its 1σ error, in the same unit; NaN for an unknown error. */
export type Measured = { value: number; error: number };

export const notMeasured = (): Measured => ({ value: Number.NaN, error: Number.NaN });

/**
 * 1σ of a quantity, to first order, from its derivatives by the flux and by the continuum at each node. The noise of
 * different samples counts as independent. The dependence of the continuum on samples is included.
 */
export type Propagate = (byFlux: Float64Array, byContinuum: Float64Array) => number;

/** `sigmaOf`: 1σ of a sample, by its index in the spectrum. */
export function propagation(window: LineWindow, continuum: Continuum, sigmaOf: (sample: number) => number): Propagate {
	const [a, b] = continuum.wavelengths;
	return (byFlux, byContinuum) => {
		const bySample = new Map<number, number>();
		const add = (sum: SampleSum, derivative: number) => {
			for (const { sample, weight } of sum) bySample.set(sample, (bySample.get(sample) ?? 0) + weight * derivative);
		};
		let byStart = 0;
		let byEnd = 0;
		for (let k = 0; k < window.x.length; k++) {
			const share = ((window.x[k] as number) - a) / (b - a);
			add(window.sources[k] as SampleSum, byFlux[k] as number);
			byStart += (1 - share) * (byContinuum[k] as number);
			byEnd += share * (byContinuum[k] as number);
		}
		add(continuum.sources[0], byStart);
		add(continuum.sources[1], byEnd);
		let variance = 0;
		for (const [sample, derivative] of bySample) if (derivative !== 0) variance += (derivative * sigmaOf(sample)) ** 2;
		return Math.sqrt(variance);
	};
}
