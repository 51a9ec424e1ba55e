import { type NumericInput, readNumber } from "../../number.js";
import { finiteValues, quantileOf } from "../samples/median.js";
import { localNoise } from "../samples/noise.js";
import { type Noise, rangeOf, typicalOf } from "./range.js";

export type RobustRangeOptions = {
	/** 1σ errors, one for each value, in the same unit; NaN where unknown. */
	errors?: NumericInput | null | undefined;
};

/**
 * The range of fluxes that a plot should show: [low, high], low < high. Real features are in it whatever their size,
 * emission 50 times the continuum and negative flux among them; the noise of bad regions is not.
 *
 * The ordinary range is that of the samples with ordinary noise (local noise from third differences, see `localNoise`,
 * or the given error where that is greater). A value outside of it extends the range when it stands 5σ of its own noise
 * out of the ordinary range, and either has support, as a resolved line does (its neighbours reach 0.35 and 0.12 of its
 * height), or has an error of its own by which it is 10σ. So a cosmic ray in one sample, or noise of any height in the
 * far blue, changes nothing.
 *
 * Values that are not finite are left out. [0, 1] when there is none; a range about the value when all are equal.
 */
export function robustRange(values: NumericInput, options: RobustRangeOptions = {}): [number, number] {
	const fluxes = values instanceof Float64Array ? values : Float64Array.from(values, readNumber);
	return rangeOf(fluxes, (of) => noiseWith(of, options.errors));
}

/** σ of each sample, and the errors as far as they can be believed. */
function noiseWith(fluxes: Float64Array, given: NumericInput | null | undefined): Noise {
	const sigma = localNoise(fluxes);
	if (!given || given.length !== fluxes.length) return { sigma, errors: null };
	const errors = new Float64Array(fluxes.length);
	for (let i = 0; i < errors.length; i++) errors[i] = readNumber(given[i]);
	// Errors far above the scatter are in another unit than the fluxes; they would hide every line.
	const known = finiteValues(errors);
	const credible = quantileOf(known, 0.5) < 10 * typicalOf(sigma);
	if (!credible || known.length < errors.length / 2) return { sigma, errors: null };
	for (let i = 0; i < sigma.length; i++) {
		// A sample whose error is unknown while others are known was thrown out by the pipeline.
		const error = errors[i] as number;
		sigma[i] = error > 0 ? Math.max(sigma[i] as number, error) : Number.POSITIVE_INFINITY;
	}
	return { sigma, errors };
}
