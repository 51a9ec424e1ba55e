/** Steps of the logarithmic colour scale. */
export const LEVEL_COUNT = 16;

/** Counts below this are looked up instead of computed. */
const LOOKUP_SIZE = 1024;

/** From few stars to many, in one hue; both ends are tokens of the theme. */
export const densityColors: readonly string[] = Array.from({ length: LEVEL_COUNT }, (_, i) => {
	const share = Math.round((i / (LEVEL_COUNT - 1)) * 1000) / 10;
	return `color-mix(in oklab, var(--astropane-density-low), var(--astropane-density-high) ${share}%)`;
});

/** Level of a number of stars: 0 for none, 1 for the fewest, `LEVEL_COUNT` for the most; equal steps in the logarithm. */
export function densityLevel(count: number, max: number): number {
	if (!(count > 0)) return 0;
	if (!(max > 1) || count >= max) return max > 1 ? LEVEL_COUNT : Math.ceil(LEVEL_COUNT / 2);
	if (count <= 1) return 1;
	return 1 + Math.min(LEVEL_COUNT - 1, Math.floor((Math.log(count) / Math.log(max)) * LEVEL_COUNT));
}

/** Levels of all cells, row by row; `counts` that are not finite or not above zero are empty. */
export function densityLevels(counts: ArrayLike<number>, max: number): Uint8Array {
	const levels = new Uint8Array(counts.length);
	// Most counts are small whole numbers; 0 stands for a level that has not been computed.
	const lookup = new Uint8Array(LOOKUP_SIZE);
	// Most cells are empty. Engines allocate an object for a floating-point number, but none for the zero bits of one.
	const filled =
		counts instanceof Float32Array ? new Int32Array(counts.buffer, counts.byteOffset, counts.length) : counts;
	for (let i = 0; i < levels.length; i++) {
		if (filled[i] === 0) continue;
		const count = counts[i] as number;
		levels[i] = lookup[count] || densityLevel(count, max);
		lookup[count] = levels[i] as number;
	}
	return levels;
}
