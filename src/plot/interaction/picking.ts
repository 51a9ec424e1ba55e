import { bisectLeft } from "d3-array";

/** Linear map from data to CSS pixels: px = kx·x + tx, py = ky·y + ty. For a log axis index the logarithms. */
export type PixelTransform = { kx: number; tx: number; ky: number; ty: number };
/** `distance` in CSS pixels. */
export type NearestPoint = { index: number; distance: number };
export type PointIndex = {
	/** Number of points with two finite coordinates; the others are not in the index. */
	readonly size: number;
	/**
	 * The point nearest to (px, py) within `radius`, all in CSS pixels, or null. Of points at the same distance the one with the
	 * lowest index.
	 */
	nearest(px: number, py: number, radius: number, transform: PixelTransform): NearestPoint | null;
	/** The points within `radius` of (px, py), CSS pixels, in ascending order. */
	within(px: number, py: number, radius: number, transform: PixelTransform): number[];
};

/** Mean number of points in a cell of the grid. */
const POINTS_PER_CELL = 2;
/** Most cells along one side of the grid. */
const MAX_SIDE = 1024;

/**
 * A uniform grid in data units: built once in O(n), valid at every zoom. A query visits only the cells that the circle
 * touches. d3-quadtree measures distances in its own units only, where a circle of pixels is an ellipse.
 */
export function createPointIndex(xs: ArrayLike<number>, ys: ArrayLike<number>): PointIndex {
	const n = Math.min(xs.length, ys.length);
	let x0 = Number.POSITIVE_INFINITY;
	let x1 = Number.NEGATIVE_INFINITY;
	let y0 = Number.POSITIVE_INFINITY;
	let y1 = Number.NEGATIVE_INFINITY;
	let size = 0;
	for (let i = 0; i < n; i++) {
		const x = xs[i] as number;
		const y = ys[i] as number;
		if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
		size++;
		if (x < x0) x0 = x;
		if (x > x1) x1 = x;
		if (y < y0) y0 = y;
		if (y > y1) y1 = y;
	}
	const side = Math.max(1, Math.min(MAX_SIDE, Math.ceil(Math.sqrt(size / POINTS_PER_CELL))));
	const width = x1 - x0 || 1;
	const height = y1 - y0 || 1;
	const cellOf = (value: number, low: number, extent: number): number =>
		Math.max(0, Math.min(side - 1, Math.floor(((value - low) / extent) * side)));

	// Counting sort: `members` holds the points of cell c from starts[c] to starts[c + 1], in ascending order.
	const starts = new Uint32Array(side * side + 1);
	const cells = new Int32Array(n).fill(-1);
	for (let i = 0; i < n; i++) {
		const x = xs[i] as number;
		const y = ys[i] as number;
		if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
		const cell = cellOf(y, y0, height) * side + cellOf(x, x0, width);
		cells[i] = cell;
		starts[cell + 1] = (starts[cell + 1] as number) + 1;
	}
	for (let c = 0; c < side * side; c++) starts[c + 1] = (starts[c + 1] as number) + (starts[c] as number);
	const members = new Uint32Array(size);
	const next = starts.slice(0, side * side);
	for (let i = 0; i < n; i++) {
		const cell = cells[i] as number;
		if (cell < 0) continue;
		const at = next[cell] as number;
		members[at] = i;
		next[cell] = at + 1;
	}

	/** Calls `visit` for the points in the cells that a circle touches, with the squares of their distances. */
	const search = (
		px: number,
		py: number,
		radius: number,
		{ kx, tx, ky, ty }: PixelTransform,
		visit: (index: number, square: number) => void,
	): void => {
		if (size === 0 || !(radius >= 0) || !Number.isFinite(px + py)) return;
		if (!Number.isFinite(kx + tx + ky + ty)) return;
		// Where k = 0 all points have the same pixel: all columns or rows are candidates.
		const [c0, c1] = kx === 0 ? [0, side - 1] : touchedCells(px, radius, kx, tx, (v) => cellOf(v, x0, width));
		const [r0, r1] = ky === 0 ? [0, side - 1] : touchedCells(py, radius, ky, ty, (v) => cellOf(v, y0, height));
		for (let row = r0; row <= r1; row++) {
			const from = starts[row * side + c0] as number;
			const to = starts[row * side + c1 + 1] as number;
			for (let m = from; m < to; m++) {
				const i = members[m] as number;
				const dx = kx * (xs[i] as number) + tx - px;
				const dy = ky * (ys[i] as number) + ty - py;
				visit(i, dx * dx + dy * dy);
			}
		}
	};

	return {
		size,
		nearest(px, py, radius, transform) {
			let best = -1;
			let bestSquare = radius * radius;
			search(px, py, radius, transform, (i, square) => {
				if (square < bestSquare || (square === bestSquare && (best < 0 || i < best))) {
					best = i;
					bestSquare = square;
				}
			});
			return best < 0 ? null : { index: best, distance: Math.sqrt(bestSquare) };
		},
		within(px, py, radius, transform) {
			const found: number[] = [];
			search(px, py, radius, transform, (i, square) => {
				if (square <= radius * radius) found.push(i);
			});
			return found.sort((a, b) => a - b);
		},
	};
}

/** First and last cell that the pixels p − r to p + r touch. */
function touchedCells(p: number, r: number, k: number, t: number, cellOf: (value: number) => number): [number, number] {
	const a = cellOf((p - r - t) / k);
	const b = cellOf((p + r - t) / k);
	return a <= b ? [a, b] : [b, a];
}

/**
 * Index of the value nearest to `x` in an ascending array. Of two at the same distance, and of equal values, the first. −1
 * where the array is empty or `x` is NaN.
 */
export function nearestSorted(values: ArrayLike<number>, x: number): number {
	if (values.length === 0 || Number.isNaN(x)) return -1;
	const next = bisectLeft(values, x);
	if (next === 0) return 0;
	const previousValue = values[next - 1] as number;
	if (next < values.length && (values[next] as number) - x < x - previousValue) return next;
	return bisectLeft(values, previousValue);
}
