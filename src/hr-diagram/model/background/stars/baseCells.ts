import type { DensityGrid, StarArrays } from "../../../types.js";
import type { DensityLayer, Interval } from "../layer.js";
import { inSlices } from "./slices.js";
import { baseStep } from "./steps.js";

/** Most columns and rows of the base cells. */
const MAX_SIDE = 1200;

/** Raw stars in the finest cells that are kept for the whole catalogue. */
export type BaseCells = {
	colorStep: number;
	magStep: number;
	/** Stars with two finite values. */
	total: number;
	/** False while the stars are being counted. */
	isCounted(): boolean;
	/** Cells of so many base cells each, mag. */
	summed(
		colorFactor: number,
		magFactor: number,
	): Pick<DensityGrid, "colorMin" | "colorStep" | "nColor" | "magMin" | "magStep" | "nMag" | "counts">;
	/** Whether more stars than `limit` are in a part, with those of the cells at its edge. */
	hasMore(limit: number, color: Interval, mag: Interval): boolean;
	/** Stars in a part, with those of the cells at its edge; null while the stars are being sorted. */
	runs(color: Interval, mag: Interval): readonly StarRun[] | null;
};

/** Stars of neighbouring cells, with copies of their values side by side: looking each one up takes several times as long. */
export type StarRun = { indices: ArrayLike<number>; color: ArrayLike<number>; mag: ArrayLike<number> };

/**
 * Counts the stars in slices.
 *
 * @param extent stars outside of it are in no cell, and are kept apart
 * @param notify called when all are counted, and when they are sorted
 */
export function baseCells(
	stars: StarArrays,
	{ color: colorRange, mag: magRange }: NonNullable<DensityLayer["extent"]>,
	notify: () => void,
): BaseCells {
	const { color, mag } = stars;
	const n = Math.min(color.length, mag.length);
	const colorStep = baseStep((colorRange[1] - colorRange[0]) / MAX_SIDE || 1e-3);
	const magStep = baseStep((magRange[1] - magRange[0]) / MAX_SIDE || 1e-3);
	const column0 = Math.floor(colorRange[0] / colorStep);
	const row0 = Math.floor(magRange[0] / magStep);
	const columns = Math.floor(colorRange[1] / colorStep) - column0 + 1;
	const rows = Math.floor(magRange[1] / magStep) - row0 + 1;
	const perColor = 1 / colorStep;
	const perMag = 1 / magStep;
	const grid = { perColor, perMag, column0, row0, columns, rows };
	const counts = new Uint32Array(columns * rows);
	const outside: number[] = [];
	let total = 0;
	let isCounted = false;

	inSlices(
		n,
		(from, to) => {
			total += countStars(stars, from, to, grid, counts, outside);
		},
		() => {
			isCounted = true;
			notify();
		},
	);

	/** Stars by cell: those of cell c are `order[ends[c − 1]]` up to `order[ends[c] − 1]`. */
	let sorted: { order: Uint32Array; ends: Uint32Array; colors: Values; mags: Values } | null = null;
	let isSorting = false;
	const sort = (): void => {
		if (isSorting) return;
		isSorting = true;
		const ends = new Uint32Array(counts.length + 1);
		for (let cell = 0, sum = 0; cell < counts.length; cell++) {
			ends[cell] = sum;
			sum += counts[cell] as number;
		}
		const order = new Uint32Array(n);
		const colors = valuesLike(color, n);
		const mags = valuesLike(mag, n);
		inSlices(
			n,
			(from, to) => {
				for (let i = from; i < to; i++) {
					const x = (color[i] as number) * perColor - column0;
					const y = (mag[i] as number) * perMag - row0;
					if (!(x >= 0 && x < columns && y >= 0 && y < rows)) continue;
					const cell = (y | 0) * columns + (x | 0);
					const at = ends[cell] as number;
					order[at] = i;
					colors[at] = color[i] as number;
					mags[at] = mag[i] as number;
					ends[cell] = at + 1;
				}
			},
			() => {
				sorted = { order, ends, colors, mags };
				notify();
			},
		);
	};

	/** Columns and rows of the cells that touch a part. */
	const part = (colors: Interval, mags: Interval) => ({
		left: clamp(Math.floor(colors[0] * perColor) - column0, columns),
		right: clamp(Math.ceil(colors[1] * perColor) - column0 + 1, columns),
		top: clamp(Math.floor(mags[0] * perMag) - row0, rows),
		bottom: clamp(Math.ceil(mags[1] * perMag) - row0 + 1, rows),
	});

	return {
		colorStep,
		magStep,
		get total() {
			return total;
		},
		isCounted: () => isCounted,
		summed(colorFactor, magFactor) {
			const firstColumn = Math.floor(column0 / colorFactor);
			const firstRow = Math.floor(row0 / magFactor);
			const nColor = Math.floor((column0 + columns - 1) / colorFactor) - firstColumn + 1;
			const nMag = Math.floor((row0 + rows - 1) / magFactor) - firstRow + 1;
			const sums = new Float32Array(nColor * nMag);
			const target = Uint32Array.from(
				{ length: columns },
				(_, x) => Math.floor((column0 + x) / colorFactor) - firstColumn,
			);
			for (let y = 0; y < rows; y++) {
				const to = (Math.floor((row0 + y) / magFactor) - firstRow) * nColor;
				const from = y * columns;
				for (let x = 0; x < columns; x++) {
					const count = counts[from + x] as number;
					if (count === 0) continue;
					const cell = to + (target[x] as number);
					sums[cell] = (sums[cell] as number) + count;
				}
			}
			return {
				colorMin: firstColumn * colorFactor * colorStep,
				colorStep: colorFactor * colorStep,
				nColor,
				magMin: firstRow * magFactor * magStep,
				magStep: magFactor * magStep,
				nMag,
				counts: sums,
			};
		},
		hasMore(limit, colors, mags) {
			const { left, right, top, bottom } = part(colors, mags);
			let count = outside.length;
			for (let y = top; y < bottom && count <= limit; y++)
				for (let x = left; x < right; x++) count += counts[y * columns + x] as number;
			return count > limit;
		},
		runs(colors, mags) {
			sort();
			if (!sorted) return null;
			const { order, ends, colors: sortedColors, mags: sortedMags } = sorted;
			const { left, right, top, bottom } = part(colors, mags);
			const runs: StarRun[] = [];
			if (outside.length > 0)
				runs.push({
					indices: outside,
					color: outside.map((i) => color[i] as number),
					mag: outside.map((i) => mag[i] as number),
				});
			for (let y = top; y < bottom && left < right; y++) {
				const first = y * columns + left;
				const [from, to] = [first === 0 ? 0 : ends[first - 1], ends[y * columns + right - 1]];
				runs.push({
					indices: order.subarray(from, to),
					color: sortedColors.subarray(from, to),
					mag: sortedMags.subarray(from, to),
				});
			}
			return runs;
		},
	};
}

type Grid = { perColor: number; perMag: number; column0: number; row0: number; columns: number; rows: number };

/**
 * Counts the stars from `from` to `to` into cells, and notes those in no cell; returns the number of both. A function without variables of
 * another one, as those are read and written in memory at each star.
 */
function countStars(
	{ color, mag }: StarArrays,
	from: number,
	to: number,
	{ perColor, perMag, column0, row0, columns, rows }: Grid,
	counts: Uint32Array,
	outside: number[],
): number {
	let total = 0;
	for (let i = from; i < to; i++) {
		const x = (color[i] as number) * perColor - column0;
		const y = (mag[i] as number) * perMag - row0;
		if (x >= 0 && x < columns && y >= 0 && y < rows) {
			const cell = (y | 0) * columns + (x | 0);
			counts[cell] = (counts[cell] as number) + 1;
			total++;
		} else if (x - x + (y - y) === 0) {
			outside.push(i);
			total++;
		}
	}
	return total;
}

type Values = Float32Array | Float64Array;

/** An array for values as exact as those of another. */
const valuesLike = (values: ArrayLike<number>, length: number): Values =>
	values instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);

const clamp = (index: number, count: number): number => Math.min(count, Math.max(0, index));
