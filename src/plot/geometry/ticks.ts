/**
 * About `count` round values in [a, b], both ends counted in, in the order of the ends. The steps are 1, 2 or 5 times a
 * power of ten, as in d3-array's `ticks`, which as published today cannot be had without 1.7 kB of its neighbours.
 */
export function niceTicks(a: number, b: number, count: number): number[] {
	if (a === b) return [a];
	const low = Math.min(a, b);
	const high = Math.max(a, b);
	const step = niceStep((high - low) / Math.max(1, count));
	if (!(step > 0) || !Number.isFinite(step)) return [];
	// Below one the step is not exact in binary, but its inverse is: ticks are whole numbers over it.
	const inverse = step < 1 ? Math.round(1 / step) : 0;
	const value = (i: number): number => (inverse ? i / inverse : i * step);
	let first = Math.ceil(inverse ? low * inverse : low / step);
	let last = Math.floor(inverse ? high * inverse : high / step);
	if (value(first) < low) first++;
	if (value(last) > high) last--;
	const ticks: number[] = [];
	for (let i = first; i <= last && ticks.length < 1000; i++) ticks.push(value(i));
	return a <= b ? ticks : ticks.reverse();
}

/** The round step nearest to a rough one: 1, 2, 5 or 10 times its power of ten, by the geometric means between them. */
function niceStep(rough: number): number {
	const power = Math.floor(Math.log10(rough));
	const error = rough / 10 ** power;
	const factor = error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1;
	return power < 0 ? factor / 10 ** -power : factor * 10 ** power;
}
