import { type NumericInput, readNumber } from "../../number.js";

/** The values in an array of their own; NaN where they are not finite numbers. */
export function withGaps(values: NumericInput): Float64Array {
	const read = new Float64Array(values.length);
	for (let i = 0; i < values.length; i++) {
		const value = readNumber(values[i]);
		read[i] = Number.isFinite(value) ? value : Number.NaN;
	}
	return read;
}

/** Calls `visit(start, end)` for each stretch of samples [start, end) between breaks; a break's own sample is in none. */
export function eachSegment(
	length: number,
	breaks: ArrayLike<number> | undefined,
	visit: (start: number, end: number) => void,
): void {
	let start = 0;
	for (let b = 0; b <= (breaks?.length ?? 0); b++) {
		const end = Math.min(length, breaks?.[b] ?? length);
		if (end > start) visit(start, end);
		start = end + 1;
	}
}
