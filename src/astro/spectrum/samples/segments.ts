import { isListOfValues, type NumericInput, readNumber } from "../../number.js";

/** A copy of the values, with NaN for those that are not finite numbers. Empty for what is no list. */
export function withGaps(values: NumericInput): Float64Array {
	if (!isListOfValues(values)) return new Float64Array(0);
	const read = new Float64Array(values.length);
	for (let i = 0; i < values.length; i++) {
		const value = readNumber(values[i]);
		read[i] = Number.isFinite(value) ? value : Number.NaN;
	}
	return read;
}

/** Calls `visit(start, end)` for each segment: samples [start, end) between breaks, without the samples of the breaks. */
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
