import { contains, type Rect } from "../../../plot/index.js";
import type { HRView } from "../../model/view.js";

/** Area that a star which is drawn alone covers, square CSS pixels. */
const STAR_AREA = 8;

/** Share of a box, in CSS pixels, that is covered by stars of the background: cells that hold any, and single stars. */
export function coveredShare(view: HRView, box: Rect): number {
	const { x, y, layout, model } = view;
	let area = 0;
	for (const layer of model.background.layers) {
		const density = layer.densityIn(x.domain, y.domain, layout.plot);
		if (density?.kind === "points") {
			for (const i of density.indices) {
				const { color, mag } = layer.stars ?? { color: [], mag: [] };
				if (contains(box, x.map(color[i] as number), y.map(mag[i] as number))) area += STAR_AREA;
			}
			continue;
		}
		if (!density) continue;
		const { colorMin, colorStep, nColor, magMin, magStep, nMag, counts } = density.grid;
		const columnAt = (px: number): number => Math.min(nColor, Math.max(0, (x.invert(px) - colorMin) / colorStep));
		const rowAt = (py: number): number => Math.min(nMag, Math.max(0, (y.invert(py) - magMin) / magStep));
		const [left, right] = [columnAt(box.x), columnAt(box.x + box.width)];
		const [top, bottom] = [rowAt(box.y), rowAt(box.y + box.height)];
		let filled = 0;
		for (let row = Math.floor(top); row < bottom; row++)
			for (let column = Math.floor(left); column < right; column++)
				if ((counts[row * nColor + column] as number) > 0)
					// A cell at the edge of the box counts with the part that lies inside.
					filled +=
						(Math.min(column + 1, right) - Math.max(column, left)) * (Math.min(row + 1, bottom) - Math.max(row, top));
		area += filled * Math.abs((x.map(colorStep) - x.map(0)) * (y.map(magStep) - y.map(0)));
	}
	return area / (box.width * box.height);
}
