import { localizedNumber, numberSymbols } from "./locale.js";
import { type NumberText, numberText } from "./numbers.js";

export type TickLabelOptions = {
	/** On a log scale each tick has the digits of its own size: 0.01, 0.1, 1, 10. */
	readonly log?: boolean | undefined;
};

/** How far a label may be from its value, as a part of the distance to the next tick. */
const TOLERANCE = 0.01;
/** Doubles have at most 17 significant digits. */
const MAX_DIGITS = 17;
const MAX_DECIMALS = 20;

/** Exponent of the decimal notation of a number that is neither 0 nor infinite. */
const exponentOf = (value: number): number => Number(value.toExponential().split("e")[1]);

/** Smallest distance between sorted distinct values. */
function smallestGap(sorted: readonly number[]): number {
	let gap = Number.MAX_VALUE;
	for (let i = 1; i < sorted.length; i++) gap = Math.min(gap, (sorted[i] ?? 0) - (sorted[i - 1] ?? 0));
	return gap;
}

/** Distances of sorted distinct values to their nearest neighbour; Infinity for a single value. */
function distances(sorted: readonly number[]): Map<number, number> {
	const gapAfter = (i: number): number =>
		i < 0 || i + 1 >= sorted.length ? Number.POSITIVE_INFINITY : (sorted[i + 1] ?? 0) - (sorted[i] ?? 0);
	return new Map(sorted.map((value, i) => [value, Math.min(gapAfter(i - 1), gapAfter(i))]));
}

type Write = (values: readonly number[], options: TickLabelOptions) => string[];

const writers = new Map<string, Write>();

/** Sets of ticks whose labels are kept for each locale: an axis that moves has few sets in hundreds of frames. */
const MAX_KEPT = 64;

/**
 * Labels for the ticks of an axis: as many decimals as their spacing needs. Distinct values have distinct labels. Powers of
 * ten are written `10^{n}` (see `Pen.text`). Thousands are grouped from a million on. In the locale of `numbers`.
 */
export function tickLabels(
	values: readonly number[],
	options: TickLabelOptions = {},
	numbers: NumberText = numberText(),
): string[] {
	let write = writers.get(numbers.locale);
	if (!write) {
		write = makeWrite(numbers);
		writers.set(numbers.locale, write);
	}
	return write(values, options);
}

function makeWrite({ fixed, atMost, locale }: NumberText): Write {
	const { minus } = numberSymbols(locale);
	/** Without zeros at the end. */
	const rounded = (value: number, digits: number): string =>
		atMost(value, Math.min(MAX_DECIMALS, Math.max(0, digits - 1 - exponentOf(value))), 0, false);

	/** `2.5×10^{−17}`, without the mantissa where it is 1. */
	const power = (value: number, digits: number): string => {
		const places = Math.min(MAX_DIGITS, Math.max(1, digits)) - 1;
		const [digitsText = "", exponent] = value.toExponential(places).split("e");
		const mantissa = digitsText.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
		const text = localizedNumber(mantissa, locale);
		if (Number(exponent) === 0) return text;
		const ten = `${fixed(10, 0, false)}^{${fixed(Number(exponent), 0, false)}}`;
		if (mantissa === "1") return ten;
		return mantissa === "-1" ? minus + ten : `${text}×${ten}`;
	};

	const linear = (sorted: readonly number[]): ((value: number) => string) => {
		const size = Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted[sorted.length - 1] ?? 0));
		if (size === 0) return (value) => fixed(value, 0, false);
		const isSingle = sorted.length === 1;
		const gap = smallestGap(sorted);
		// Three digits, as differences of doubles end in noise: 0.3 − 0.2 is 0.09999999999999998.
		const step = isSingle ? size : Math.min(Number(gap.toPrecision(3)), Number.MAX_VALUE);
		const tolerance = isSingle ? size * 1e-6 : gap * TOLERANCE;
		const isReadBack = (read: (value: number) => number): boolean =>
			sorted.every((value) => Math.abs(read(value) - value) <= tolerance);

		let decimals = isSingle ? 0 : Math.max(0, -exponentOf(step));
		const needsPower = size < 1e-3 && decimals > 6;
		const readFixed = (value: number): number => Number(value.toFixed(decimals));
		while (!needsPower && decimals <= MAX_DECIMALS && !isReadBack(readFixed)) decimals++;
		const isPlain = decimals <= MAX_DECIMALS && (size >= 1e-3 || decimals <= 6);
		if (isPlain && size < 1e6) return (value) => fixed(value, decimals, false);

		const top = exponentOf(size);
		/** Significant digits of a value, where the largest has `most`. */
		const digitsOf = (value: number, most: number): number =>
			Math.min(MAX_DIGITS, Math.max(1, most - top + exponentOf(value)));
		const isZero = (value: number): boolean => Math.abs(value) <= tolerance;
		const readPower = (value: number, most: number): number =>
			isZero(value) ? 0 : Number(value.toExponential(digitsOf(value, most) - 1));
		let digits = top - exponentOf(step) + 1;
		const last = digits + MAX_DIGITS;
		while (digits < last && !isReadBack((value) => readPower(value, digits))) digits++;
		// 13,000,000 and 13,000,005 are shorter than 1.3000000×10⁷ and 1.3000005×10⁷.
		if (isPlain && digits > 5 && size < 1e15) return (value) => fixed(value, decimals, true);
		return (value) => (isZero(value) ? fixed(0, 0, false) : power(value, digitsOf(value, digits)));
	};

	const log = (sorted: readonly number[]): ((value: number) => string) => {
		const gaps = distances(sorted);
		let digits = 6;
		const isReadBack = (value: number): boolean =>
			Math.abs(Number(value.toPrecision(digits)) - value) <= (gaps.get(value) ?? 0) * TOLERANCE;
		while (digits < MAX_DIGITS && !sorted.every(isReadBack)) digits++;
		const isPlain = sorted.every((value) => value >= 1e-3 && value < 1e6);
		return (value) => (isPlain ? rounded(value, digits) : power(value, digits));
	};

	const write: Write = (values, options) => {
		// 0 and −0 are one value.
		const finite = values.filter(Number.isFinite).map((value) => value + 0);
		const sorted = [...new Set(finite)].sort((a, b) => a - b);
		const format = options.log ? log(sorted) : linear(sorted);
		return values.map((value) => {
			if (Number.isNaN(value)) return "–";
			if (!Number.isFinite(value)) return value < 0 ? `${minus}∞` : "∞";
			return format(value + 0);
		});
	};
	const kept = new Map<string, string[]>();
	return (values, options) => {
		const key = `${options.log ?? false} ${values.join()}`;
		let labels = kept.get(key);
		if (!labels) {
			labels = write(values, options);
			if (kept.size >= MAX_KEPT) kept.clear();
			kept.set(key, labels);
		}
		return [...labels];
	};
}
