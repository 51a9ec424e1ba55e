/**
 * How a grid of star counts becomes text. Each count is one of 79 levels, each level one printable character; digits are
 * the length of a run of empty cells. Counts up to 12 are exact; beyond, levels stand at equal steps of log count.
 */

/** Counts up to this one are kept exactly. */
const EXACT = 12;

/** Printable ASCII without digits (they are run lengths) and without what would need an escape in source text. */
const ALPHABET: string = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
	.filter((character) => !/[0-9"'`\\$]/.test(character))
	.join("");

/** Step of ln(count) from one level to the next, so that the last level is `max`. */
const logStep = (max: number): number => Math.log(Math.max(max, EXACT + 1) / EXACT) / (ALPHABET.length - EXACT);

/** Largest relative error of a count that has been packed and unpacked: e.g. 0.03 for a largest count of 598. */
export function packingError(max: number): number {
	return Math.expm1(logStep(max) / 2);
}

/**
 * Whole counts, row-major, as text of lines of at most `lineLength` characters. `max` is the largest count. A count that
 * is NaN, negative or below 0.5 is an empty cell.
 */
export function packDensity(counts: ArrayLike<number>, lineLength = 118): string {
	let max = 0;
	for (let i = 0; i < counts.length; i++) max = Math.max(max, counts[i] || 0);
	const step = logStep(max);
	const words: string[] = [];
	let empty = 0;
	for (let i = 0; i < counts.length; i++) {
		const count = Math.round(counts[i] || 0);
		if (count <= 0) {
			empty++;
			continue;
		}
		const level = count <= EXACT ? count : EXACT + Math.max(1, Math.round(Math.log(count / EXACT) / step));
		words.push((empty ? String(empty) : "") + ALPHABET.charAt(level - 1));
		empty = 0;
	}
	const lines: string[] = [];
	let line = "";
	for (const word of words) {
		if (line.length + word.length > lineLength) {
			lines.push(line);
			line = "";
		}
		line += word;
	}
	if (line) lines.push(line);
	return lines.join("\n");
}

/**
 * The inverse of `packDensity`, to within `packingError(max)` of each count. `length` is the number of cells; `max` the
 * largest count that was packed. White space is skipped; cells past the end of the text are empty.
 */
export function unpackDensity(text: string, length: number, max: number): Float32Array {
	const counts = new Float32Array(length);
	const step = logStep(max);
	let cell = 0;
	let run = 0;
	for (const character of text) {
		if (character >= "0" && character <= "9") {
			run = run * 10 + Number(character);
			continue;
		}
		const level = ALPHABET.indexOf(character) + 1;
		if (level === 0) continue;
		cell += run;
		run = 0;
		if (cell < length) counts[cell] = level <= EXACT ? level : EXACT * Math.exp((level - EXACT) * step);
		cell++;
	}
	return counts;
}
