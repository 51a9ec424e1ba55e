import { AXIS_SMALL, type Pen, type Rect } from "../../../plot/index.js";
import { isInside } from "../../model/overlays/isInside.js";
import type { Region } from "../../model/overlays/regions.js";
import type { Track } from "../../model/overlays/tracks.js";
import type { HRView, NamedLine } from "../../model/view.js";
import { LABEL_HEIGHT, type Pixel, paintHairline, tracePath } from "../paint/namedLines.js";

const ACCENT = "var(--astropane-accent)";
const GROUND = "var(--astropane-ground)";

const REGION_LABEL_PLACES = [0, 0.25, 0.5, 0.75];
const TRACK_LABEL_PLACES = [0.9, 0.7, 0.5, 0.3, 0.1];

const dashOfKind = { measured: undefined, model: [7, 3], approximate: [2, 3] } as const;

/** Draws regions and tracks; returns them with the places for their names, the lit regions first. */
export function paintLines(
	pen: Pen,
	{ x, y, layout, measure }: HRView,
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
		const labelBoxes = boxesInside(vertices, measure(name, AXIS_SMALL), layout.plot);
		named.push({ name, vertices, labelPlaces: REGION_LABEL_PLACES, labelBoxes, isLit });
	}
	for (const { name, vertices, color, dash } of tracks) {
		const line = pixels(vertices);
		paintHairline(pen, line, color ?? undefined, dash ?? undefined);
		named.push({ name, vertices: line, labelPlaces: TRACK_LABEL_PLACES, isLit: false });
	}
	return named.sort((a, b) => Number(b.isLit) - Number(a.isLit));
}

/** Places that are tried along each side of a region. */
const STEPS = 12;

/** Boxes of a name that lie wholly in the visible part of a region, those near its middle first. */
function boxesInside(vertices: readonly Pixel[], width: number, plot: Rect): Rect[] {
	const polygon = vertices.map(({ x, y }) => [x, y] as const);
	const within = (values: readonly number[], from: number, size: number): [number, number] => [
		Math.max(from, Math.min(...values)),
		Math.min(from + size, Math.max(...values)),
	];
	const [left, right] = within(
		vertices.map(({ x }) => x),
		plot.x,
		plot.width,
	);
	const [top, bottom] = within(
		vertices.map(({ y }) => y),
		plot.y,
		plot.height,
	);
	const boxes: { box: Rect; distance: number }[] = [];
	for (let i = 0; i <= STEPS; i++)
		for (let j = 0; j <= STEPS; j++) {
			const [shareX, shareY] = [i / STEPS, j / STEPS];
			const box = {
				x: left + shareX * (right - left) - width / 2,
				y: top + shareY * (bottom - top) - LABEL_HEIGHT / 2,
				width,
				height: LABEL_HEIGHT,
			};
			const corners = [0, 0.5, 1].flatMap((u) => [0, 1].map((v) => [box.x + u * width, box.y + v * LABEL_HEIGHT]));
			if (corners.every(([px, py]) => isInside(polygon, px as number, py as number)))
				boxes.push({ box, distance: Math.hypot(shareX - 0.5, shareY - 0.5) });
		}
	return boxes.sort((a, b) => a.distance - b.distance).map(({ box }) => box);
}
