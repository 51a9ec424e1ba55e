import { bytesOf, lettersOf } from "./letters.js";

/**
 * Lossless compression of a grid of star counts as text. Counts are coded by adaptive binary range coding (Martin 1979) in two
 * contexts of the cells that precede them, and the bytes in letters, six bits each.
 */

/** Larger counts are packed as this one. */
const MAX_COUNT = 2 ** 24 - 2;

/** Cells of a row that are skipped at once where all of them are empty. */
const BLOCK = 8;
/** Empty cells round the grid, so that no access to a neighbour needs a check. */
const MARGIN = 3;

/** Classes of neighbourhoods, binary digits of a count. */
const CLASSES = 40;
const DIGITS = 24;
const BLOCK_CONTEXTS = 16;
/** Contexts: is a block empty; number of digits by neighbourhood; the first digits after the leading one. */
const LENGTHS = BLOCK_CONTEXTS;
const FIRST_DIGITS = LENGTHS + CLASSES * (DIGITS + 1);
const SECOND_DIGITS = FIRST_DIGITS + CLASSES * (DIGITS + 1);
const LATER_DIGITS = SECOND_DIGITS + 2 * CLASSES * (DIGITS + 1);
/** Number of contexts of a neighbourhood. The second one of a bit lies so much further on. */
const CONTEXTS = LATER_DIGITS + 1;

/** Class of a sum of neighbours: single for small ones, then in steps of a ninth of a factor of 16. */
const classOf = (sum: number): number =>
	sum < 6 ? sum | 0 : Math.min(CLASSES - 1, 6 + Math.floor(2.25 * Math.log2(sum / 6)));

/** Writes one bit, 0 or 1, in two contexts. */
type BitCoder = (context: number, secondContext: number, bit: number) => void;

/** Codes all counts in order. */
function codeCounts(counts: Float32Array, columns: number, code: BitCoder): void {
	const rows = Math.ceil(counts.length / columns);
	const blocks = Math.ceil(columns / BLOCK);
	const stride = columns + 2 * MARGIN;
	const cells = new Float32Array(stride * (rows + MARGIN));
	/** Whether each block of the row above, and those of this row up to now, hold a star; with margins. */
	const filled = new Uint8Array(blocks + 2);
	for (let row = 0; row < rows; row++) {
		let left = 0;
		let upLeft = 0;
		for (let block = 0; block < blocks; block++) {
			const from = row * columns + block * BLOCK;
			const to = Math.min(from + BLOCK, (row + 1) * columns, counts.length);
			const up = filled[block + 1] as number;
			let isFilled = 0;
			for (let i = from; i < to; i++) if ((counts[i] as number) > 0) isFilled = 1;
			const context = left + 2 * up + 4 * upLeft + 8 * (filled[block + 2] as number);
			code(context, context, isFilled);
			upLeft = up;
			left = isFilled;
			filled[block + 1] = isFilled;
			if (isFilled === 0) continue;
			for (let i = from; i < to; i++) {
				const at = (row + MARGIN) * stride + MARGIN + (i - row * columns);
				const count = counts[i] as number;
				codeCount(count, wideContext(cells, at, stride), nearContext(cells, at, stride), code);
				cells[at] = count;
			}
		}
	}
}

/** Context of the cells that precede `at` in rows of `stride`, up to two rows and columns away. */
function wideContext(cells: Float32Array, at: number, stride: number): number {
	const up = at - stride;
	const up2 = up - stride;
	return (
		(DIGITS + 1) *
		classOf(
			2 * ((cells[at - 1] as number) + (cells[at - 2] as number) + (cells[up] as number) + (cells[up - 1] as number)) +
				(cells[up + 1] as number) +
				(cells[up - 2] as number) +
				(cells[up2] as number) +
				0.5 * ((cells[up + 2] as number) + (cells[up2 - 1] as number)),
		)
	);
}

/** Context of the cells before and above `at`. */
const nearContext = (cells: Float32Array, at: number, stride: number): number =>
	(DIGITS + 1) * classOf(2 * ((cells[at - 1] as number) + (cells[at - stride] as number)));

/** A count plus one: first the number of binary digits after the leading one, then these digits. */
function codeCount(count: number, wide: number, near: number, code: BitCoder): void {
	const value = count + 1;
	let digits = 0;
	for (; digits < DIGITS; digits++) {
		const isLonger = value >= 2 ** (digits + 1);
		code(LENGTHS + wide + digits, LENGTHS + near + digits, isLonger ? 1 : 0);
		if (!isLonger) break;
	}
	for (let d = digits - 1; d >= 0; d--) {
		const [place, before] = [digits - d, value >> (d + 1)];
		code(digitContext(wide, digits, place, before), digitContext(near, digits, place, before), (value >> d) & 1);
	}
}

/** Context of a digit: `place` counts them from 1, `before` are those before it. */
function digitContext(context: number, digits: number, place: number, before: number): number {
	if (place === 1) return FIRST_DIGITS + context + digits;
	return place === 2 ? SECOND_DIGITS + 2 * (context + digits) + (before & 1) : LATER_DIGITS;
}

/** Adaptive probabilities that the next bit of a context is 1, in 2⁻¹⁶, rounded down: they adapt quickly at first, then slowly. */
type Model = { probabilities: Uint16Array; counts: Uint8Array };

const createModel = (): Model => ({
	probabilities: new Uint16Array(2 * CONTEXTS).fill(1 << 15),
	counts: new Uint8Array(2 * CONTEXTS),
});

/** Mean of the probabilities in two contexts, in 12 bits, never 0 or 1. */
const probabilityOf = (p: number, p2: number): number => Math.min(4080, Math.max(16, (p + p2) >> 5));

function learn({ probabilities, counts }: Model, context: number, bit: number): void {
	const p = probabilities[context] as number;
	const n = counts[context] as number;
	probabilities[context] = p + (bit * 65535 - p) / (n + 1.6);
	if (n < 60) counts[context] = n + 1;
}

/** Below this range a byte is shifted out (Martin 1979; 32-bit range, with a pending byte for carries). */
const MIN_RANGE = 2 ** 24;

/**
 * Packs integer counts, row-major in rows of `columns`, as text. A count that is NaN, negative or below 0.5 is an empty cell, others
 * are rounded. "" for a grid of empty cells.
 */
export function packDensity(counts: ArrayLike<number>, columns: number): string {
	const rounded = Float32Array.from(counts, (count) => Math.min(MAX_COUNT, Math.max(0, Math.round(count || 0))));
	if (!rounded.some((count) => count > 0)) return "";

	const bytes: number[] = [];
	const model = createModel();
	let low = 0;
	let range = 2 ** 32 - 1;
	let pending = 0;
	/** Bytes that are not written yet: `pending`, and 255s after it. The first one is always 0, and left out at the end. */
	let pendingCount = 1;
	const shift = (): void => {
		// A carry propagates through the 255s after the pending byte into that byte.
		if (low < 0xff000000 || low >= 2 ** 32) {
			const carry = low >= 2 ** 32 ? 1 : 0;
			bytes.push((pending + carry) & 255);
			for (; pendingCount > 1; pendingCount--) bytes.push((255 + carry) & 255);
			pending = Math.floor(low / MIN_RANGE) & 255;
			pendingCount = 0;
		}
		pendingCount++;
		low = (low % MIN_RANGE) * 256;
	};
	codeCounts(rounded, columns, (context, secondContext, bit) => {
		const second = CONTEXTS + secondContext;
		const { probabilities } = model;
		const bound =
			Math.floor(range / 4096) * probabilityOf(probabilities[context] as number, probabilities[second] as number);
		if (bit === 1) range = bound;
		else {
			low += bound;
			range -= bound;
		}
		learn(model, context, bit);
		learn(model, second, bit);
		for (; range < MIN_RANGE; range *= 256) shift();
	});
	for (let i = 0; i < 5; i++) shift();
	bytes.shift();
	// A decoder reads zeros past the end.
	while (bytes[bytes.length - 1] === 0) bytes.pop();
	return lettersOf(bytes);
}

/** What the next bit tells: whether a block holds a star, whether a count has a further digit, a digit. */
const BLOCK_BIT = 0;
const LENGTH_BIT = 1;
const DIGIT_BIT = 2;

/**
 * The inverse of `packDensity`: `length` counts in rows of `columns`. "" is a grid of empty cells. One loop over
 * the bits without a call that closes over its state, which takes a third of the time in a page that has just been opened.
 */
export function unpackDensity(text: string, columns: number, length: number): Float32Array {
	const counts = new Float32Array(length);
	if (text === "") return counts;
	const bytes = bytesOf(text);
	const { probabilities, counts: seen } = createModel();
	let at = 0;
	let range = 2 ** 32 - 1;
	let code = 0;
	for (; at < 4; at++) code = code * 256 + (bytes[at] ?? 0);

	const rows = Math.ceil(length / columns);
	const blocks = Math.ceil(columns / BLOCK);
	const stride = columns + 2 * MARGIN;
	const cells = new Float32Array(stride * (rows + MARGIN));
	const filled = new Uint8Array(blocks + 2);
	let row = 0;
	let block = 0;
	let left = 0;
	let upLeft = 0;
	let column = 0;
	let end = 0;
	let kind = BLOCK_BIT;
	let context = 0;
	let second = CONTEXTS;
	let wide = 0;
	let near = 0;
	let digits = 0;
	let place = 0;
	let value = 1;
	while (row < rows) {
		const p = probabilities[context] as number;
		const n = seen[context] as number;
		const p2 = probabilities[second] as number;
		const n2 = seen[second] as number;
		const bound = (range >>> 12) * Math.min(4080, Math.max(16, (p + p2) >> 5));
		const bit = code < bound ? 1 : 0;
		if (bit === 1) range = bound;
		else {
			code -= bound;
			range -= bound;
		}
		probabilities[context] = p + (bit * 65535 - p) / (n + 1.6);
		probabilities[second] = p2 + (bit * 65535 - p2) / (n2 + 1.6);
		if (n < 60) seen[context] = n + 1;
		if (n2 < 60) seen[second] = n2 + 1;
		for (; range < MIN_RANGE; range *= 256) {
			code = code * 256 + (bytes[at] ?? 0);
			at++;
		}

		if (kind === BLOCK_BIT) {
			upLeft = filled[block + 1] as number;
			left = bit;
			filled[block + 1] = bit;
			column = block * BLOCK;
			end = bit === 0 ? column : Math.min(column + BLOCK, columns, length - row * columns);
		} else {
			if (kind === LENGTH_BIT) {
				if (bit === 1) digits++;
				if (bit === 1 && digits < DIGITS) {
					context++;
					second++;
					continue;
				}
				place = 0;
				value = 1;
			} else value = 2 * value + bit;
			if (place < digits) {
				place++;
				kind = DIGIT_BIT;
				context = digitContext(wide, digits, place, value);
				second = CONTEXTS + digitContext(near, digits, place, value);
				continue;
			}
			counts[row * columns + column] = value - 1;
			cells[(row + MARGIN) * stride + MARGIN + column] = value - 1;
			column++;
		}
		if (column < end) {
			kind = LENGTH_BIT;
			digits = 0;
			const cell = (row + MARGIN) * stride + MARGIN + column;
			wide = wideContext(cells, cell, stride);
			near = nearContext(cells, cell, stride);
			context = LENGTHS + wide;
			second = CONTEXTS + LENGTHS + near;
			continue;
		}
		block++;
		if (block === blocks) {
			block = 0;
			row++;
			left = 0;
			upLeft = 0;
		}
		kind = BLOCK_BIT;
		context = left + 2 * (filled[block + 1] as number) + 4 * upLeft + 8 * (filled[block + 2] as number);
		second = CONTEXTS + context;
	}
	return counts;
}
