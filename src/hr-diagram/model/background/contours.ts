import { blur2 } from "d3-array";
import { contours } from "d3-contour";
import type { DensityGrid } from "../../types.js";

/** Shares of the stars inside the contours, outermost first. */
const SHARES = [0.95, 0.85, 0.7, 0.5, 0.3, 0.12];
/** Radius of the smoothing before contours are drawn, cells. */
const BLUR_CELLS = 1.5;

/** Rings of corners in colour and absolute magnitude, mag; those of holes run the other way. */
export type Contour = { level: number; rings: readonly (readonly (readonly [number, number])[])[] };

export type ContourMap = {
	/** Outermost first. */
	contours: readonly Contour[];
	/** Middles of the filled cells outside of all contours, mag. */
	lone: readonly (readonly [number, number])[];
};

/** Contours that hold given shares of the stars of a grid, from smoothed counts, and the cells outside of them. */
export function contourMap({ counts, nColor, nMag, colorMin, colorStep, magMin, magStep }: DensityGrid): ContourMap {
	const { data } = blur2({ data: Float64Array.from(counts), width: nColor, height: nMag }, BLUR_CELLS);
	const smooth = data as Float64Array;
	const thresholds = thresholdsOf(smooth);
	const place = (x: number, y: number): [number, number] => [colorMin + x * colorStep, magMin + y * magStep];
	const values = Array.from(smooth);
	const make = contours().size([nColor, nMag]);
	const least = thresholds[0] ?? Number.POSITIVE_INFINITY;
	const lone: [number, number][] = [];
	counts.forEach((count, i) => {
		if (count > 0 && (smooth[i] as number) < least) lone.push(place((i % nColor) + 0.5, Math.floor(i / nColor) + 0.5));
	});
	return {
		contours: thresholds.map((threshold, k) => ({
			level: k / Math.max(1, thresholds.length - 1),
			rings: make
				.contour(values, threshold)
				.coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => place(x, y)))),
		})),
		lone,
	};
}

/** Densities above which lie the shares of all stars, ascending and distinct. */
function thresholdsOf(smooth: Float64Array): number[] {
	const sorted = smooth.filter((value) => value > 0).sort();
	const total = sorted.reduce((sum, value) => sum + value, 0);
	const thresholds: number[] = [];
	let above = total;
	for (const value of sorted) {
		const share = SHARES[thresholds.length];
		if (share === undefined) break;
		if (above <= share * total) thresholds.push(value);
		above -= value;
	}
	return [...new Set(thresholds)];
}
