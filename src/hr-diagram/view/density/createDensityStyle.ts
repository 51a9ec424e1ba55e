import type { PathSink, Pen } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { type ContourMap, contourMap } from "../../model/background/contours.js";
import { paletteColors } from "../../model/background/palettes.js";
import { levelsOn } from "../../model/background/scales.js";
import type { HRDensityStyle, HRView } from "../../model/view.js";
import type { DensityGrid, HRDensity } from "../../types.js";
import { densityWords } from "../../words/density.js";
import { figureWords } from "../../words/figure.js";

const scales = ["log", "root", "linear", "equalized"] as const;
/** Half the side of the dot of a cell outside of all contours, CSS pixels. */
const DOT_PX = 1;

/** Scales, palettes and contours: fetched where a diagram asks for others than the default. */
export function createDensityStyle({ scale: wanted, palette, contours }: HRDensity): HRDensityStyle {
	const scale = scales.find((name) => name === wanted) ?? "log";
	const colors = paletteColors(palette);
	const levels = new WeakMap<DensityGrid, Uint8Array>();
	const maps = new WeakMap<DensityGrid, ContourMap>();
	return {
		scaleName: (language) =>
			scale === "log" ? wordsIn(language, figureWords).logScale : wordsIn(language, densityWords)[`${scale}Scale`],
		colors,
		levelsOf: (grid) => kept(levels, grid, () => levelsOn(scale, grid)),
		paint:
			contours === true
				? (pen, view, grid) =>
						paintContours(
							pen,
							view,
							kept(maps, grid, () => contourMap(grid)),
							colors,
						)
				: null,
	};
}

function kept<T>(cache: WeakMap<DensityGrid, T>, grid: DensityGrid, make: () => T): T {
	const known = cache.get(grid);
	if (known !== undefined) return known;
	const made = make();
	cache.set(grid, made);
	return made;
}

function paintContours(pen: Pen, { x, y }: HRView, { contours, lone }: ContourMap, colors: readonly string[]): void {
	const first = colors[0] ?? "";
	pen.fill(
		(path) => {
			for (const [color, mag] of lone) path.rect(x.map(color) - DOT_PX, y.map(mag) - DOT_PX, 2 * DOT_PX, 2 * DOT_PX);
		},
		{ color: first },
	);
	for (const { level, rings } of contours) {
		const color = colors[Math.round(level * (colors.length - 1))] ?? first;
		const outline = (path: PathSink) => {
			for (const ring of rings) {
				ring.forEach(([c, m], i) => {
					if (i === 0) path.moveTo(x.map(c), y.map(m));
					else path.lineTo(x.map(c), y.map(m));
				});
				path.closePath();
			}
		};
		pen.fill(outline, { color, opacity: 0.55 });
		pen.stroke(outline, { color, width: 1 });
	}
}
