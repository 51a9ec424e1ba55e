import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import { median } from "../samples/median.js";
import { localNoise } from "../samples/noise.js";
import { type Continuum, type ContinuumChoice, continuumAt, continuumOf, type LineContinuum } from "./continuum.js";
import { type LineWindow, lineWindow } from "./line-window.js";
import { type Propagate, propagation } from "./propagate.js";
import { numberOf, type ReadOptions } from "./read-options.js";
import type { MeasurementFault } from "./words.js";

export type LineWindowOptions = {
	/** Å, in the frame and medium of the spectrum, shorter first; within the data and without a gap. */
	window: readonly [number, number];
	/** Default: a straight line through the flux at the two ends of the window. */
	continuum?: ContinuumChoice | undefined;
	/**
	 * 1σ of each sample, in the unit of the fluxes, for a spectrum without errors. With neither, errors of results are NaN. The
	 * noise of different samples is taken as independent: where it is correlated, as after resampling, results have larger
	 * errors (about twice over 3 samples).
	 */
	noise?: number | undefined;
};

/** Samples, continuum and error propagation for the measurement of a line. */
export type LineBasis = {
	window: LineWindow;
	/** The continuum at each node, in the unit of the fluxes. */
	level: Float64Array;
	continuum: Continuum;
	/** 1σ of a sample in the window: the median of the known errors, or else the scatter of neighbours. 0 where neither is known. */
	noise: number;
	propagate: Propagate;
};

export const noContinuum = ([a, b]: readonly [unknown, unknown]): LineContinuum => ({
	wavelengths: [numberOf(a), numberOf(b)],
	fluxes: [Number.NaN, Number.NaN],
});

/** The basis, or the reason why there is none. `caveat`: why errors of the result are unknown. */
export function lineBasis(
	input: AnySpectrum,
	options: ReadOptions,
): { basis: LineBasis; caveat: MeasurementFault | null } | MeasurementFault {
	const spectrum = prepared(input);
	const window = lineWindow(spectrum, options.window);
	if (typeof window === "function") return window;
	const continuum = continuumOf(spectrum, window, options.continuum);
	if (typeof continuum === "function") return continuum;
	const { errors } = spectrum;
	const sigmaOf = (sample: number) => errors?.[sample] ?? options.noise;

	const used = new Set([...window.sources, ...continuum.sources].flatMap((sum) => sum.map(({ sample }) => sample)));
	const unknown = [...used].filter((sample) => Number.isNaN(sigmaOf(sample))).length;
	return {
		basis: {
			window,
			level: window.x.map((x) => continuumAt(continuum, x)),
			continuum,
			noise: noiseOf(window, sigmaOf),
			propagate: propagation(window, continuum, sigmaOf),
		},
		caveat:
			errors && unknown > 0
				? (words, { integer }) => words.errorsUnknown(integer(unknown), integer(used.size), unknown, used.size)
				: null,
	};
}

function noiseOf({ fluxes, sources }: LineWindow, sigmaOf: (sample: number) => number): number {
	const known = median(sources.map((sum) => sigmaOf(sum[0]?.sample ?? -1)));
	if (known >= 0) return known;
	const scatter = median(localNoise(fluxes));
	return Number.isFinite(scatter) ? scatter : 0;
}
