import { createPointIndex, type NearestPoint, type PointIndex } from "../../plot/index.js";
import type { HRView, StyledPoint } from "./view.js";

const indexes = new WeakMap<readonly StyledPoint[], PointIndex>();

/** The point under a place of the figure, within `reach` CSS pixels. The index is built once for each list of points. */
export function pointAt(view: HRView, px: number, py: number, reach: number): StyledPoint | null {
	let index = indexes.get(view.points);
	if (!index) {
		index = createPointIndex(
			view.points.map((p) => p.color),
			view.points.map((p) => p.mag),
		);
		indexes.set(view.points, index);
	}
	const kx = view.x.map(1) - view.x.map(0);
	const ky = view.y.map(1) - view.y.map(0);
	const found: NearestPoint | null = index.nearest(px, py, reach, { kx, tx: view.x.map(0), ky, ty: view.y.map(0) });
	return found ? (view.points[found.index] ?? null) : null;
}

/** The point that the cursor is on, if it is drawn. */
export function hoveredPoint(view: HRView): StyledPoint | null {
	const { hover } = view.state;
	return hover?.kind === "point" ? (view.points.find((p) => p.index === hover.index) ?? null) : null;
}
