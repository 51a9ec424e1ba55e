import type { StarIndex } from "../background/layer.js";

/** Corners [colour, magnitude] of a closed area. */
export type Polygon = readonly (readonly [x: number, y: number])[];

/** Rows and columns of the mask over the box round an area. */
const MASK_SIDE = 254;
/** States of cells; 0 is outside. */
const INSIDE = 1;
const BORDER = 2;

type Edge = { x0: number; y0: number; x1: number; y1: number };

const edgesOf = (polygon: Polygon): Edge[] =>
	polygon.map(([x0, y0], i) => {
		const [x1, y1] = polygon[(i + 1) % polygon.length] as readonly [number, number];
		return { x0, y0, x1, y1 };
	});

/** Even–odd rule, for the edges that may cross the horizontal line through the place. */
function isInsideEdges(edges: readonly Edge[], x: number, y: number): boolean {
	let inside = false;
	for (const { x0, y0, x1, y1 } of edges)
		if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
	return inside;
}

type Grid = Omit<StarIndex, "cells" | "counts">;

/** Which cells of a grid are wholly inside or outside of an area, and the edges that touch each row. */
type Mask = Grid & {
	/** With a row or column of cells on each side for all that is beyond the grid: those are outside. */
	states: Uint8Array;
	rows: readonly Edge[][];
};

/** The box round an area; null: the area has no extent. */
function boxOf(edges: readonly Edge[]): Grid | null {
	let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x0, y0 } of edges) {
		left = Math.min(left, x0);
		right = Math.max(right, x0);
		low = Math.min(low, y0);
		high = Math.max(high, y0);
	}
	// A little less than the number of cells: the far edge of the box lies in the last one.
	const cells = MASK_SIDE * (1 - 1e-12);
	const [scaleX, scaleY] = [cells / (right - left), cells / (high - low)];
	return Number.isFinite(scaleX) && Number.isFinite(scaleY) ? { side: MASK_SIDE, left, low, scaleX, scaleY } : null;
}

/** Marks the cells of a grid that the edges touch, and fills the others. */
function maskOf(edges: readonly Edge[], { side, left, low, scaleX, scaleY }: Grid): Mask {
	const stride = side + 2;
	const clamp = (cell: number): number => Math.min(side - 1, Math.max(0, Math.floor(cell)));
	const columnOf = (x: number): number => clamp((x - left) * scaleX);
	const rowOf = (y: number): number => clamp((y - low) * scaleY);

	const states = new Uint8Array(stride * stride);
	const rows: Edge[][] = Array.from({ length: side }, () => []);
	for (const edge of edges) markEdge(edge);
	for (let row = 0; row < side; row++) {
		const y = low + (row + 0.5) / scaleY;
		const first = (row + 1) * stride + 1;
		for (let column = 0; column < side; column++) {
			if (states[first + column] === BORDER) continue;
			const from = column;
			// Between two borders of a row all cells are alike.
			while (column + 1 < side && states[first + column + 1] !== BORDER) column++;
			if (isInsideEdges(rows[row] as Edge[], left + (from + 0.5) / scaleX, y))
				states.fill(INSIDE, first + from, first + column + 1);
		}
	}

	/** Marks the cells that an edge touches, row by row, and notes the edge in its rows. */
	function markEdge(edge: Edge): void {
		const { x0, y0, x1, y1 } = edge;
		const [firstRow, lastRow] = [rowOf(Math.min(y0, y1)), rowOf(Math.max(y0, y1))];
		for (let row = firstRow; row <= lastRow; row++) {
			(rows[row] as Edge[]).push(edge);
			let [from, to] = [Math.min(x0, x1), Math.max(x0, x1)];
			if (y0 !== y1) {
				const at = (y: number): number => x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
				const [a, b] = [at(low + row / scaleY), at(low + (row + 1) / scaleY)];
				[from, to] = [Math.max(from, Math.min(a, b)), Math.min(to, Math.max(a, b))];
			}
			// A cell more on either side takes up rounding.
			const last = Math.min(side - 1, columnOf(to) + 1);
			const first = (row + 1) * stride + 1;
			states.fill(BORDER, first + Math.max(0, columnOf(from) - 1), first + last + 1);
		}
	}

	return { states, rows, side, left, low, scaleX, scaleY };
}

/** INSIDE or 0, by the even–odd rule. Exact: places in cells that an edge touches are tested against the edges of their row. */
function stateAt({ states, rows, side, left, low, scaleX, scaleY }: Mask, x: number, y: number): number {
	// NaN becomes 0, an empty cell.
	const row = Math.min(side + 1, Math.max(0, Math.floor((y - low) * scaleY) + 1)) | 0;
	const column = Math.min(side + 1, Math.max(0, Math.floor((x - left) * scaleX) + 1)) | 0;
	const state = states[row * (side + 2) + column] as number;
	return state === BORDER ? Number(isInsideEdges(rows[row - 1] as Edge[], x, y)) : state;
}

/** A closed area. */
export type Area = {
	has(x: number, y: number): boolean;
	/** Indices of the stars in it, ascending. `index`: the cells of the stars, where they are known. */
	indicesOf(stars: { color: ArrayLike<number>; mag: ArrayLike<number> }, index?: StarIndex | null): Uint32Array;
};

/** The area inside of a polygon, by the even–odd rule. */
export function areaIn(polygon: Polygon): Area {
	const edges = edgesOf(polygon);
	const box = boxOf(edges);
	if (!box) return { has: () => false, indicesOf: () => new Uint32Array() };
	const mask = maskOf(edges, box);
	return {
		has: (x, y) => stateAt(mask, x, y) === INSIDE,
		indicesOf({ color, mag }, index = null) {
			const count = Math.min(color.length, mag.length);
			const states = index && statesOf(edges, index);
			// No more memory than is needed: to touch it first takes as long as the search. The last index may be written and not count.
			const indices = new Uint32Array(index && states ? mostIn(states, index) + 1 : count);
			let n = 0;
			for (let from = 0; from < count; from += RUN) {
				const to = Math.min(count, from + RUN);
				n =
					index && states
						? findByCells(states, index.cells, mask, color, mag, from, to, indices, n)
						: findByPlace(mask, color, mag, from, to, indices, n);
			}
			return index ? indices.subarray(0, n) : indices.slice(0, n);
		},
	};
}

/** Number of stars in cells that are not outside. */
function mostIn(states: Uint8Array, { counts }: StarIndex): number {
	let sum = 0;
	for (let cell = 0; cell < states.length; cell++) if (states[cell] !== 0) sum += counts[cell] as number;
	return sum;
}

/** Stars that are tested in one call: a function that is called often is compiled well. */
const RUN = 8192;

// Both write the indices of the stars from `from` to `to` in the area behind the first `n` of a list, and return the new length. They do
// so without a branch on the result: with stars in no order, each would be guessed wrong half of the time.

function findByPlace(
	mask: Mask,
	xs: ArrayLike<number>,
	ys: ArrayLike<number>,
	from: number,
	to: number,
	indices: Uint32Array,
	n: number,
): number {
	let length = n;
	for (let i = from; i < to; i++) {
		indices[length] = i;
		length += stateAt(mask, xs[i] as number, ys[i] as number);
	}
	return length;
}

function findByCells(
	states: Uint8Array,
	cells: Uint16Array,
	mask: Mask,
	xs: ArrayLike<number>,
	ys: ArrayLike<number>,
	from: number,
	to: number,
	indices: Uint32Array,
	n: number,
): number {
	let length = n;
	for (let i = from; i < to; i++) {
		const state = states[cells[i] as number] as number;
		indices[length] = i;
		length += state === BORDER ? stateAt(mask, xs[i] as number, ys[i] as number) : state;
	}
	return length;
}

/** The states of the cells of an index. Stars beyond its grid are in the cells round it, which decide nothing. */
function statesOf(edges: readonly Edge[], index: StarIndex): Uint8Array {
	const { states, side } = maskOf(edges, index);
	const stride = side + 2;
	states.fill(BORDER, 0, stride).fill(BORDER, stride * (side + 1));
	for (let row = 1; row <= side; row++) states[row * stride] = states[row * stride + side + 1] = BORDER;
	return states;
}

/** Indices in either of two ascending lists, ascending. */
export function unionOf(a: Uint32Array, b: Uint32Array): Uint32Array {
	const union = new Uint32Array(a.length + b.length);
	let [i, j, n] = [0, 0, 0];
	while (i < a.length || j < b.length) {
		const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
		union[n] = Math.min(left, right);
		n++;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return union.slice(0, n);
}
