/** Corners [colour, magnitude] of a closed area. */
export type Polygon = readonly (readonly [x: number, y: number])[];

/** Rows and columns of the mask over the box round the area. */
const MASK_SIDE = 256;
/** With a row or column of empty cells on each side. */
const STRIDE = MASK_SIDE + 2;
const OUTSIDE = 0;
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

/** Which cells of a grid over the box round an area are wholly inside or outside, and the edges that touch each row. */
type Mask = {
	cells: Uint8Array;
	rows: readonly Edge[][];
	left: number;
	low: number;
	/** Cells for each unit. */
	scaleX: number;
	scaleY: number;
};

/** A little less than the number of cells: the far edge of the box lies in the last one. */
const SCALE = MASK_SIDE * (1 - 1e-12);

/** null: the area has no extent. */
function maskOf(polygon: Polygon): Mask | null {
	const edges = edgesOf(polygon);
	let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x0, y0 } of edges) {
		left = Math.min(left, x0);
		right = Math.max(right, x0);
		low = Math.min(low, y0);
		high = Math.max(high, y0);
	}
	const [scaleX, scaleY] = [SCALE / (right - left), SCALE / (high - low)];
	if (!Number.isFinite(scaleX) || !Number.isFinite(scaleY)) return null;
	const clamp = (cell: number): number => Math.min(MASK_SIDE - 1, Math.max(0, Math.floor(cell)));
	const columnOf = (x: number): number => clamp((x - left) * scaleX);
	const rowOf = (y: number): number => clamp((y - low) * scaleY);

	const mask = new Uint8Array(STRIDE * STRIDE);
	const rows: Edge[][] = Array.from({ length: MASK_SIDE }, () => []);
	for (const edge of edges) markEdge(edge);
	for (let row = 0; row < MASK_SIDE; row++) {
		const y = low + (row + 0.5) / scaleY;
		for (let column = 0; column < MASK_SIDE; column++) {
			const cell = (row + 1) * STRIDE + column + 1;
			if (mask[cell] === BORDER) continue;
			// Between two borders of a row all cells are alike.
			if (column > 0 && mask[cell - 1] !== BORDER) mask[cell] = mask[cell - 1] as number;
			else if (isInsideEdges(rows[row] as Edge[], left + (column + 0.5) / scaleX, y)) mask[cell] = INSIDE;
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
			const last = Math.min(MASK_SIDE - 1, columnOf(to) + 1);
			for (let column = Math.max(0, columnOf(from) - 1); column <= last; column++)
				mask[(row + 1) * STRIDE + column + 1] = BORDER;
		}
	}

	return { cells: mask, rows, left, low, scaleX, scaleY };
}

const LAST = MASK_SIDE + 1;

/**
 * Writes the numbers of the places in an area into `found`, ascending, by the even–odd rule, and returns how many. The mask decides on
 * most places, without a branch: where stars are in no order, each branch would be guessed wrong half of the time. Places in cells that
 * an edge touches are tested against the edges of their row. Exact.
 */
function findInside(
	{ cells, rows, left, low, scaleX, scaleY }: Mask,
	xs: ArrayLike<number>,
	ys: ArrayLike<number>,
	found: Uint32Array,
): number {
	const count = Math.min(xs.length, ys.length);
	let n = 0;
	for (let i = 0; i < count; i++) {
		const x = xs[i] as number;
		const y = ys[i] as number;
		// NaN becomes 0, an empty cell.
		const row = Math.min(LAST, Math.max(0, (y - low) * scaleY + 1)) | 0;
		const column = Math.min(LAST, Math.max(0, (x - left) * scaleX + 1)) | 0;
		let state = cells[row * STRIDE + column] as number;
		if (state === BORDER) state = isInsideEdges(rows[row - 1] as Edge[], x, y) ? INSIDE : OUTSIDE;
		found[n] = i;
		n += state;
	}
	return n;
}

/** A test whether a place lies in an area; see `findInside`. */
export function areaTest(polygon: Polygon): (x: number, y: number) => boolean {
	const mask = maskOf(polygon);
	const found = new Uint32Array(1);
	return (x, y) => mask !== null && findInside(mask, [x], [y], found) > 0;
}

/** Indices of the stars in an area, ascending. */
export function starsInArea(
	{ color, mag }: { color: ArrayLike<number>; mag: ArrayLike<number> },
	polygon: Polygon,
): Uint32Array {
	const mask = maskOf(polygon);
	if (!mask) return new Uint32Array();
	const found = new Uint32Array(Math.min(color.length, mag.length));
	return found.slice(0, findInside(mask, color, mag, found));
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
