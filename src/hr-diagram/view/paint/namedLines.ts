import { AXIS_SMALL, contains, type PathSink, type Pen, type Rect } from "../../../plot/index.js";
import type { HRView, NamedLine } from "../../model/view.js";
import { isCovered } from "./isCovered.js";

/** CSS pixels of the figure. */
export type Pixel = { x: number; y: number };

const INK = "var(--astropane-ink-soft)";
const GROUND = "var(--astropane-ground)";

// CSS pixels.
export const LABEL_HEIGHT: number = AXIS_SMALL + 4;
const LABEL_OFFSET = { x: 8, y: 2 };
/** Further distances from the line, for a name that stands clear of the stars beside it. */
const DISTANCES = [LABEL_OFFSET.x, 24, 48];
/** Largest share of a name that stars may cover. */
const MAX_COVERED = 0.06;
/** Between a name and the lines of others, about half as wide as the stars lie round the dwarfs. */
const LINE_CLEARANCE = 8;

export const tracePath =
	(vertices: readonly Pixel[], isClosed = false) =>
	(path: PathSink): void => {
		vertices.forEach(({ x, y }, i) => {
			if (i === 0) path.moveTo(x, y);
			else path.lineTo(x, y);
		});
		if (isClosed) path.closePath();
	};

/** A hairline that can be followed over dark cells and a light ground. */
export function paintHairline(
	pen: Pen,
	vertices: readonly Pixel[],
	color: string = INK,
	dash?: readonly number[] | undefined,
): void {
	if (vertices.length < 2) return;
	pen.stroke(tracePath(vertices), { color: GROUND, width: 2.5, opacity: 0.5, round: true });
	pen.stroke(tracePath(vertices), { color, width: color === INK ? 1 : 1.5, round: true, dash });
}

/**
 * Draws a name where it is free, and adds its box to those that are occupied. `sequences`: of a name that stands clear of these lines,
 * and of stars; empty for any other.
 */
export function paintName(
	pen: Pen,
	view: HRView,
	named: NamedLine,
	occupied: Rect[],
	sequences: readonly NamedLine[],
): void {
	const box = findLabelBox(named, view, occupied, sequences);
	if (!box) return;
	occupied.push(box);
	pen.text(named.name, box.x, box.y + box.height / 2, {
		color: INK,
		size: AXIS_SMALL,
		baseline: "middle",
		halo: GROUND,
	});
}

/** The first box that lies in the plot and overlaps nothing: of its own, or beside the line, left below it or right above it. */
function findLabelBox(
	{ name, vertices, labelPlaces, labelBoxes = [] }: NamedLine,
	view: HRView,
	occupied: readonly Rect[],
	sequences: readonly NamedLine[],
): Rect | null {
	const { plot } = view.layout;
	const width = view.measure(name, AXIS_SMALL);
	const inner = { x: plot.x + 4, y: plot.y + 2, width: plot.width - 8, height: plot.height - 6 };
	const size = { width, height: LABEL_HEIGHT };
	const isFree = (box: Rect): boolean =>
		contains(inner, box.x, box.y) &&
		contains(inner, box.x + width, box.y + LABEL_HEIGHT) &&
		!occupied.some((other) => overlaps(box, other));
	const own = labelBoxes.find(isFree);
	if (own) return own;
	const isSequence = sequences.length > 0;
	for (const distance of isSequence ? DISTANCES : [LABEL_OFFSET.x]) {
		for (const place of labelPlaces) {
			const vertex = vertices[Math.round(place * (vertices.length - 1))];
			if (!vertex) continue;
			const boxes: readonly Rect[] = [
				{ x: vertex.x - width - distance, y: vertex.y + LABEL_OFFSET.y, ...size },
				{ x: vertex.x + distance, y: vertex.y - LABEL_HEIGHT - LABEL_OFFSET.y, ...size },
			];
			const free = boxes.find(
				(box) =>
					isFree(box) &&
					!isCrossed(box, vertices, 1) &&
					!sequences.some((other) => other.vertices !== vertices && isCrossed(box, other.vertices, LINE_CLEARANCE)) &&
					!(isSequence && isCovered(view, box, MAX_COVERED)),
			);
			if (free) return free;
		}
	}
	return null;
}

const overlaps = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Whether the line comes nearer to the box than `margin`, tested at its vertices and three times between them. Without an object
 * for each of these: there are thousands of them at the first paint.
 */
function isCrossed(box: Rect, vertices: readonly Pixel[], margin: number): boolean {
	return vertices.some(({ x, y }, i) => {
		const next = vertices[i + 1] ?? { x, y };
		for (let share = 0; share < 1; share += 0.25) {
			const top = y + share * (next.y - y) - margin;
			if (top < box.y + box.height && box.y < top + 2 * margin) {
				const left = x + share * (next.x - x) - margin;
				if (left < box.x + box.width && box.x < left + 2 * margin) return true;
			}
		}
		return false;
	});
}
