import { group } from "d3-array";
import { createPointIndex, type PixelTransform, type PointIndex } from "../../plot/index.js";
import type { HRHover, HRPointName } from "../state.js";
import { isPaintedOver } from "./paintOrder.js";
import type { HRView, StyledPoint } from "./view.js";

/** Points whose middles are no farther apart hide each other, CSS pixels. */
const SAME_PLACE_PX = 1;

type Lookup = {
	index: PointIndex;
	byId: ReadonlyMap<string, readonly StyledPoint[]>;
};

const lookups = new WeakMap<readonly StyledPoint[], Lookup>();

/** Lookups by place and by id, made once for each list of points. */
function lookupOf(points: readonly StyledPoint[]): Lookup {
	const known = lookups.get(points);
	if (known) return known;
	const lookup: Lookup = {
		index: createPointIndex(
			points.map((point) => point.color),
			points.map((point) => point.mag),
		),
		byId: group(points, (point) => point.id),
	};
	lookups.set(points, lookup);
	return lookup;
}

/**
 * The point nearest to (px, py), within `reach`; of those in one place the one that is painted over the others. CSS pixels of the
 * figure.
 */
export function pointAt(view: HRView, px: number, py: number, reach: number): StyledPoint | null {
	const { index } = lookupOf(view.stars);
	const nearest = index.nearest(px, py, reach, transformOf(view));
	const point = nearest && view.stars[nearest.index];
	return point ? (pointsBeside(view, point)[0] ?? point) : null;
}

/** All points in the place of a point, itself among them: the one on top first. */
export function pointsBeside(view: HRView, { color, mag }: StyledPoint): StyledPoint[] {
	const { index } = lookupOf(view.stars);
	return index
		.within(view.x.map(color), view.y.map(mag), SAME_PLACE_PX, transformOf(view))
		.map((i) => view.stars[i] as StyledPoint)
		.sort((a, b) => (isPaintedOver(view, a, b) ? -1 : 1));
}

function transformOf({ x, y }: HRView): PixelTransform {
	return { kx: x.map(1) - x.map(0), tx: x.map(0), ky: y.map(1) - y.map(0), ty: y.map(0) };
}

/** The point under the cursor; null where there is none, or its origin is hidden. */
export const hoveredPoint = (points: readonly StyledPoint[], hover: HRHover | null): StyledPoint | null =>
	hover?.kind === "point" ? pointNamed(points, hover) : null;

/** The point that a name stands for in a list of points. */
function pointNamed(points: readonly StyledPoint[], { id, origin, copy = 0 }: HRPointName): StyledPoint | null {
	const alike = lookupOf(points).byId.get(id) ?? [];
	const ofOrigin = alike.filter((point) => point.origin === origin);
	return ofOrigin.find((point) => point.copy === copy) ?? ofOrigin[0] ?? alike[0] ?? null;
}

/** The name of a point for the store. */
export const nameOf = ({ id, origin, copy }: StyledPoint): HRPointName =>
	copy === 0 ? { id, origin } : { id, origin, copy };
