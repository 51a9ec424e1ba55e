import { isListOfValues, type NumericInput, readNumber } from "../../number.js";
import { findFillers } from "../samples/fillers.js";
import { finiteValues, quantileOf } from "../samples/median.js";
import { localNoise } from "../samples/noise.js";
import { type Noise, rangeOf, typicalOf } from "./range.js";

export type RobustRangeOptions = {
	/** 1σ errors, one for each value, in the same unit; NaN where unknown. */
	errors?: NumericInput | null | undefined;
};

/**
 * The range of fluxes that a plot should show: [low, high], low < high. It includes real features of any size, such as
 * emission 50 times the continuum and negative flux, and leaves out the noise of bad regions, cosmic rays, and fillers such as
 * −999 (one exact value repeated, far from all others).
 *
 * The range starts from the quartiles of the samples with ordinary noise (see `localNoise`, or the error where that is greater).
 * Each sample outside asks for support: it extends the range if it is within 5σ of the median of the 31 samples about it, or its
 * neighbours rise with it, as in a resolved line (to 0.35 and 0.12 of its height), or it is 10σ outside by its own error. A
 * sample with more than 4 times the typical noise must be 5σ of its own noise outside as well. Spikes of one or two samples are
 * left out however many there are, and so is noise of any height in the far blue.
 *
 * Values that are not finite are left out, wherever they are. [0, 1] without any; a range about the value when all are equal.
 * O(n), and the same for the same values.
 */
export function robustRange(values: NumericInput, options?: RobustRangeOptions | null): [number, number] {
	const fluxes = withoutFillers(
		values instanceof Float64Array ? values : Float64Array.from(isListOfValues(values) ? values : [], readNumber),
	);
	return rangeOf(fluxes, (samples, start) =>
		noiseWith(samples, errorsFor(fluxes.length, start, samples.length, options?.errors)),
	);
}

/** The errors of the samples from index `start` on; null where there is not one for each value. */
function errorsFor(count: number, start: number, length: number, errors: unknown): Float64Array | null {
	if (!isListOfValues(errors) || errors.length !== count) return null;
	return Float64Array.from({ length }, (_, i) => readNumber(errors[start + i]));
}

/** 1σ noise of each sample, and the errors if they are credible. */
function noiseWith(fluxes: Float64Array, errors: Float64Array | null): Noise {
	const sigma = localNoise(fluxes);
	if (errors === null) return { sigma, errors };
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

/** The fluxes with NaN in place of fillers; the same array where there are none. */
function withoutFillers(fluxes: Float64Array): Float64Array {
	const fillers = findFillers(fluxes);
	return fillers.size === 0 ? fluxes : fluxes.map((flux) => (fillers.has(flux) ? Number.NaN : flux));
}
