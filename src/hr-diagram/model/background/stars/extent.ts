import type { StarArrays } from "../../../types.js";
import type { DensityLayer, Interval } from "../layer.js";

/** Number of stars from which the range of nearly all is taken. */
const SAMPLE_SIZE = 4096;
/** The range of all stars is shown where it is at most so much longer than that of nearly all. */
const MAX_STRETCH = 1.6;

/** Extent of raw stars: of all of them, or without a few far ones, which are counted in `outside`. */
export function starExtent({ color, mag }: StarArrays): {
	total: number;
	outside: number;
	extent: DensityLayer["extent"];
} {
	const n = Math.min(color.length, mag.length);
	let total = 0;
	let c0 = Number.POSITIVE_INFINITY;
	let c1 = Number.NEGATIVE_INFINITY;
	let m0 = Number.POSITIVE_INFINITY;
	let m1 = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < n; i++) {
		const c = color[i] as number;
		const m = mag[i] as number;
		// NaN where one of them is not finite.
		if (c - c + (m - m) !== 0) continue;
		total++;
		if (c < c0) c0 = c;
		if (c > c1) c1 = c;
		if (m < m0) m0 = m;
		if (m > m1) m1 = m;
	}
	if (total === 0) return { total, outside: 0, extent: null };
	const colorRange = shortened([c0, c1], color, n);
	const magRange = shortened([m0, m1], mag, n);
	const extent = { color: colorRange, mag: magRange };
	if (colorRange[0] === c0 && colorRange[1] === c1 && magRange[0] === m0 && magRange[1] === m1)
		return { total, outside: 0, extent };
	let inside = 0;
	for (let i = 0; i < n; i++) {
		const c = color[i] as number;
		const m = mag[i] as number;
		if (c >= colorRange[0] && c <= colorRange[1] && m >= magRange[0] && m <= magRange[1]) inside++;
	}
	return { total, outside: total - inside, extent };
}

/** The range of all values, or that of nearly all of a sample where a few are far away. */
function shortened(all: Interval, values: ArrayLike<number>, n: number): Interval {
	const size = Math.min(n, SAMPLE_SIZE);
	if (size < SAMPLE_SIZE / 4) return all;
	// The second smallest and the second largest one.
	let [least, low, high, most] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = 0; i < size; i++) {
		const value = values[Math.floor((i * n) / size)] as number;
		if (!Number.isFinite(value)) continue;
		if (value < least) {
			low = least;
			least = value;
		} else if (value < low) low = value;
		if (value > most) {
			high = most;
			most = value;
		} else if (value > high) high = value;
	}
	if (low > high) return all;
	return all[1] - all[0] <= MAX_STRETCH * (high - low) ? all : [low, high];
}
