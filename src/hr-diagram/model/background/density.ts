import type { DensityGrid } from "../../../astro/index.js";
import type { DensityCell, HRDiagramIssue } from "../../types.js";

/** Steps of the logarithmic colour scale. */
export const LEVELS = 20;

/** From few stars to many, in one hue; both ends are tokens of the theme. */
export const densityColors: readonly string[] = Array.from({ length: LEVELS }, (_, i) => {
	const share = Math.round((i / (LEVELS - 1)) * 1000) / 10;
	return `color-mix(in oklab, var(--astropane-density-low), var(--astropane-density-high) ${share}%)`;
});

/** Level of a number of stars: 0 none, 1 the fewest, `LEVELS` the most; equal steps in the logarithm. */
export function densityLevel(count: number, max: number): number {
	if (!(count > 0)) return 0;
	if (!(max > 1) || count >= max) return max > 1 ? LEVELS : Math.ceil(LEVELS / 2);
	if (count <= 1) return 1;
	return 1 + Math.min(LEVELS - 1, Math.floor((Math.log(count) / Math.log(max)) * LEVELS));
}

/** Levels of all cells, row by row; `counts` that are not finite or not above zero are empty. */
export function densityLevels(counts: ArrayLike<number>, max: number): Uint8Array {
	const levels = new Uint8Array(counts.length);
	// Counts are mostly small whole numbers: look those up.
	const table = new Uint8Array(1024);
	for (let n = 1; n < table.length; n++) table[n] = densityLevel(n, max);
	for (let i = 0; i < levels.length; i++) {
		const n = counts[i] as number;
		if (!(n > 0)) continue;
		levels[i] = n < table.length && Number.isInteger(n) ? (table[n] as number) : densityLevel(n, max);
	}
	return levels;
}

/** What is wrong with a grid, or null. */
export function gridFault(grid: DensityGrid): string | null {
	const { colorMin, colorStep, nColor, magMin, magStep, nMag, counts } = grid;
	if (
		![colorMin, magMin].every(Number.isFinite) ||
		!(colorStep > 0) ||
		!(magStep > 0) ||
		!Number.isFinite(colorStep + magStep)
	)
		return `its cells start at (${colorMin}, ${magMin}) in steps of (${colorStep}, ${magStep})`;
	if (!Number.isInteger(nColor) || !Number.isInteger(nMag) || nColor < 1 || nMag < 1)
		return `it says it has ${nColor} × ${nMag} cells`;
	if (typeof counts !== "object" || counts === null || counts.length !== nColor * nMag)
		return `it says it has ${nColor} × ${nMag} cells but brings ${counts?.length ?? "no"} counts`;
	return null;
}

export type GridLabels = Pick<DensityGrid, "color" | "magnitude">;

/** More cells than this are no table of cells but raw stars in disguise. */
const MOST_CELLS = 4_000_000;
/** Share of the rows that may stand between the places of the grid. */
const MOST_OFF = 0.05;

/**
 * SkyPortal's rows as a grid of their own cells: steps are the spacing of the values, each row the middle of a cell.
 * Rows without three finite numbers are left out and counted.
 */
export function gridFromCells(
	rows: readonly DensityCell[],
	labels: GridLabels,
): { grid: DensityGrid | null; issues: HRDiagramIssue[] } {
	const issues: HRDiagramIssue[] = [];
	const complain = (message: string) => issues.push({ subject: "background", message });
	const good = rows.filter(
		(row) =>
			row && Number.isFinite(row.color) && Number.isFinite(row.mag) && Number.isFinite(row.count) && row.count > 0,
	);
	const empty = rows.reduce((n, row) => n + (row && row.count === 0 ? 1 : 0), 0);
	const dropped = rows.length - good.length - empty;
	if (dropped > 0)
		complain(
			`${dropped} of ${rows.length} density rows lack a finite colour, mag or count and are left out. Pass { color, mag, count } in each.`,
		);
	if (good.length === 0) {
		if (rows.length > 0)
			complain("No density row can be used, so there is no background. Pass rows of { color, mag, count }.");
		return { grid: null, issues };
	}
	const color = spacing(good.map((row) => row.color));
	const mag = spacing(good.map((row) => row.mag));
	const off = good.filter((row) => isBetween(row.color, color) || isBetween(row.mag, mag)).length;
	if (color.n * mag.n > MOST_CELLS || off > good.length * MOST_OFF) {
		complain(
			"The density rows lie on no regular grid, so they are not drawn. Pass the middles of equal cells, or raw stars as { color, mag } arrays.",
		);
		return { grid: null, issues };
	}
	const counts = new Float32Array(color.n * mag.n);
	let max = 0;
	let total = 0;
	for (const row of good) {
		const i =
			Math.round((row.mag - mag.first) / mag.step) * color.n + Math.round((row.color - color.first) / color.step);
		const n = (counts[i] as number) + row.count;
		counts[i] = n;
		total += row.count;
		if (n > max) max = n;
	}
	const grid: DensityGrid = {
		...labels,
		transformed: false,
		note: "",
		credit: "",
		colorMin: color.first - color.step / 2,
		colorStep: color.step,
		nColor: color.n,
		magMin: mag.first - mag.step / 2,
		magStep: mag.step,
		nMag: mag.n,
		counts,
		total,
		max,
	};
	return { grid, issues };
}

type Places = { first: number; step: number; n: number };

/** Far from every place of the grid: a fifth of a step or more. */
function isBetween(value: number, { first, step }: Places): boolean {
	const place = (value - first) / step;
	return Math.abs(place - Math.round(place)) > 0.2;
}

/**
 * First value, step and number of places of values on a regular grid with some places empty. The step is the mean of the
 * small gaps, which bears values rounded to a few digits; if the values do not fit that, the largest step that divides
 * all gaps.
 */
function spacing(values: readonly number[]): Places {
	const sorted = Float64Array.from(values).sort();
	const first = sorted[0] as number;
	const length = (sorted[sorted.length - 1] as number) - first;
	const noise = Math.max(length, 1e-6) * 1e-6;
	const gaps = sorted
		.subarray(1)
		.map((value, i) => value - (sorted[i] as number))
		.filter((gap) => gap > noise);
	if (gaps.length === 0) return { first, step: 0.1, n: 1 };
	// Any one step carries rounding; the whole length divided by the number of steps does not.
	const fit = (step: number): Places => {
		const steps = Math.max(1, Math.round(length / step));
		return { first, step: length / steps, n: steps + 1 };
	};
	const least = gaps.reduce((a, b) => Math.min(a, b));
	const small = gaps.filter((gap) => gap < least * 1.5);
	const places = fit(small.reduce((a, b) => a + b, 0) / small.length);
	const off = values.filter((value) => isBetween(value, places)).length;
	return off <= values.length * MOST_OFF ? places : fit(gaps.reduce((step, gap) => commonStep(gap, step, noise)));
}

/** Euclid's algorithm with room for noise: the largest step of which two lengths are multiples. */
function commonStep(length: number, step: number, noise: number): number {
	let a = Math.max(length, step);
	let b = Math.min(length, step);
	while (b > noise * 10) {
		const rest = a % b;
		a = b;
		// A rest of nearly b is a rest of nearly nothing.
		b = b - rest < noise * 10 ? 0 : rest;
	}
	return a;
}

/** Cells with a star in them: the extent in mag, [least, most] of colour and of magnitude; null when all are empty. */
export function gridExtent(grid: DensityGrid): { color: [number, number]; mag: [number, number] } | null {
	const { nColor, nMag, counts } = grid;
	let c0 = nColor;
	let c1 = -1;
	let m0 = nMag;
	let m1 = -1;
	for (let m = 0; m < nMag; m++) {
		for (let c = 0; c < nColor; c++) {
			if (!((counts[m * nColor + c] as number) > 0)) continue;
			if (c < c0) c0 = c;
			if (c > c1) c1 = c;
			if (m < m0) m0 = m;
			if (m > m1) m1 = m;
		}
	}
	if (c1 < 0) return null;
	return {
		color: [grid.colorMin + c0 * grid.colorStep, grid.colorMin + (c1 + 1) * grid.colorStep],
		mag: [grid.magMin + m0 * grid.magStep, grid.magMin + (m1 + 1) * grid.magStep],
	};
}

/** Stars in the cell that holds a place; 0 outside of the grid. */
export function starsAt(grid: DensityGrid, color: number, mag: number): number {
	const c = Math.floor((color - grid.colorMin) / grid.colorStep);
	const m = Math.floor((mag - grid.magMin) / grid.magStep);
	if (!(c >= 0 && c < grid.nColor && m >= 0 && m < grid.nMag)) return 0;
	return grid.counts[m * grid.nColor + c] ?? 0;
}
