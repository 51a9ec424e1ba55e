import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import { type Continuum, type ContinuumChoice, continuumAt, continuumOf, type LineContinuum } from "./continuum.js";
import { type LineWindow, lineWindow } from "./line-window.js";
import { type Propagate, propagation } from "./propagate.js";
import type { MeasurementFault } from "./words.js";

export type LineWindowOptions = {
	/** Å, in the frame and medium of the spectrum, shorter first; within the data and without a gap. */
	window: readonly [number, number];
	/** Default: a straight line through the flux at the two ends of the window. */
	continuum?: ContinuumChoice | undefined;
	/** 1σ of each sample, in the unit of the fluxes, for a spectrum without errors. With neither, errors of results are NaN. */
	noise?: number | undefined;
};

/** Samples, continuum and error propagation for the measurement of a line. */
export type LineBasis = {
	window: LineWindow;
	/** The continuum at each node, in the unit of the fluxes. */
	level: Float64Array;
	continuum: Continuum;
	propagate: Propagate;
};

export const noContinuum = ([a, b]: readonly [number, number]): LineContinuum => ({
	wavelengths: [a, b],
	fluxes: [Number.NaN, Number.NaN],
});

/** The basis, or the reason why there is none. `caveat`: why errors of the result are unknown. */
export function lineBasis(
	input: AnySpectrum,
	options: LineWindowOptions,
): { basis: LineBasis; caveat: MeasurementFault | null } | MeasurementFault {
	const spectrum = prepared(input);
	const window = lineWindow(spectrum, options.window);
	if (typeof window === "function") return window;
	const continuum = continuumOf(spectrum, window, options.continuum);
	if (typeof continuum === "function") return continuum;
	const { errors } = spectrum;
	const sigmaOf = (sample: number) => errors?.[sample] ?? options.noise ?? Number.NaN;

	const used = new Set([...window.sources, ...continuum.sources].flatMap((sum) => sum.map(({ sample }) => sample)));
	const unknown = [...used].filter((sample) => Number.isNaN(sigmaOf(sample))).length;
	return {
		basis: {
			window,
			level: window.x.map((x) => continuumAt(continuum, x)),
			continuum,
			propagate: propagation(window, continuum, sigmaOf),
		},
		caveat:
			errors && unknown > 0
				? (words, { integer }) => words.errorsUnknown(integer(unknown), integer(used.size), unknown, used.size)
				: null,
	};
}
