/**
 * How a grid of star counts becomes text. Each count is one of 79 levels; each level is written in the fewest bits that
 * its neighbours, read before it, leave open (adaptive binary range coding), and the bytes as base64. A third smaller
 * than run lengths after gzip.
 */

/** Counts up to this one are kept exactly. */
const EXACT = 12;
/** The highest level. */
const LEVELS = 79;

/** Step of ln(count) from one level to the next, so that the last level is `max`. */
const logStep = (max: number): number => Math.log(Math.max(max, EXACT + 1) / EXACT) / (LEVELS - EXACT);

/** Largest relative error of a count that has been packed and unpacked: e.g. 0.03 for a largest count of 598. */
export function packingError(max: number): number {
	return Math.expm1(logStep(max) / 2);
}

/** Empty cells kept round the grid while it is walked, so that no neighbour needs a check: left and above, and right. */
const MARGIN = 3;
const RIGHT = 2;

/** Weighted sum, of weight 24, of the cells read before the one at `at` in rows of `stride`. */
function nearby(cells: Uint8Array, at: number, stride: number): number {
	const up = at - stride;
	const up2 = up - stride;
	const cell = (i: number): number => cells[i] as number;
	return (
		4 * (cell(at - 1) + cell(up)) +
		2 * (cell(at - 2) + cell(up - 1) + cell(up + 1) + cell(up2)) +
		(cell(at - 3) + cell(up - 2) + cell(up + 2) + cell(up2 - 2) + cell(up2 - 1) + cell(up2 + 1) + cell(up2 + 2)) +
		cell(up2 - stride)
	);
}

/** Writes or reads one bit in a context; returns the bit. */
type BitCoder = (context: number, bit: boolean) => boolean;

/** Contexts: unary digits of small levels by neighbourhood, then length and digits of the difference from large ones. */
const UNARY = 24 * (LEVELS + 1);
const LENGTH = UNARY + 20 * 16;
const CONTEXTS = LENGTH + 20 * 8 * 128;

/** The way through the levels that writer and reader share; a reader's levels are filled in on the way. */
function walk(levels: Uint8Array, columns: number, code: BitCoder): void {
	const stride = MARGIN + columns + RIGHT;
	const cells = new Uint8Array(stride * (MARGIN + Math.ceil(levels.length / columns)));
	for (let i = 0; i < levels.length; i++) {
		const at = (MARGIN + Math.floor(i / columns)) * stride + MARGIN + (i % columns);
		const near = nearby(cells, at, stride);
		const expected = Math.round(near / 24);
		let level = 0;
		if (expected < 4) {
			const context = near < 10 ? near : 10 + Math.min(13, Math.floor(Math.log2(near / 10) * 2));
			while (level < LEVELS && code(context * (LEVELS + 1) + level, (levels[i] as number) > level)) level++;
		} else {
			// Differences 0, −1, 1, −2, 2 … as 1, 2, 3, 4, 5 …: first how many digits, then those after the leading one.
			const difference = (levels[i] as number) - expected;
			const folded = difference >= 0 ? 2 * difference + 1 : -2 * difference;
			const group = expected >> 2;
			let digits = 0;
			while (digits < 7 && code(UNARY + group * 16 + digits, folded >> (digits + 1) > 0)) digits++;
			let value = 1;
			for (let d = digits - 1; d >= 0; d--) {
				const context = LENGTH + (group * 8 + digits) * 128 + (value & 127);
				value = value * 2 + Number(code(context, ((folded >> d) & 1) === 1));
			}
			level = expected + (value & 1 ? (value - 1) / 2 : -value / 2);
		}
		cells[at] = level;
		levels[i] = level;
	}
}

/** Chances that the next bit of a context is 1, in 2⁻¹⁶, learnt on the way: fast at first, then slower. */
function chances(): { of(context: number): number; learn(context: number, bit: boolean): void } {
	const chance = new Uint16Array(CONTEXTS).fill(1 << 15);
	const seen = new Uint8Array(CONTEXTS);
	return {
		// Never quite 0 or 1, in 12 bits.
		of: (context) => Math.min(4064, Math.max(32, (chance[context] as number) >> 4)),
		learn(context, bit) {
			const p = chance[context] as number;
			const n = seen[context] as number;
			chance[context] = p + Math.trunc(((bit ? 65535 : 0) - p) / (n + 1.5));
			if (n < 120) seen[context] = n + 1;
		},
	};
}

/** Range below which a byte is shifted out (Martin 1979; 32-bit range, carry by a held byte). */
const SHIFT = 2 ** 24;

/**
 * Whole counts, row-major in rows of `columns`, as text of lines of at most `lineLength` characters. A count that is NaN,
 * negative or below 0.5 is an empty cell. Nothing but empty cells: "".
 */
export function packDensity(counts: ArrayLike<number>, columns: number, lineLength = 118): string {
	let max = 0;
	for (let i = 0; i < counts.length; i++) max = Math.max(max, Math.round(counts[i] || 0));
	if (max === 0) return "";
	const step = logStep(max);
	const levels = Uint8Array.from(counts, (given) => {
		const count = Math.max(0, Math.round(given || 0));
		return count <= EXACT ? count : EXACT + Math.max(1, Math.round(Math.log(count / EXACT) / step));
	});

	const bytes: number[] = [];
	const chance = chances();
	let low = 0;
	let range = 2 ** 32 - 1;
	let held = 0;
	let waiting = 0;
	const shift = (): void => {
		// A carry runs through the held byte and the 255s that wait behind it.
		if (low < 0xff000000 || low >= 2 ** 32) {
			const carry = low >= 2 ** 32 ? 1 : 0;
			if (waiting > 0) bytes.push((held + carry) & 255);
			for (; waiting > 1; waiting--) bytes.push((255 + carry) & 255);
			held = Math.floor(low / SHIFT) & 255;
			waiting = 0;
		}
		waiting++;
		low = (low % SHIFT) * 256;
	};
	walk(levels, columns, (context, bit) => {
		const bound = Math.floor(range / 4096) * chance.of(context);
		if (bit) range = bound;
		else {
			low += bound;
			range -= bound;
		}
		chance.learn(context, bit);
		for (; range < SHIFT; range *= 256) shift();
		return bit;
	});
	for (let i = 0; i < 5; i++) shift();
	const text = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
	return text.match(new RegExp(`.{1,${lineLength}}`, "g"))?.join("\n") ?? "";
}

/**
 * The inverse of `packDensity`, to within `packingError(max)` of each count. `length` is the number of cells, `max` the
 * largest count that was packed. White space is skipped; "" is a grid of empty cells.
 */
export function unpackDensity(text: string, columns: number, length: number, max: number): Float32Array {
	const counts = new Float32Array(length);
	if (text === "") return counts;
	const bytes = atob(text);
	const chance = chances();
	let at = 0;
	const next = (): number => (at < bytes.length ? bytes.charCodeAt(at++) : 0);
	let range = 2 ** 32 - 1;
	let code = 0;
	for (let i = 0; i < 4; i++) code = code * 256 + next();
	const levels = new Uint8Array(length);
	walk(levels, columns, (context) => {
		const bound = Math.floor(range / 4096) * chance.of(context);
		const bit = code < bound;
		if (bit) range = bound;
		else {
			code -= bound;
			range -= bound;
		}
		chance.learn(context, bit);
		for (; range < SHIFT; range *= 256) code = code * 256 + next();
		return bit;
	});
	const step = logStep(max);
	levels.forEach((level, i) => {
		counts[i] = level <= EXACT ? level : EXACT * Math.exp((level - EXACT) * step);
	});
	return counts;
}
