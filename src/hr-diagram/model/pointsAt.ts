import { createPointIndex, type PixelTransform, type PointIndex } from "../../plot/index.js";
import { isPaintedOver } from "./paintOrder.js";
import type { HRView, StyledPoint } from "./view.js";

/** Points whose middles are no farther apart hide each other, CSS pixels. */
const SAME_PLACE_PX = 1;

const indices = new WeakMap<readonly StyledPoint[], PointIndex>();

/** Lookup by place, made once for each list of points. */
function indexOf(points: readonly StyledPoint[]): PointIndex {
	const known = indices.get(points);
	if (known) return known;
	const index = createPointIndex(
		points.map((point) => point.color),
		points.map((point) => point.mag),
	);
	indices.set(points, index);
	return index;
}

/**
 * The point nearest to (px, py), within `reach`; of those in one place the one that is painted over the others. CSS pixels of the
 * figure.
 */
export function pointAt(view: HRView, px: number, py: number, reach: number): StyledPoint | null {
	const nearest = indexOf(view.stars).nearest(px, py, reach, transformOf(view));
	const point = nearest && view.stars[nearest.index];
	return point ? (pointsBeside(view, point)[0] ?? point) : null;
}

/** All points in the place of a point, itself among them: the one on top first. */
export function pointsBeside(view: HRView, { color, mag }: StyledPoint): StyledPoint[] {
	return indexOf(view.stars)
		.within(view.x.map(color), view.y.map(mag), SAME_PLACE_PX, transformOf(view))
		.map((i) => view.stars[i] as StyledPoint)
		.sort((a, b) => (isPaintedOver(view, a, b) ? -1 : 1));
}

function transformOf({ x, y }: HRView): PixelTransform {
	return { kx: x.map(1) - x.map(0), tx: x.map(0), ky: y.map(1) - y.map(0), ty: y.map(0) };
}
