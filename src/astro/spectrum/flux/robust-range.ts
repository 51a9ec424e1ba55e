import { type NumericInput, readNumber } from "../../number.js";
import { finiteValues, quantileOf } from "../samples/median.js";
import { localNoise } from "../samples/noise.js";
import { type Noise, rangeOf, typicalOf } from "./range.js";

export type RobustRangeOptions = {
	/** 1σ errors, one for each value, in the same unit; NaN where unknown. */
	errors?: NumericInput | null | undefined;
};

/**
 * The range of fluxes that a plot should show: [low, high], low < high. It includes real features of any size, such as
 * emission 50 times the continuum and negative flux, and leaves out the noise of bad regions.
 *
 * The ordinary range is that of the samples with ordinary noise (see `localNoise`, or the error where that is greater). A
 * value outside extends it when it is 5σ of its own noise outside, and either its neighbours rise with it, as in a
 * resolved line (to 0.35 and 0.12 of its height), or it is 10σ outside by its own error. A cosmic ray in one sample, or
 * noise of any height in the far blue, does not extend it.
 *
 * Values that are not finite are left out. [0, 1] without any; a range about the value when all are equal.
 */
export function robustRange(values: NumericInput, options: RobustRangeOptions = {}): [number, number] {
	const fluxes = values instanceof Float64Array ? values : Float64Array.from(values, readNumber);
	return rangeOf(fluxes, (samples) => noiseWith(samples, options.errors));
}

/** 1σ noise of each sample, and the errors if they are credible. */
function noiseWith(fluxes: Float64Array, input: NumericInput | null | undefined): Noise {
	const sigma = localNoise(fluxes);
	if (!input || input.length !== fluxes.length) return { sigma, errors: null };
	const errors = new Float64Array(fluxes.length);
	for (let i = 0; i < errors.length; i++) errors[i] = readNumber(input[i]);
	// Errors far above the scatter are in another unit than the fluxes; with them no line would be significant.
	const known = finiteValues(errors);
	const credible = quantileOf(known, 0.5) < 10 * typicalOf(sigma);
	if (!credible || known.length < errors.length / 2) return { sigma, errors: null };
	for (let i = 0; i < sigma.length; i++) {
		// A pipeline leaves out the error of a sample that it rejected.
		const error = errors[i] as number;
		sigma[i] = error > 0 ? Math.max(sigma[i] as number, error) : Number.POSITIVE_INFINITY;
	}
	return { sigma, errors };
}
