import type { HRHover, HRPointName } from "../state.js";
import { groupBy } from "./groupBy.js";
import type { StyledPoint } from "./view.js";

const lookups = new WeakMap<readonly StyledPoint[], ReadonlyMap<string, StyledPoint[]>>();

/** Points by id, made once for each list of points. */
function byId(points: readonly StyledPoint[]): ReadonlyMap<string, readonly StyledPoint[]> {
	const known = lookups.get(points);
	if (known) return known;
	const lookup = groupBy(points, (point) => point.id);
	lookups.set(points, lookup);
	return lookup;
}

/** The point under the cursor; null where there is none, or its origin is hidden. */
export const hoveredPoint = (points: readonly StyledPoint[], hover: HRHover | null): StyledPoint | null =>
	hover?.kind === "point" ? pointNamed(points, hover) : null;

/** The point that a name stands for in a list of points. */
function pointNamed(points: readonly StyledPoint[], { id, origin, copy = 0 }: HRPointName): StyledPoint | null {
	const alike = byId(points).get(id) ?? [];
	const ofOrigin = alike.filter((point) => point.origin === origin);
	return ofOrigin.find((point) => point.copy === copy) ?? ofOrigin[0] ?? alike[0] ?? null;
}

/** The name of a point for the store. */
export const nameOf = ({ id, origin, copy }: StyledPoint): HRPointName =>
	copy === 0 ? { id, origin } : { id, origin, copy };
