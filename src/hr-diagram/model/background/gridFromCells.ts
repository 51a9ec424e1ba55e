import type { DensityGrid } from "../../../astro/index.js";
import type { DensityCell } from "../../types.js";
import type { Problem } from "../problems.js";
import type { GridLabels } from "./grid.js";

/** Rows that need more cells than this are raw stars, not a table of cells. */
const MAX_CELLS = 4_000_000;
/** Largest fraction of the rows that may lie off the grid. */
const MAX_OFF_GRID_FRACTION = 0.05;
/** Distance from the nearest grid line, in steps, from which a value lies off the grid. */
const OFF_GRID_STEPS = 0.2;
/** Step of a grid with a single value, mag. */
const DEFAULT_STEP_MAG = 0.1;

const isCell = (row: DensityCell | null | undefined): row is DensityCell =>
	!!row && Number.isFinite(row.color) && Number.isFinite(row.mag) && Number.isFinite(row.count) && row.count > 0;

/**
 * SkyPortal's rows as a grid with cells of the spacing of the values; each row is the middle of a cell. Rows without three
 * finite numbers are left out and counted.
 */
export function gridFromCells(
	rows: readonly DensityCell[],
	labels: GridLabels,
): { grid: DensityGrid | null; problems: Problem[] } {
	const problems: Problem[] = [];
	const report = (message: Problem["message"]) => problems.push({ subject: "background", message });
	const cells = rows.filter(isCell);
	const empty = rows.filter((row) => row?.count === 0).length;
	const dropped = rows.length - cells.length - empty;
	if (dropped > 0)
		report(({ words, numbers }) =>
			words.droppedRowsIssue(numbers.integer(dropped), numbers.integer(rows.length), dropped),
		);
	if (cells.length === 0) {
		if (rows.length > 0) report(({ words }) => words.noRowsIssue);
		return { grid: null, problems };
	}
	const color = spacing(cells.map((cell) => cell.color));
	const mag = spacing(cells.map((cell) => cell.mag));
	const offGrid = cells.filter((cell) => isOffGrid(cell.color, color) || isOffGrid(cell.mag, mag)).length;
	if (color.count * mag.count > MAX_CELLS || offGrid > cells.length * MAX_OFF_GRID_FRACTION) {
		report(({ words }) => words.irregularRowsIssue);
		return { grid: null, problems };
	}
	const counts = new Float32Array(color.count * mag.count);
	let max = 0;
	let total = 0;
	for (const cell of cells) {
		const row = Math.round((cell.mag - mag.first) / mag.step);
		const index = row * color.count + Math.round((cell.color - color.first) / color.step);
		const count = (counts[index] as number) + cell.count;
		counts[index] = count;
		total += cell.count;
		if (count > max) max = count;
	}
	const grid: DensityGrid = {
		...labels,
		transformed: false,
		note: "",
		credit: "",
		colorMin: color.first - color.step / 2,
		colorStep: color.step,
		nColor: color.count,
		magMin: mag.first - mag.step / 2,
		magStep: mag.step,
		nMag: mag.count,
		counts,
		total,
		max,
	};
	return { grid, problems };
}

/** First value, step and number of values of a regular grid along one axis, mag. */
type Spacing = { first: number; step: number; count: number };

function isOffGrid(value: number, { first, step }: Spacing): boolean {
	const steps = (value - first) / step;
	return Math.abs(steps - Math.round(steps)) > OFF_GRID_STEPS;
}

/**
 * The grid on which values lie, some of its places empty. The step is the mean of the small gaps, which tolerates values
 * rounded to a few digits; where the values do not fit it, the largest step that divides all gaps.
 */
function spacing(values: readonly number[]): Spacing {
	const sorted = Float64Array.from(values).sort();
	const first = sorted[0] as number;
	const length = (sorted[sorted.length - 1] as number) - first;
	const noise = Math.max(length, 1e-6) * 1e-6;
	const gaps = sorted
		.subarray(1)
		.map((value, i) => value - (sorted[i] as number))
		.filter((gap) => gap > noise);
	const smallestGap = gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
	if (gaps.length === 0) return { first, step: DEFAULT_STEP_MAG, count: 1 };
	// A single step carries the rounding of two values; the whole length divided by the number of steps does not.
	const fit = (step: number): Spacing => {
		const steps = Math.max(1, Math.round(length / step));
		return { first, step: length / steps, count: steps + 1 };
	};
	const fitted = fit(meanOf(gaps.filter((gap) => gap < smallestGap * 1.5)));
	const offGrid = values.filter((value) => isOffGrid(value, fitted)).length;
	return offGrid <= values.length * MAX_OFF_GRID_FRACTION
		? fitted
		: fit(gaps.reduce((step, gap) => commonStep(gap, step, noise)));
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Largest step of which two lengths are multiples, up to noise: Euclid's algorithm. */
function commonStep(length: number, step: number, noise: number): number {
	let a = Math.max(length, step);
	let b = Math.min(length, step);
	while (b > noise * 10) {
		const remainder = a % b;
		a = b;
		// A remainder of nearly b is a remainder of nearly 0.
		b = b - remainder < noise * 10 ? 0 : remainder;
	}
	return a;
}
