import type { FluxErrors } from "../prepare/types.js";

export type MappedErrors = Float64Array | { lower: Float64Array; upper: Float64Array };

/** Errors changed one by one, on both sides where there are two. */
export function mapErrors(errors: FluxErrors, change: (error: number, i: number) => number): MappedErrors {
	const map = (side: ArrayLike<number | null>) =>
		Float64Array.from(side, (error, i) => (error === null ? Number.NaN : change(error, i)));
	return "lower" in errors ? { lower: map(errors.lower), upper: map(errors.upper) } : map(errors);
}
