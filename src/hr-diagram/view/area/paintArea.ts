import { drawCells, type PathSink, type Pen } from "../../../plot/index.js";
import { polygonOf } from "../../model/selection/area.js";
import type { HRView } from "../../model/view.js";
import type { HRStarSelection } from "../../state.js";
import type { StarArrays } from "../../types.js";

const ACCENT = "var(--astropane-accent)";
const GROUND = "var(--astropane-ground)";
/** Selected background stars are drawn in squares of this side, CSS pixels. */
const STAR_PX = 2;
/** Half the arms of the cross, CSS pixels. */
const CROSS_PX = 8;

/** The area that is being drawn, with the cross of the keyboard, over the selected stars of the background. */
export function paintArea(pen: Pen, view: HRView): void {
	const { x, y, state } = view;
	paintStars(pen, view, state.stars);
	const { area } = state;
	if (!area) return;
	const polygon = polygonOf(area) ?? [...area.vertices, area.cursor];
	const outline = (path: PathSink): void => {
		polygon.forEach(([color, mag], i) => {
			if (i === 0) path.moveTo(x.map(color), y.map(mag));
			else path.lineTo(x.map(color), y.map(mag));
		});
		path.closePath();
	};
	pen.fill(outline, { color: ACCENT, opacity: 0.12 });
	pen.stroke(outline, { color: GROUND, width: 3, opacity: 0.7 });
	pen.stroke(outline, { color: ACCENT, width: 1, dash: [5, 3] });
	if (area.by !== "keys") return;
	for (const [color, mag] of area.vertices) {
		const [px, py] = [x.map(color), y.map(mag)];
		pen.fill((path) => path.rect(px - 2.5, py - 2.5, 5, 5), { color: ACCENT });
	}
	const [px, py] = [x.map(area.cursor[0]), y.map(area.cursor[1])];
	const cross = (path: PathSink): void => {
		path.moveTo(px - CROSS_PX, py);
		path.lineTo(px + CROSS_PX, py);
		path.moveTo(px, py - CROSS_PX);
		path.lineTo(px, py + CROSS_PX);
	};
	pen.stroke(cross, { color: GROUND, width: 4 });
	pen.stroke(cross, { color: "var(--astropane-ink)", width: 1.5 });
}

/** The squares of the selected stars in view; kept as long as the view and the selection are the same. */
let last: { key: string; stars: readonly HRStarSelection[]; levels: Uint8Array } | null = null;

function paintStars(pen: Pen, view: HRView, selection: readonly HRStarSelection[]): void {
	if (selection.length === 0) return;
	const { x, y, layout, model } = view;
	const { plot } = layout;
	const columns = Math.max(1, Math.ceil(plot.width / STAR_PX));
	const rows = Math.max(1, Math.ceil(plot.height / STAR_PX));
	const key = [columns, rows, ...x.domain, ...y.domain, model.background.layers.length].join();
	if (last?.key !== key || last.stars !== selection) {
		const levels = new Uint8Array(columns * rows);
		const [kx, tx] = [(x.map(1) - x.map(0)) / STAR_PX, (x.map(0) - plot.x) / STAR_PX];
		const [ky, ty] = [(y.map(1) - y.map(0)) / STAR_PX, (y.map(0) - plot.y) / STAR_PX];
		const grid = { levels, columns, rows, kx, tx, ky, ty };
		for (const { layer, indices } of selection) {
			const stars = model.background.layers[layer]?.stars;
			if (!stars) continue;
			for (let from = 0; from < indices.length; from += RUN)
				markStars(grid, stars, indices, from, Math.min(indices.length, from + RUN));
		}
		last = { key, stars: selection, levels };
	}
	drawCells(pen, {
		columns,
		rows,
		values: last.levels,
		colors: [ACCENT],
		x: plot.x,
		y: plot.y,
		cellWidth: STAR_PX,
		cellHeight: STAR_PX,
	});
}

/** The squares of a plot, from top left row by row. */
type SquareGrid = {
	levels: Uint8Array;
	columns: number;
	rows: number;
	/** Column `kx * color + tx`, row `ky * mag + ty`. */
	kx: number;
	tx: number;
	ky: number;
	ty: number;
};

/** Stars that are marked in one call: a function that is called often is compiled well. */
const RUN = 8192;

/** Marks the squares of the stars with the indices from `from` to `to` of a list. */
function markStars(
	{ levels, columns, rows, kx, tx, ky, ty }: SquareGrid,
	{ color, mag }: StarArrays,
	indices: ArrayLike<number>,
	from: number,
	to: number,
): void {
	for (let n = from; n < to; n++) {
		const i = indices[n] as number;
		const column = kx * (color[i] as number) + tx;
		const row = ky * (mag[i] as number) + ty;
		if (column >= 0 && column < columns && row >= 0 && row < rows) levels[(row | 0) * columns + (column | 0)] = 1;
	}
}
