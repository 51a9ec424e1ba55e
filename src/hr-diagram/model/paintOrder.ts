import type { HRView, StyledPoint } from "./view.js";

/** With more points halos and error bars are left out, and each origin is one path. */
export const MAX_SINGLE_POINTS = 400;

const ranks = new WeakMap<readonly StyledPoint[], ReadonlyMap<string, number>>();

/** Places of the origins in a list of points, in order of appearance; made once for each list. */
function originRanks(points: readonly StyledPoint[]): ReadonlyMap<string, number> {
	const known = ranks.get(points);
	if (known) return known;
	const rank = new Map<string, number>();
	for (const { origin } of points) if (!rank.has(origin)) rank.set(origin, rank.size);
	ranks.set(points, rank);
	return rank;
}

/**
 * Whether `a` is painted over `b`: the highlighted origin lies over the others; many points are painted origin by origin, hollow ones
 * first; later points lie over earlier ones.
 */
export function isPaintedOver({ points, state }: HRView, a: StyledPoint, b: StyledPoint): boolean {
	if (a.origin !== b.origin) {
		if (a.origin === state.highlightedId) return true;
		if (b.origin === state.highlightedId) return false;
		const rank = originRanks(points);
		if (points.length > MAX_SINGLE_POINTS) return (rank.get(a.origin) ?? 0) > (rank.get(b.origin) ?? 0);
	}
	if (points.length > MAX_SINGLE_POINTS && a.hollow !== b.hollow) return b.hollow;
	return a.index > b.index;
}
