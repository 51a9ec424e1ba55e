import type { Pen } from "../../../plot/index.js";
import type { Region } from "../../model/overlays/regions.js";
import type { Track } from "../../model/overlays/tracks.js";
import type { HRView, NamedLine } from "../../model/view.js";
import { type Pixel, paintHairline, tracePath } from "../paint/namedLines.js";

const ACCENT = "var(--astropane-accent)";
const GROUND = "var(--astropane-ground)";

const REGION_LABEL_PLACES = [0, 0.25, 0.5, 0.75];
const TRACK_LABEL_PLACES = [0.9, 0.7, 0.5, 0.3, 0.1];

const dashOfKind = { measured: undefined, model: [7, 3], approximate: [2, 3] } as const;

/** Draws regions and tracks; returns them with the places for their names, the lit regions first. */
export function paintLines(
	pen: Pen,
	{ x, y }: HRView,
	regions: readonly Region[],
	tracks: readonly Track[],
): NamedLine[] {
	const pixels = (vertices: readonly (readonly [number, number])[]): Pixel[] =>
		vertices.map(([color, mag]) => ({ x: x.map(color), y: y.map(mag) }));
	const hasLit = regions.some((region) => region.isLit);
	const named: (NamedLine & { isLit: boolean })[] = [];
	for (const region of regions) {
		const { name, kind, isLit } = region;
		const vertices = pixels(region.vertices);
		const outline = tracePath(vertices, true);
		pen.fill(outline, { color: ACCENT, opacity: isLit ? 0.3 : hasLit ? 0.04 : 0.1 });
		if (isLit) pen.stroke(outline, { color: GROUND, width: 4, opacity: 0.8 });
		pen.stroke(outline, {
			color: ACCENT,
			width: isLit ? 2 : 1,
			opacity: hasLit && !isLit ? 0.5 : 1,
			dash: kind === null ? [4, 3] : dashOfKind[kind],
		});
		named.push({ name, vertices, labelPlaces: REGION_LABEL_PLACES, isLit });
	}
	for (const { name, vertices, color, dash } of tracks) {
		const line = pixels(vertices);
		paintHairline(pen, line, color ?? undefined, dash ?? undefined);
		named.push({ name, vertices: line, labelPlaces: TRACK_LABEL_PLACES, isLit: false });
	}
	return named.sort((a, b) => Number(b.isLit) - Number(a.isLit));
}
