/** Samples [start, end) from the first to the last that is finite; [0, 0] without any. */
export function finiteSpan(values: Float64Array): [start: number, end: number] {
	let start = 0;
	let end = values.length;
	while (start < end && !Number.isFinite(values[start])) start++;
	while (end > start && !Number.isFinite(values[end - 1])) end--;
	return start < end ? [start, end] : [0, 0];
}
