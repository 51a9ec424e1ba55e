import { type CurveFactory, curveLinear, curveLinearClosed, line } from "d3-shape";
import { AXIS_SMALL, contains, type PathSink, type Pen, type Rect } from "../../../plot/index.js";
import { sequenceName } from "../../model/stars/sequences.js";
import type { HRView } from "../../model/view.js";

/** CSS pixels of the figure. */
type Pixel = { x: number; y: number };

/** A line with its name, and the places for the name along it: fractions of the number of vertices, best first. */
type NamedLine = { name: string; vertices: Pixel[]; labelPlaces: readonly number[] };

const INK = "var(--astropane-ink-soft)";
const GROUND = "var(--astropane-ground)";
const ACCENT = "var(--astropane-accent)";

const REGION_LABEL_PLACES = [0, 0.25, 0.5, 0.75];
const TRACK_LABEL_PLACES = [0.9, 0.7, 0.5, 0.3, 0.1];

// CSS pixels.
const LABEL_HEIGHT = AXIS_SMALL + 4;
const LABEL_OFFSET = { x: 8, y: 2 };
/** Half the side of the square round a point that labels leave free. */
const POINT_CLEARANCE = 9;

/** Sequences, tracks and regions: hairlines with their names beside them. */
export function paintTracks(pen: Pen, view: HRView): void {
	const { model, layout, x, y, points, language } = view;
	const toPixel = (color: number, mag: number): Pixel => ({ x: x.map(color), y: y.map(mag) });
	const regions = model.regions.map(({ name, vertices }) => ({
		name,
		vertices: vertices.map(([color, mag]) => toPixel(color, mag)),
		labelPlaces: REGION_LABEL_PLACES,
	}));
	const sequences = model.sequences.map((sequence) => ({
		name: sequenceName(sequence, model.background.system, language),
		vertices: sequence.points.map(({ color, absoluteMag }) => toPixel(color, absoluteMag)),
		labelPlaces: sequence.labelPlaces,
	}));
	const tracks = model.tracks.map(({ name, vertices }) => ({
		name,
		vertices: vertices.map(([color, mag]) => toPixel(color, mag)),
		labelPlaces: TRACK_LABEL_PLACES,
	}));
	pen.clip(layout.plot, () => {
		for (const { vertices } of regions) {
			const outline = tracePath(vertices, curveLinearClosed);
			pen.fill(outline, { color: ACCENT, opacity: 0.1 });
			pen.stroke(outline, { color: ACCENT, width: 1, dash: [4, 3] });
		}
		for (const { vertices } of [...sequences, ...tracks]) paintHairline(pen, vertices);
	});
	if (layout.small) return;
	const occupied: Rect[] = points.map((point) => {
		const pixel = toPixel(point.color, point.mag);
		const side = 2 * POINT_CLEARANCE;
		return { x: pixel.x - POINT_CLEARANCE, y: pixel.y - POINT_CLEARANCE, width: side, height: side };
	});
	for (const named of [...regions, ...sequences, ...tracks]) paintName(pen, view, named, occupied);
}

const tracePath =
	(vertices: readonly Pixel[], curve: CurveFactory = curveLinear) =>
	(path: PathSink): void => {
		line<Pixel>()
			.x((vertex) => vertex.x)
			.y((vertex) => vertex.y)
			.curve(curve)
			// d3 uses moveTo, lineTo and closePath of it.
			.context(path as CanvasRenderingContext2D)([...vertices]);
	};

/** A hairline that can be followed over dark cells and a light ground. */
function paintHairline(pen: Pen, vertices: readonly Pixel[]): void {
	if (vertices.length < 2) return;
	pen.stroke(tracePath(vertices), { color: GROUND, width: 2.5, opacity: 0.5, round: true });
	pen.stroke(tracePath(vertices), { color: INK, width: 1, round: true });
}

/** Draws a name where it is free, and adds its box to those that are occupied. */
function paintName(pen: Pen, { layout, measure }: HRView, named: NamedLine, occupied: Rect[]): void {
	const box = findLabelBox(named, measure(named.name, AXIS_SMALL), layout.plot, occupied);
	if (!box) return;
	occupied.push(box);
	pen.text(named.name, box.x, box.y + box.height / 2, {
		color: INK,
		size: AXIS_SMALL,
		baseline: "middle",
		halo: GROUND,
	});
}

/** The first box beside the line, left below it or right above it, that lies in the plot and overlaps nothing. */
function findLabelBox(
	{ vertices, labelPlaces }: NamedLine,
	width: number,
	plot: Rect,
	occupied: readonly Rect[],
): Rect | null {
	const inner = { x: plot.x + 4, y: plot.y + 2, width: plot.width - 8, height: plot.height - 6 };
	const size = { width, height: LABEL_HEIGHT };
	for (const place of labelPlaces) {
		const vertex = vertices[Math.round(place * (vertices.length - 1))];
		if (!vertex) continue;
		const boxes: readonly Rect[] = [
			{ x: vertex.x - width - LABEL_OFFSET.x, y: vertex.y + LABEL_OFFSET.y, ...size },
			{ x: vertex.x + LABEL_OFFSET.x, y: vertex.y - LABEL_HEIGHT - LABEL_OFFSET.y, ...size },
		];
		const free = boxes.find(
			(box) =>
				contains(inner, box.x, box.y) &&
				contains(inner, box.x + width, box.y + LABEL_HEIGHT) &&
				!occupied.some((other) => overlaps(box, other)) &&
				!isCrossed(box, vertices),
		);
		if (free) return free;
	}
	return null;
}

const overlaps = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether the line runs through the box, tested at its vertices and half-way between them. */
const isCrossed = (box: Rect, vertices: readonly Pixel[]): boolean =>
	vertices.some((vertex, i) => {
		const next = vertices[i + 1] ?? vertex;
		const middle = { x: (vertex.x + next.x) / 2, y: (vertex.y + next.y) / 2 };
		return [vertex, middle].some(({ x, y }) => overlaps({ x: x - 1, y: y - 1, width: 2, height: 2 }, box));
	});
