import { LETTERS, letterValues } from "./letters.js";

/**
 * Lossless compression of a grid of star counts as text. Counts are coded by adaptive binary range coding (Martin 1979) in two
 * contexts of the cells that precede them, with digits of six bits, which are the letters. Numbers stay below 2³⁰: larger ones are allocated.
 */

/** Larger counts are packed as this one. */
const MAX_COUNT = 2 ** 24 - 2;

/** Cells of a row that are skipped at once where all of them are empty. */
const BLOCK = 8;
/** Empty cells round the grid, so that no access to a neighbour needs a check. */
const MARGIN = 3;

/** Classes of neighbourhoods, binary digits of a count. */
const CLASSES = 32;
const DIGITS = 24;
const BLOCK_CONTEXTS = 16;
/** Contexts: is a block empty; number of digits by neighbourhood; the first digits after the leading one. */
const LENGTHS = BLOCK_CONTEXTS;
const FIRST_DIGITS = LENGTHS + CLASSES * (DIGITS + 1);
const SECOND_DIGITS = FIRST_DIGITS + CLASSES * (DIGITS + 1);
const LATER_DIGITS = SECOND_DIGITS + 2 * CLASSES * (DIGITS + 1);
/** Number of contexts of a neighbourhood. The second one of a bit lies so much further on. */
const CONTEXTS = LATER_DIGITS + 1;

/** Twice the sums of neighbours with a class of their own; larger ones have the last class. */
const SUMS = 2 ** 15;

/** Classes by twice the sum of neighbours: single sums for small ones, then in steps of a ninth of a factor of 16. */
function classTable(): Uint8Array {
	const table = new Uint8Array(SUMS);
	for (let i = 1; i < CLASSES; i++) table.fill(i, 2 * (i < 6 ? i : Math.ceil(6 * 2 ** ((i - 6) / 2.25))));
	return table;
}

/** Writes one bit, 0 or 1, in two contexts. */
type BitCoder = (context: number, secondContext: number, bit: number) => void;

/** Codes all counts in order. */
function codeCounts(counts: Float32Array, columns: number, code: BitCoder): void {
	const rows = Math.ceil(counts.length / columns);
	const blocks = Math.ceil(columns / BLOCK);
	const stride = columns + 2 * MARGIN;
	const cells = new Int32Array(stride * (rows + MARGIN));
	const classes = classTable();
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
				codeCount(count, wideContext(cells, at, stride, classes), nearContext(cells, at, stride, classes), code);
				cells[at] = count;
			}
		}
	}
}

const contextOf = (doubleSum: number, classes: Uint8Array): number =>
	(DIGITS + 1) * (classes[doubleSum < SUMS ? doubleSum : SUMS - 1] as number);

/** Context of the cells that precede `at` in rows of `stride`, up to two rows and columns away. */
function wideContext(cells: Int32Array, at: number, stride: number, classes: Uint8Array): number {
	const up = at - stride;
	const up2 = up - stride;
	return contextOf(
		4 * ((cells[at - 1] as number) + (cells[at - 2] as number) + (cells[up] as number) + (cells[up - 1] as number)) +
			2 * ((cells[up + 1] as number) + (cells[up - 2] as number) + (cells[up2] as number)) +
			(cells[up + 2] as number) +
			(cells[up2 - 1] as number),
		classes,
	);
}

/** Context of the cells before and above `at`. */
const nearContext = (cells: Int32Array, at: number, stride: number, classes: Uint8Array): number =>
	contextOf(4 * ((cells[at - 1] as number) + (cells[at - stride] as number)), classes);

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

/**
 * The state of a context: the probability that its next bit is 1, in 2⁻¹⁶, times 64, plus the number of bits that it has had. The
 * probability moves to one of these two at each bit, quickly at first, then slowly.
 */
const LEAST = 256;
const MOST = 65_280;
const MAX_SEEN = 60;

const createStates = (): Int32Array => new Int32Array(2 * CONTEXTS).fill(1 << 21);

/** How far the probability moves, in 2⁻¹², by the number of bits before. */
const stepSizes = (): Int32Array => Int32Array.from({ length: MAX_SEEN + 1 }, (_, seen) => 4096 / (seen + 1.6));

/** Below this range a letter is shifted out (Martin 1979; 30-bit range, with a pending letter for carries). */
const MIN_RANGE = 2 ** 24;

/**
 * Packs integer counts, row-major in rows of `columns`, as text. A count that is NaN, negative or below 0.5 is an empty cell, others
 * are rounded. "" for a grid of empty cells.
 */
export function packDensity(counts: ArrayLike<number>, columns: number): string {
	const rounded = Float32Array.from(counts, (count) => Math.min(MAX_COUNT, Math.max(0, Math.round(count || 0))));
	if (!rounded.some((count) => count > 0)) return "";

	const letters: number[] = [];
	const states = createStates();
	const steps = stepSizes();
	const learn = (context: number, bit: number): void => {
		const state = states[context] as number;
		const seen = state & 63;
		const move = ((bit === 1 ? MOST : LEAST) - (state >> 6)) * (steps[seen] as number);
		states[context] = state + ((move >> 6) & -64) + (seen < MAX_SEEN ? 1 : 0);
	};
	let low = 0;
	let range = 2 ** 30 - 1;
	let pending = 0;
	/** Letters that are not written yet: `pending`, and 63s after it. The first one is always 0, and left out at the end. */
	let pendingCount = 1;
	const shift = (): void => {
		// A carry propagates through the 63s after the pending letter into that letter.
		if (low < 63 * MIN_RANGE || low >= 2 ** 30) {
			const carry = low >= 2 ** 30 ? 1 : 0;
			letters.push((pending + carry) & 63);
			for (; pendingCount > 1; pendingCount--) letters.push((63 + carry) & 63);
			pending = Math.floor(low / MIN_RANGE) & 63;
			pendingCount = 0;
		}
		pendingCount++;
		low = (low % MIN_RANGE) * 64;
	};
	codeCounts(rounded, columns, (context, secondContext, bit) => {
		const second = CONTEXTS + secondContext;
		const bound = (range >> 12) * (((states[context] as number) + (states[second] as number)) >> 11);
		if (bit === 1) range = bound;
		else {
			low += bound;
			range -= bound;
		}
		learn(context, bit);
		learn(second, bit);
		for (; range < MIN_RANGE; range *= 64) shift();
	});
	for (let i = 0; i < 6; i++) shift();
	letters.shift();
	// A decoder reads zeros past the end.
	while (letters[letters.length - 1] === 0) letters.pop();
	return letters.map((value) => LETTERS[value]).join("");
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
	const values = letterValues();
	const states = createStates();
	const steps = stepSizes();
	const classes = classTable();
	let at = 0;
	let range = 2 ** 30 - 1;
	let code = 0;
	for (; at < 5; at++) code = (code << 6) | (values[text.charCodeAt(at)] as number);

	const rows = Math.ceil(length / columns);
	const blocks = Math.ceil(columns / BLOCK);
	const stride = columns + 2 * MARGIN;
	const cells = new Int32Array(stride * (rows + MARGIN));
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
		const state = states[context] as number;
		const state2 = states[second] as number;
		const bound = (range >> 12) * ((state + state2) >> 11);
		let bit = 0;
		let target = LEAST;
		if (code < bound) {
			range = bound;
			bit = 1;
			target = MOST;
		} else {
			code -= bound;
			range -= bound;
		}
		const seen = state & 63;
		const seen2 = state2 & 63;
		states[context] =
			state + ((((target - (state >> 6)) * (steps[seen] as number)) >> 6) & -64) + (seen < MAX_SEEN ? 1 : 0);
		states[second] =
			state2 + ((((target - (state2 >> 6)) * (steps[seen2] as number)) >> 6) & -64) + (seen2 < MAX_SEEN ? 1 : 0);
		for (; range < MIN_RANGE; range <<= 6) {
			code = (code << 6) | (values[text.charCodeAt(at)] as number);
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
			wide = wideContext(cells, cell, stride, classes);
			near = nearContext(cells, cell, stride, classes);
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
