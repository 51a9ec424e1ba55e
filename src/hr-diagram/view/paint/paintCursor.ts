import { AXIS_SMALL, type Pen } from "../../../plot/index.js";
import type { HRView, StyledPoint } from "../../model/view.js";
import type { HRPlace } from "../../state.js";
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
		if (hover?.kind === "place" && !box) paintPlace(pen, view, hover);
		if (box) {
			const frame = (path: { rect(x: number, y: number, w: number, h: number): void }) =>
				path.rect(box.x, box.y, box.width, box.height);
			pen.fill(frame, { color: "var(--astropane-accent)", opacity: 0.12 });
			pen.stroke(frame, { color: "var(--astropane-accent)", width: 1 });
		}
	});
}

function ring(pen: Pen, view: HRView, point: StyledPoint, beyond: number, width: number, color: string): void {
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
function paintPlace(pen: Pen, { x, y, layout }: HRView, { lines, cell }: HRPlace): void {
	if (cell) {
		const [left, right] = cell.color.map(x.map) as [number, number];
		const [top, bottom] = cell.mag.map(y.map) as [number, number];
		pen.stroke((path) => path.rect(left, top, right - left, bottom - top), { color: "var(--astropane-ink)", width: 1 });
	}
	if (layout.small) return;
	const { plot } = layout;
	lines.forEach((line, i) => {
		pen.text(line, plot.x + plot.width - 4, plot.y + 12 + i * 16, {
			color: "var(--astropane-ink)",
			size: AXIS_SMALL,
			anchor: "end",
			halo: "var(--astropane-ground)",
		});
	});
}
