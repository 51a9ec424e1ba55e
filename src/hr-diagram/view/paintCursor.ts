import { AXIS_SMALL, type Pen } from "../../plot/index.js";
import { placeLine } from "../model/readout.js";
import { gridInView, type HRView, type LookedPoint } from "../model/view.js";
import { symbolRadius } from "./paintPoints.js";

/** What follows the pointer and the keys: rings round selected and hovered points, the box being drawn. */
export function paintCursor(pen: Pen, view: HRView): void {
	const { state, points, layout } = view;
	const { hover, selection, box } = state;
	pen.clip(layout.plot, () => {
		if (selection.length > 0) {
			const chosen = new Set(selection);
			for (const point of points) if (chosen.has(point.id)) ring(pen, view, point, 4.5, 2, "var(--astropane-accent)");
		}
		const hovered = hover?.kind === "point" ? points.find((p) => p.index === hover.index) : undefined;
		if (hovered) ring(pen, view, hovered, 8, 1.5, "var(--astropane-ink)");
		if (hover?.kind === "place" && !box) paintPlace(pen, view, hover.color, hover.mag);
		if (box) {
			const frame = (path: { rect(x: number, y: number, w: number, h: number): void }) =>
				path.rect(box.x, box.y, box.width, box.height);
			pen.fill(frame, { color: "var(--astropane-accent)", opacity: 0.12 });
			pen.stroke(frame, { color: "var(--astropane-accent)", width: 1 });
		}
	});
}

function ring(pen: Pen, view: HRView, point: LookedPoint, beyond: number, width: number, color: string): void {
	const r = symbolRadius(view) + beyond;
	const build = (path: {
		moveTo(x: number, y: number): void;
		arc(x: number, y: number, r: number, a: number, b: number): void;
	}) => {
		const px = view.x.map(point.color);
		const py = view.y.map(point.mag);
		path.moveTo(px + r, py);
		path.arc(px, py, r, 0, 2 * Math.PI);
	};
	pen.stroke(build, { color: "var(--astropane-ground)", width: width + 2, opacity: 0.8 });
	pen.stroke(build, { color, width });
}

/** The cell under the pointer, and in the upper right corner, where there are no stars, what it holds. */
function paintPlace(pen: Pen, view: HRView, color: number, mag: number): void {
	const { x, y, layout, model } = view;
	const grid = gridInView(view);
	if (grid) {
		const c = Math.floor((color - grid.colorMin) / grid.colorStep);
		const m = Math.floor((mag - grid.magMin) / grid.magStep);
		const left = x.map(grid.colorMin + c * grid.colorStep);
		const top = y.map(grid.magMin + m * grid.magStep);
		const width = x.map(grid.colorMin + (c + 1) * grid.colorStep) - left;
		const height = y.map(grid.magMin + (m + 1) * grid.magStep) - top;
		if (c >= 0 && c < grid.nColor && m >= 0 && m < grid.nMag)
			pen.stroke((path) => path.rect(left, top, width, height), { color: "var(--astropane-ink)", width: 1 });
	}
	if (layout.small) return;
	const { plot } = layout;
	placeLine(color, mag, model.backdrop, grid).forEach((line, i) => {
		pen.text(line, plot.x + plot.width - 4, plot.y + 12 + i * 16, {
			color: "var(--astropane-ink)",
			size: AXIS_SMALL,
			anchor: "end",
			halo: "var(--astropane-ground)",
		});
	});
}
