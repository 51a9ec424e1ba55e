import { SHARES } from "./density-shares.js";
import { LETTERS, letterValues } from "./letters.js";

/**
 * Lossless compression of a grid of star counts as text, six bits a letter. Counts are coded by asymmetric numeral systems (rANS,
 * Duda 2013) with shares that depend on the cells before and above. The shares are fixed, so that one step decodes a whole count:
 * in a page that has just been opened, a code that learns bit by bit took 9 ms for the two grids of the default background.
 */

/** Larger counts are packed as this one. */
const MAX_COUNT = 2 ** 24 - 2;

/** Empty cells round the grid, so that no access to a neighbour needs a check. */
const MARGIN = 3;

/** Classes of neighbourhoods; class 0 is empty. */
const CLASSES = 24;
/** Up to this class the first star after a run of empty cells has shares of its own, and is coded as its count minus one. */
const NEARLY_EMPTY = 3;
/** Rows of shares: lengths of runs of empty cells, then a row for each class from 1, then first stars after a run. */
const RUN = 0;
const FIRST_STAR = CLASSES;
const ROWS = CLASSES + 1;

/** Number of weighted sums of neighbours that are looked up; larger ones have the last class. */
const SUMS = 2 ** 15;

/** Classes by the weighted sum of neighbours: single sums for small ones, then in steps of a factor of 1.47. */
function classTable(): Uint8Array {
	const table = new Uint8Array(SUMS);
	for (let i = 1; i < CLASSES; i++) table.fill(i, 2 * (i < 6 ? i : Math.ceil(6 * 2 ** ((i - 6) / 1.8))));
	return table;
}

/** Class of the cells that precede `at` in rows of `stride`, up to two rows and columns away. */
function classAt(cells: Int32Array, at: number, stride: number, classes: Uint8Array): number {
	const up = at - stride;
	const up2 = up - stride;
	const sum =
		4 * ((cells[at - 1] as number) + (cells[at - 2] as number) + (cells[up] as number) + (cells[up - 1] as number)) +
		2 * ((cells[up + 1] as number) + (cells[up - 2] as number) + (cells[up2] as number)) +
		(cells[up + 2] as number) +
		(cells[up2 - 1] as number);
	return classes[sum] ?? CLASSES - 1;
}

/** Places for the symbols of a row; 47 are used. */
const SYMBOLS = 64;
/**
 * A number plus one is coded as a symbol and digits. The symbol tells how many binary digits there are, and the first one after the
 * leading 1; the others follow as they are.
 */
const digitsAfter = (symbol: number): number => (symbol < 3 ? 0 : (symbol - 1) >> 1);
export function symbolOf(number: number): number {
	const digits = 31 - Math.clz32(number + 1);
	return digits === 0 ? 0 : 2 * digits - 1 + (((number + 1) >> (digits - 1)) & 1);
}

/** The shares of a row add up to 2¹². */
const SHARE_BITS = 12;
export const WHOLE: number = 2 ** SHARE_BITS;
/** From here on each symbol has a further place, so that those without a share can be coded, too. */
const RARE = WHOLE - 47;

/** `symbols`: the symbol of each place of a row. `starts`: the first place of each symbol of a row, and the end of the last one. */
type Shares = { symbols: Uint8Array; starts: Uint16Array };
let shares: Shares | null = null;

/** The share that a letter of the table stands for: a small floating-point number, with two binary digits after the leading 1. */
export const shareOf = (letter: number): number => ((4 + (letter & 3)) << (letter >> 2)) >> 2;

function readShares(values: Uint8Array): Shares {
	const symbols = new Uint8Array(ROWS * WHOLE);
	const starts = new Uint16Array(ROWS * SYMBOLS);
	SHARES.split(" ").forEach((text, row) => {
		const sizes = Array.from(text, (letter) => shareOf(values[letter.charCodeAt(0)] as number));
		// The largest one takes what rounding has left over.
		const most = Math.max(...sizes);
		sizes[sizes.indexOf(most)] = most + RARE - sizes.reduce((sum, size) => sum + size, 0);
		let start = 0;
		sizes.forEach((size, symbol) => {
			symbols.fill(symbol, row * WHOLE + start, row * WHOLE + start + size);
			start += size;
			starts[row * SYMBOLS + symbol + 1] = start;
		});
	});
	return { symbols, starts };
}

/** The state stays in 2²⁴ … 2³⁰: larger numbers are allocated. */
const STATE_BITS = 30;
const LEAST_STATE = 2 ** 24;

/** A number to be coded with the shares of a row. */
export type CodedNumber = { row: number; number: number };

/** All that is coded for a grid of whole counts, in order. */
export function codedNumbers(counts: ArrayLike<number>, columns: number): CodedNumber[] {
	const coded: CodedNumber[] = [];
	const stride = columns + 2 * MARGIN;
	const cells = new Int32Array(stride * (Math.ceil(counts.length / columns) + MARGIN));
	const classes = classTable();
	const rowAt = (i: number): number => classAt(cells, cellOf(i, columns), stride, classes);
	for (let i = 0; i < counts.length; i++) {
		let row = rowAt(i);
		if (row === RUN) {
			const start = i;
			while (i < counts.length && counts[i] === 0) i++;
			coded.push({ row, number: i - start });
			if (i === counts.length) break;
			row = rowAt(i);
			if (row <= NEARLY_EMPTY) row = FIRST_STAR;
		}
		const count = counts[i] as number;
		coded.push({ row, number: row === FIRST_STAR ? count - 1 : count });
		cells[cellOf(i, columns)] = count;
	}
	return coded;
}

/** Place of a cell of the grid among those with margins. */
const cellOf = (i: number, columns: number): number =>
	(Math.floor(i / columns) + MARGIN) * (columns + 2 * MARGIN) + MARGIN + (i % columns);

/**
 * Packs integer counts, row-major in rows of `columns`, as text. A count that is NaN, negative or below 0.5 is an empty cell, others
 * are rounded. "" for a grid of empty cells.
 */
export function packDensity(counts: ArrayLike<number>, columns: number): string {
	const rounded = Float32Array.from(counts, (count) => Math.min(MAX_COUNT, Math.max(0, Math.round(count || 0))));
	if (!rounded.some((count) => count > 0)) return "";

	shares ??= readShares(letterValues());
	const letters: number[] = [];
	let state = LEAST_STATE;
	const shiftBelow = (limit: number): void => {
		for (; state >= limit; state >>= 6) letters.push(state & 63);
	};
	// Last in, first out.
	for (const { row, number } of codedNumbers(rounded, columns).reverse()) {
		const symbol = symbolOf(number);
		const digits = digitsAfter(symbol);
		shiftBelow(2 ** (STATE_BITS - digits));
		state = (state << digits) | ((number + 1) & (2 ** digits - 1));

		const at = row * SYMBOLS + symbol;
		const from = shares.starts[at] as number;
		const size = Math.max(0, (shares.starts[at + 1] as number) - from);
		const [start, share] = size > 0 ? [from, size] : [RARE + symbol, 1];
		shiftBelow(share * 2 ** (STATE_BITS - SHARE_BITS));
		state = Math.floor(state / share) * WHOLE + (state % share) + start;
	}
	for (let i = 0; i < STATE_BITS / 6; i++, state >>= 6) letters.push(state & 63);
	return letters
		.reverse()
		.map((value) => LETTERS[value])
		.join("");
}

/**
 * The inverse of `packDensity`: `length` counts in rows of `columns`. "" is a grid of empty cells, and a text that was not packed
 * gives some counts. One loop that calls nothing, and so has the sum of `classAt` once more: in a page that has just been opened
 * calls take most of the time.
 */
export function unpackDensity(text: string, columns: number, length: number): Float32Array {
	const counts = new Float32Array(length);
	if (text === "") return counts;
	const values = letterValues();
	shares ??= readShares(values);
	const { symbols, starts } = shares;
	const classes = classTable();
	const stride = columns + 2 * MARGIN;
	const cells = new Int32Array(stride * (Math.ceil(length / columns) + MARGIN + 1));
	let state = 0;
	let at = 0;
	for (; at < STATE_BITS / 6; at++) state = (state << 6) | (values[text.charCodeAt(at)] as number);

	let row = RUN;
	let column = 0;
	let cell = MARGIN * stride + MARGIN;
	for (let i = 0; i < length; ) {
		const place = state & (WHOLE - 1);
		let number = place - RARE;
		if (number < 0) {
			number = symbols[row * WHOLE + place] as number;
			const start = starts[row * SYMBOLS + number] as number;
			const share = (starts[row * SYMBOLS + number + 1] as number) - start;
			state = share * (state >> SHARE_BITS) + place - start;
		} else state >>= SHARE_BITS;
		for (; state < LEAST_STATE && at < text.length; at++)
			state = (state << 6) | (values[text.charCodeAt(at)] as number);
		if (number > 2) {
			const digits = (number - 1) >> 1;
			number = ((2 + ((number - 1) & 1)) << digits) - 1 + (state & ((1 << digits) - 1));
			state >>= digits;
			for (; state < LEAST_STATE && at < text.length; at++)
				state = (state << 6) | (values[text.charCodeAt(at)] as number);
		}

		let steps = number;
		if (row !== RUN) {
			if (row === FIRST_STAR) number++;
			counts[i] = number;
			cells[cell] = number;
			steps = 1;
		}
		i += steps;
		column += steps;
		cell += steps;
		for (; column >= columns; cell += 2 * MARGIN) column -= columns;
		const up = cell - stride;
		const up2 = up - stride;
		const sum =
			4 *
				((cells[cell - 1] as number) +
					(cells[cell - 2] as number) +
					(cells[up] as number) +
					(cells[up - 1] as number)) +
			2 * ((cells[up + 1] as number) + (cells[up - 2] as number) + (cells[up2] as number)) +
			(cells[up + 2] as number) +
			(cells[up2 - 1] as number);
		const next = classes[sum] ?? CLASSES - 1;
		row = row === RUN && next <= NEARLY_EMPTY ? FIRST_STAR : next;
	}
	return counts;
}
