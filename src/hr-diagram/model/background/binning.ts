import type { DensityGrid } from "../../../astro/index.js";
import type { StarArrays } from "../../types.js";
import type { GridLabels } from "./grid.js";

type Interval = readonly [number, number];

/** With at most this many raw stars in view each is drawn as a point. */
export const MAX_SINGLE_STARS = 3000;

/** Smallest width and height of a cell, CSS pixels; up to 2.5 times as large for a round step. */
const MIN_CELL_PIXELS = 1.6;
/** Cells of one view: larger figures, such as posters, have larger cells. */
const MAX_CELLS = 4_000_000;
/** Number of stars from which the extent is taken. */
const SAMPLE_SIZE = 4096;

export type BinnedStars =
	| { kind: "cells"; grid: DensityGrid }
	/** Indices of the stars in view. */
	| { kind: "points"; indices: Int32Array };

export type StarBinner = {
	/** Number of stars with two finite values. */
	total: number;
	/** Range of nearly all stars, mag: a few outliers do not widen it. null without stars. */
	extent: { color: Interval; mag: Interval } | null;
	/** Bins the stars in view into cells of a few CSS pixels. The same object for the same cells as in the last call. */
	bin(color: Interval, mag: Interval, pixels: { width: number; height: number }): BinnedStars;
};

/** The smallest step of the series 1, 2, 5, 10 … that is at least `atLeast`. Cells keep their edges while the view moves. */
export function roundStep(atLeast: number): number {
	if (!(atLeast > 0) || !Number.isFinite(atLeast)) return 1;
	const power = 10 ** Math.floor(Math.log10(atLeast));
	for (const m of [1, 2, 5]) if (m * power >= atLeast * (1 - 1e-9)) return m * power;
	return 10 * power;
}

/** Bins raw stars for any part in view: one pass over the stars for each new view. */
export function createStarBinner(stars: StarArrays, labels: GridLabels): StarBinner {
	const { color, mag } = stars;
	const n = Math.min(color.length, mag.length);
	let total = 0;
	for (let i = 0; i < n; i++) if (Number.isFinite(color[i] as number) && Number.isFinite(mag[i] as number)) total++;
	let lastKey = "";
	let last: BinnedStars | null = null;
	// The largest count of all views with the same steps: one count keeps one colour while the view moves.
	let lastSteps = "";
	let maxOfSteps = 0;

	const bin: StarBinner["bin"] = (colorRange, magRange, pixels) => {
		const [c0, c1] = ordered(colorRange);
		const [m0, m1] = ordered(magRange);
		const [width, height] = [Math.max(1, pixels.width), Math.max(1, pixels.height)];
		if (!Number.isFinite(c1 - c0 + (m1 - m0) + width + height)) return { kind: "points", indices: new Int32Array() };
		const cellPixels = Math.max(MIN_CELL_PIXELS, Math.sqrt((width * height) / MAX_CELLS));
		const colorStep = roundStep(((c1 - c0) / width) * cellPixels);
		const magStep = roundStep(((m1 - m0) / height) * cellPixels);
		const firstColumn = Math.floor(c0 / colorStep);
		const firstRow = Math.floor(m0 / magStep);
		const nColor = Math.max(1, Math.ceil(c1 / colorStep) - firstColumn);
		const nMag = Math.max(1, Math.ceil(m1 / magStep) - firstRow);
		const key = `${firstColumn} ${firstRow} ${nColor} ${nMag} ${colorStep} ${magStep}`;
		if (last && key === lastKey) return last;
		lastKey = key;
		const counts = new Float32Array(nColor * nMag);
		const firstIndices = new Int32Array(MAX_SINGLE_STARS);
		const columnsPerMag = 1 / colorStep;
		const rowsPerMag = 1 / magStep;
		let inView = 0;
		let max = 0;
		for (let i = 0; i < n; i++) {
			const x = (color[i] as number) * columnsPerMag - firstColumn;
			const y = (mag[i] as number) * rowsPerMag - firstRow;
			// NaN is outside.
			if (!(x >= 0 && x < nColor && y >= 0 && y < nMag)) continue;
			const cell = (y | 0) * nColor + (x | 0);
			const count = (counts[cell] as number) + 1;
			counts[cell] = count;
			if (count > max) max = count;
			if (inView < MAX_SINGLE_STARS) firstIndices[inView] = i;
			inView++;
		}
		if (inView <= MAX_SINGLE_STARS) {
			last = { kind: "points", indices: firstIndices.slice(0, inView) };
			return last;
		}
		const steps = `${colorStep} ${magStep}`;
		maxOfSteps = steps === lastSteps ? Math.max(maxOfSteps, max) : max;
		lastSteps = steps;
		const grid: DensityGrid = {
			...labels,
			transformed: false,
			note: "",
			credit: "",
			colorMin: firstColumn * colorStep,
			colorStep,
			nColor,
			magMin: firstRow * magStep,
			magStep,
			nMag,
			counts,
			total: inView,
			max: maxOfSteps,
		};
		last = { kind: "cells", grid };
		return last;
	};
	const colorExtent = trimmedExtent(color, n);
	const magExtent = trimmedExtent(mag, n);
	return {
		total,
		extent: colorExtent && magExtent ? { color: colorExtent, mag: magExtent } : null,
		bin,
	};
}

const ordered = ([a, b]: Interval): Interval => (a <= b ? [a, b] : [b, a]);

/** Extent of the finite values of a sample, without the outermost value on each side where the sample is large. */
function trimmedExtent(values: ArrayLike<number>, n: number): Interval | null {
	const size = Math.min(n, SAMPLE_SIZE);
	const sample = Float64Array.from({ length: size }, (_, i) => values[Math.floor((i * n) / size)] as number)
		.filter(Number.isFinite)
		.sort();
	const trimmed = sample.length < SAMPLE_SIZE / 4 ? sample : sample.subarray(1, -1);
	const [low, high] = [trimmed[0], trimmed[trimmed.length - 1]];
	return low === undefined || high === undefined ? null : [low, high];
}
