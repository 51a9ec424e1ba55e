/** Steps of the logarithmic colour scale. */
export const LEVEL_COUNT = 16;

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
