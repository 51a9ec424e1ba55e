import { contains, type Rect } from "../../../plot/index.js";
import type { HRView } from "../../model/view.js";

/** Area that a star which is drawn alone covers, square CSS pixels. */
const STAR_AREA = 8;

/** Whether stars of the background cover more than a share of a box, in CSS pixels: cells that hold any, and single stars. */
export function isCovered(view: HRView, box: Rect, share: number): boolean {
	const { x, y, layout, model } = view;
	/** Square CSS pixels that stars may cover yet. */
	let area = share * box.width * box.height;
	for (const layer of model.background.layers) {
		const density = layer.densityIn(x.domain, y.domain, layout.plot);
		if (density?.kind === "points") {
			for (const i of density.indices) {
				const { color, mag } = layer.stars ?? { color: [], mag: [] };
				if (contains(box, x.map(color[i] as number), y.map(mag[i] as number))) area -= STAR_AREA;
			}
			continue;
		}
		if (!density) continue;
		const { colorMin, colorStep, nColor, magMin, magStep, nMag, counts } = density.grid;
		const columnAt = (px: number): number => Math.min(nColor, Math.max(0, (x.invert(px) - colorMin) / colorStep));
		const rowAt = (py: number): number => Math.min(nMag, Math.max(0, (y.invert(py) - magMin) / magStep));
		const [left, right] = [columnAt(box.x), columnAt(box.x + box.width)];
		const [top, bottom] = [rowAt(box.y), rowAt(box.y + box.height)];
		const cell = Math.abs((x.map(colorStep) - x.map(0)) * (y.map(magStep) - y.map(0)));
		for (let row = Math.floor(top); row < bottom; row++)
			for (let column = Math.floor(left); column < right && area >= 0; column++)
				if ((counts[row * nColor + column] as number) > 0)
					// A cell at the edge of the box counts with the part that lies inside.
					area -=
						cell *
						(Math.min(column + 1, right) - Math.max(column, left)) *
						(Math.min(row + 1, bottom) - Math.max(row, top));
	}
	return area < 0;
}
