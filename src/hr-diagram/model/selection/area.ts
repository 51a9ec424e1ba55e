import type { HRArea, HRStarSelection } from "../../state.js";
import type { HRView } from "../view.js";
import { areaIn, type Polygon, unionOf } from "./inArea.js";

/** Corners of an area with the cross as the last one; null as long as it encloses nothing. */
export function polygonOf({ kind, vertices, cursor }: HRArea): Polygon | null {
	if (kind === "lasso") {
		const corners = [...vertices, cursor];
		return corners.length < 3 ? null : corners;
	}
	const [corner] = vertices;
	if (!corner) return null;
	const [[x0, y0], [x1, y1]] = [corner, cursor];
	return x0 === x1 || y0 === y1 ? null : [corner, [x1, y0], cursor, [x0, y1]];
}

/** Ids of the points, and indices of the raw stars of each layer of the background, in an area. */
export function selectIn(view: HRView, polygon: Polygon): { ids: string[]; stars: HRStarSelection[] } {
	const area = areaIn(polygon);
	const ids = new Set<string>();
	for (const { id, color, mag } of view.stars) if (area.has(color, mag)) ids.add(id);
	const stars = view.model.background.layers.flatMap((layer, i): HRStarSelection[] => {
		const indices = layer.stars ? area.indicesOf(layer.stars, layer.starIndex?.()) : null;
		return indices && indices.length > 0 ? [{ layer: i, indices }] : [];
	});
	return { ids: [...ids], stars };
}

/** Two selections of background stars as one. */
export function addStars(a: readonly HRStarSelection[], b: readonly HRStarSelection[]): HRStarSelection[] {
	const layers = [...new Set([...a, ...b].map(({ layer }) => layer))].sort((i, j) => i - j);
	const of = (list: readonly HRStarSelection[], layer: number): Uint32Array =>
		list.find((entry) => entry.layer === layer)?.indices ?? new Uint32Array();
	return layers.map((layer) => ({ layer, indices: unionOf(of(a, layer), of(b, layer)) }));
}
