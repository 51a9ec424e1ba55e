/**
 * Compression of a grid of star counts as text. Each count is quantised to one of 79 levels; the levels are coded by
 * adaptive binary range coding (Martin 1979) in the context of the neighbours that precede them, and the bytes as base64.
 * After gzip that is a third smaller than run-length coding.
 */

/** Counts up to this are exact. */
const MAX_EXACT_COUNT = 12;
/** The highest level. */
const MAX_LEVEL = 79;

/** Step of ln(count) from one level to the next, so that the last level is `max`. */
const logStep = (max: number): number =>
	Math.log(Math.max(max, MAX_EXACT_COUNT + 1) / MAX_EXACT_COUNT) / (MAX_LEVEL - MAX_EXACT_COUNT);

/** Largest relative error of a count after packing and unpacking: e.g. 0.03 for a largest count of 598. */
export function packingError(max: number): number {
	return Math.expm1(logStep(max) / 2);
}

/** Empty cells to the left of and above the grid, so that no access to a neighbour needs a check. */
const MARGIN = 3;
/** Empty cells to the right of the grid. */
const RIGHT_MARGIN = 2;

/** Weighted sum, with weights of 24 in total, of the cells that precede `at` in rows of `stride`. */
function neighbourSum(cells: Uint8Array, at: number, stride: number): number {
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

/** Contexts: unary digits of small levels by neighbourhood, then number of digits and digits of differences from large ones. */
const UNARY_CONTEXTS = 24 * (MAX_LEVEL + 1);
const LENGTH_CONTEXTS = UNARY_CONTEXTS + 20 * 16;
const CONTEXTS = LENGTH_CONTEXTS + 20 * 8 * 128;

/** Codes or decodes all levels in order; decoding fills `levels`. */
function codeLevels(levels: Uint8Array, columns: number, code: BitCoder): void {
	const stride = MARGIN + columns + RIGHT_MARGIN;
	const cells = new Uint8Array(stride * (MARGIN + Math.ceil(levels.length / columns)));
	for (let i = 0; i < levels.length; i++) {
		const at = (MARGIN + Math.floor(i / columns)) * stride + MARGIN + (i % columns);
		const sum = neighbourSum(cells, at, stride);
		const expected = Math.round(sum / 24);
		let level = 0;
		if (expected < 4) {
			const context = sum < 10 ? sum : 10 + Math.min(13, Math.floor(Math.log2(sum / 10) * 2));
			while (level < MAX_LEVEL && code(context * (MAX_LEVEL + 1) + level, (levels[i] as number) > level)) level++;
		} else {
			// Differences 0, −1, 1, −2, 2 … as 1, 2, 3, 4, 5 …: first the number of binary digits, then those after the leading one.
			const difference = (levels[i] as number) - expected;
			const folded = difference >= 0 ? 2 * difference + 1 : -2 * difference;
			const group = expected >> 2;
			let digits = 0;
			while (digits < 7 && code(UNARY_CONTEXTS + group * 16 + digits, folded >> (digits + 1) > 0)) digits++;
			let value = 1;
			for (let d = digits - 1; d >= 0; d--) {
				const context = LENGTH_CONTEXTS + (group * 8 + digits) * 128 + (value & 127);
				value = value * 2 + Number(code(context, ((folded >> d) & 1) === 1));
			}
			level = expected + (value & 1 ? (value - 1) / 2 : -value / 2);
		}
		cells[at] = level;
		levels[i] = level;
	}
}

/** Adaptive probabilities that the next bit of a context is 1, in 2⁻¹⁶: they adapt quickly at first, then slowly. */
function createModel(): { of(context: number): number; learn(context: number, bit: boolean): void } {
	const probabilities = new Uint16Array(CONTEXTS).fill(1 << 15);
	const counts = new Uint8Array(CONTEXTS);
	return {
		// In 12 bits, never 0 or 1.
		of: (context) => Math.min(4064, Math.max(32, (probabilities[context] as number) >> 4)),
		learn(context, bit) {
			const p = probabilities[context] as number;
			const n = counts[context] as number;
			probabilities[context] = p + Math.trunc(((bit ? 65535 : 0) - p) / (n + 1.5));
			if (n < 120) counts[context] = n + 1;
		},
	};
}

/** Below this range a byte is shifted out (Martin 1979; 32-bit range, with a pending byte for carries). */
const MIN_RANGE = 2 ** 24;

/**
 * Packs integer counts, row-major in rows of `columns`, as text in lines of at most `lineLength` characters. A count that is
 * NaN, negative or below 0.5 is an empty cell. "" for a grid of empty cells.
 */
export function packDensity(counts: ArrayLike<number>, columns: number, lineLength = 118): string {
	let max = 0;
	for (let i = 0; i < counts.length; i++) max = Math.max(max, Math.round(counts[i] || 0));
	if (max === 0) return "";
	const step = logStep(max);
	const levels = Uint8Array.from(counts, (value) => {
		const count = Math.max(0, Math.round(value || 0));
		return count <= MAX_EXACT_COUNT
			? count
			: MAX_EXACT_COUNT + Math.max(1, Math.round(Math.log(count / MAX_EXACT_COUNT) / step));
	});

	const bytes: number[] = [];
	const model = createModel();
	let low = 0;
	let range = 2 ** 32 - 1;
	let pending = 0;
	/** Bytes that are not written yet: `pending`, and 255s after it. */
	let pendingCount = 0;
	const shift = (): void => {
		// A carry propagates through the 255s after the pending byte into that byte.
		if (low < 0xff000000 || low >= 2 ** 32) {
			const carry = low >= 2 ** 32 ? 1 : 0;
			if (pendingCount > 0) bytes.push((pending + carry) & 255);
			for (; pendingCount > 1; pendingCount--) bytes.push((255 + carry) & 255);
			pending = Math.floor(low / MIN_RANGE) & 255;
			pendingCount = 0;
		}
		pendingCount++;
		low = (low % MIN_RANGE) * 256;
	};
	codeLevels(levels, columns, (context, bit) => {
		const bound = Math.floor(range / 4096) * model.of(context);
		if (bit) range = bound;
		else {
			low += bound;
			range -= bound;
		}
		model.learn(context, bit);
		for (; range < MIN_RANGE; range *= 256) shift();
		return bit;
	});
	for (let i = 0; i < 5; i++) shift();
	const text = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
	return text.match(new RegExp(`.{1,${lineLength}}`, "g"))?.join("\n") ?? "";
}

/**
 * The inverse of `packDensity`, within `packingError(max)` of each count. `length` is the number of cells, `max` the
 * largest packed count. White space is ignored; "" is a grid of empty cells.
 */
export function unpackDensity(text: string, columns: number, length: number, max: number): Float32Array {
	const counts = new Float32Array(length);
	if (text === "") return counts;
	const bytes = atob(text);
	const model = createModel();
	let at = 0;
	const next = (): number => (at < bytes.length ? bytes.charCodeAt(at++) : 0);
	let range = 2 ** 32 - 1;
	let code = 0;
	for (let i = 0; i < 4; i++) code = code * 256 + next();
	const levels = new Uint8Array(length);
	codeLevels(levels, columns, (context) => {
		const bound = Math.floor(range / 4096) * model.of(context);
		const bit = code < bound;
		if (bit) range = bound;
		else {
			code -= bound;
			range -= bound;
		}
		model.learn(context, bit);
		for (; range < MIN_RANGE; range *= 256) code = code * 256 + next();
		return bit;
	});
	const step = logStep(max);
	levels.forEach((level, i) => {
		counts[i] = level <= MAX_EXACT_COUNT ? level : MAX_EXACT_COUNT * Math.exp((level - MAX_EXACT_COUNT) * step);
	});
	return counts;
}
