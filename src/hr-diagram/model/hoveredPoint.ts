import { createPointIndex, type NearestPoint, type PointIndex } from "../../plot/index.js";
import type { HRHover } from "../state.js";
import type { HRView, StyledPoint } from "./view.js";

const indexes = new WeakMap<readonly StyledPoint[], PointIndex>();

/** The point nearest to (px, py), within `reach`; CSS pixels of the figure. The index is built once for each list of points. */
export function pointAt(view: HRView, px: number, py: number, reach: number): StyledPoint | null {
	let index = indexes.get(view.points);
	if (!index) {
		index = createPointIndex(
			view.points.map((point) => point.color),
			view.points.map((point) => point.mag),
		);
		indexes.set(view.points, index);
	}
	const kx = view.x.map(1) - view.x.map(0);
	const ky = view.y.map(1) - view.y.map(0);
	const nearest: NearestPoint | null = index.nearest(px, py, reach, { kx, tx: view.x.map(0), ky, ty: view.y.map(0) });
	return nearest ? (view.points[nearest.index] ?? null) : null;
}

/** The point under the cursor; null where there is none, or its origin is hidden. */
export const hoveredPoint = (points: readonly StyledPoint[], hover: HRHover | null): StyledPoint | null =>
	hover?.kind === "point" ? (points.find((point) => point.index === hover.index) ?? null) : null;
