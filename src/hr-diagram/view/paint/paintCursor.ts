import { area } from "#lazy/hr-diagram/area";
import { AXIS_SMALL, type PathSink, type Pen } from "../../../plot/index.js";
import { hoveredPoint } from "../../model/hoveredPoint.js";
import { placeReadout } from "../../model/placeReadout.js";
import type { HRView, StyledPoint } from "../../model/view.js";
import { symbolRadius } from "./paintPoints.js";

/** Rings round selected and hovered points, the readout of a place, and the zoom box. */
export function paintCursor(pen: Pen, view: HRView): void {
	const { state, stars, layout, model } = view;
	const { hover, selection, box } = state;
	pen.clip(layout.plot, () => {
		area.now()?.paintArea(pen, view);
		if (selection.length > 0) {
			const selected = new Set(selection);
			for (const point of stars) if (selected.has(point.id)) ring(pen, view, point, 4.5, 2, "var(--astropane-accent)");
		}
		const hovered = hoveredPoint(stars, hover);
		model.overlays?.paintCursor(pen, view);
		if (hovered) ring(pen, view, hovered, 8, 1.5, "var(--astropane-ink)");
		if (hover?.kind === "place" && !box) paintPlace(pen, view, hover.color, hover.mag);
		if (box) {
			const frame = (path: PathSink) => path.rect(box.x, box.y, box.width, box.height);
			pen.fill(frame, { color: "var(--astropane-accent)", opacity: 0.12 });
			pen.stroke(frame, { color: "var(--astropane-accent)", width: 1 });
		}
	});
}

/** `margin`: from the symbol to the ring, CSS pixels. */
function ring(pen: Pen, view: HRView, point: StyledPoint, margin: number, width: number, color: string): void {
	const r = symbolRadius(view) + margin;
	const build = (path: PathSink) => {
		const px = view.x.map(point.color);
		const py = view.y.map(point.mag);
		path.moveTo(px + r, py);
		path.arc(px, py, r, 0, 2 * Math.PI);
	};
	pen.stroke(build, { color: "var(--astropane-ground)", width: width + 2, opacity: 0.8 });
	pen.stroke(build, { color, width });
}

// CSS pixels.
const LINE_HEIGHT = 16;
const FIRST_LINE_Y = 12;
const RIGHT_PADDING = 4;

/** Outline of the cell under the pointer, and its readout in the upper right corner, where there are few stars. */
function paintPlace(pen: Pen, view: HRView, color: number, mag: number): void {
	const { x, y, layout } = view;
	const { lines, cell } = placeReadout(view, color, mag);
	if (cell) {
		const [left, right] = cell.color.map(x.map) as [number, number];
		const [top, bottom] = cell.mag.map(y.map) as [number, number];
		pen.stroke((path) => path.rect(left, top, right - left, bottom - top), { color: "var(--astropane-ink)", width: 1 });
	}
	if (layout.small) return;
	const { plot } = layout;
	lines.forEach((line, i) => {
		pen.text(line, plot.x + plot.width - RIGHT_PADDING, plot.y + FIRST_LINE_Y + i * LINE_HEIGHT, {
			color: "var(--astropane-ink)",
			size: AXIS_SMALL,
			anchor: "end",
			halo: "var(--astropane-ground)",
		});
	});
}
