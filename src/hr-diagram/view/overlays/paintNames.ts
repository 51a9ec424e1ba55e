import { AXIS_SMALL, type Pen, type Rect } from "../../../plot/index.js";
import type { HRView, StyledPoint } from "../../model/view.js";
import { symbolRadius } from "../paint/paintPoints.js";

// CSS pixels.
const GAP = 3;
const HEIGHT = AXIS_SMALL + 3;
const CELL = 32;
/** More names than this are not read. */
const MAX_NAMES = 60;
/** Names longer than this end in an ellipsis, characters. */
const MAX_CHARACTERS = 24;

/** Sides of a point where its name may stand, best first: direction from the point. */
const SIDES: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
	[1, 0],
	[1, -1],
	[1, 1],
	[-1, 0],
	[-1, -1],
	[-1, 1],
	[0, -1],
	[0, 1],
];

const overlaps = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Boxes by the cells of a grid that they touch, so that a box is compared with its neighbours alone. */
function createOccupied(): { add(box: Rect): void; isFree(box: Rect): boolean } {
	const cells = new Map<string, Rect[]>();
	const cellsOf = ({ x, y, width, height }: Rect): string[] => {
		const keys: string[] = [];
		for (let i = Math.floor(x / CELL); i <= Math.floor((x + width) / CELL); i++)
			for (let j = Math.floor(y / CELL); j <= Math.floor((y + height) / CELL); j++) keys.push(`${i} ${j}`);
		return keys;
	};
	return {
		add(box) {
			for (const key of cellsOf(box)) {
				const boxes = cells.get(key);
				if (boxes) boxes.push(box);
				else cells.set(key, [box]);
			}
		},
		isFree: (box) => !cellsOf(box).some((key) => cells.get(key)?.some((other) => overlaps(box, other))),
	};
}

/** Names that have a place clear of each other and of all points: selected points first, then bright ones. */
export function placeNames(
	view: Pick<HRView, "x" | "y" | "layout" | "measure" | "state"> & { points: readonly StyledPoint[] },
	candidates: readonly StyledPoint[],
	radius: number,
): { point: StyledPoint; text: string; box: Rect }[] {
	const { x, y, layout, measure } = view;
	const { plot } = layout;
	const inPlot = (point: StyledPoint): boolean => {
		const [px, py] = [x.map(point.color), y.map(point.mag)];
		return px >= plot.x && px <= plot.x + plot.width && py >= plot.y && py <= plot.y + plot.height;
	};
	const occupied = createOccupied();
	for (const point of view.points)
		if (inPlot(point))
			occupied.add({
				x: x.map(point.color) - radius,
				y: y.map(point.mag) - radius,
				width: 2 * radius,
				height: 2 * radius,
			});
	const selected = new Set(view.state.selection);
	const byPriority = candidates
		.filter(inPlot)
		.sort((a, b) => Number(selected.has(b.id)) - Number(selected.has(a.id)) || a.mag - b.mag);
	const placed: { point: StyledPoint; text: string; box: Rect }[] = [];
	for (const point of byPriority) {
		if (placed.length >= MAX_NAMES) break;
		const px = x.map(point.color);
		const py = y.map(point.mag);
		const reach = radius + GAP;
		const boxWithRoom = (width: number): Rect | undefined =>
			SIDES.map(
				([sideX, sideY]): Rect => ({
					x: sideX > 0 ? px + reach : sideX < 0 ? px - reach - width : px - width / 2,
					y: py - HEIGHT / 2 + sideY * (sideX === 0 ? reach + HEIGHT / 2 : HEIGHT / 2 + GAP),
					width,
					height: HEIGHT,
				}),
			).find(
				(box) =>
					box.x >= plot.x + 2 &&
					box.x + width <= plot.x + plot.width - 2 &&
					box.y >= plot.y + 1 &&
					box.y + HEIGHT <= plot.y + plot.height - 1 &&
					occupied.isFree(box),
			);
		// Measuring takes long, and in a crowd few points have room for any name.
		if (!boxWithRoom(1)) continue;
		const characters = [...point.id];
		const text = characters.length > MAX_CHARACTERS ? `${characters.slice(0, MAX_CHARACTERS - 1).join("")}…` : point.id;
		const box = boxWithRoom(measure(text, AXIS_SMALL));
		if (!box) continue;
		occupied.add(box);
		placed.push({ point, text, box });
	}
	return placed;
}

/** Names beside the points, or beside the selected ones, each where it has a place. */
export function namesOf(view: HRView, names: true | "selected"): { text: string; box: Rect }[] {
	if (view.layout.small) return [];
	const { points, limits, state } = view;
	const all = limits.length === 0 ? points : [...points, ...limits];
	const selected = new Set(state.selection);
	const candidates = names === true ? all : all.filter((point) => selected.has(point.id));
	return candidates.length === 0 ? [] : placeNames({ ...view, points: all }, candidates, symbolRadius(view));
}

export function paintNames(pen: Pen, names: readonly { text: string; box: Rect }[]): void {
	for (const { text, box } of names)
		pen.text(text, box.x, box.y + box.height / 2, {
			color: "var(--astropane-ink)",
			size: AXIS_SMALL,
			baseline: "middle",
			halo: "var(--astropane-ground)",
		});
}
