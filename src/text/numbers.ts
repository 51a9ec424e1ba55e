import { DEFAULT_LOCALE, isEnglish, knownLocale, localizedNumber, numberSymbols } from "./locale.js";
import { plainNumber } from "./plainNumber.js";

/** Numbers, counts and lists as text in one locale. No method throws for any number. */
export type NumberText = {
	/** The locale in use, which is "en-US" where the one asked for is unknown. */
	readonly locale: string;
	/**
	 * `decimals` (0 to 20) digits after the point, with grouped thousands unless `grouped` is false. Never a negative zero. NaN
	 * is "–".
	 */
	fixed(value: number, decimals: number, grouped?: boolean): string;
	/** Rounded to a whole number: 105918 → "105,918". */
	integer(value: number): string;
	/**
	 * `digits` significant digits (1 to 21). All integer digits are kept from 1e-3 to below 1e6: 12345 → "12,345". Outside
	 * of these bounds `scientific`.
	 */
	significant(value: number, digits: number): string;
	/** 9.9996e-17 with 4 significant digits → "1.000×10⁻¹⁶"; zero → "0". */
	scientific(value: number, digits: number): string;
	/** At most `decimals` digits after the point, at least `least`: −0.01 with 1 → "0". */
	atMost(value: number, decimals: number, least?: number, grouped?: boolean): string;
	/** "a, b and c"; beyond `most` items the rest is counted: "a, b and 4 more". */
	list(items: readonly string[], most?: number): string;
	/** "no spectra", "1 spectrum", "2,000 spectra"; `one` is used where the plural rules of the locale say so. */
	count(count: number, one: string, many: string): string;
	/**
	 * "from 3,500 to 9,200 Å", with three significant digits of the difference; one number where both ends read alike; ""
	 * where an end is not finite. The order of the ends is kept: a reversed axis reads "from 15 to −5 mag".
	 */
	range(low: number, high: number, unit?: string, format?: (value: number) => string): string;
};

const MINUS = "\u2212";

/** A text with true minus signs (U+2212) instead of hyphens. */
export const withMinusSign = (text: string): string => text.replace(/-/g, MINUS);

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** −16 → "⁻¹⁶". */
export const superscript = (n: number): string =>
	[...String(n)].map((c) => ({ "-": "⁻", "+": "⁺" })[c] ?? SUPERSCRIPTS[Number(c)] ?? c).join("");

const cache = new Map<string, NumberText>();

/** Number formats of a locale; one object per locale. An unknown or malformed locale gives those of "en-US". */
export function numberText(locale: string = DEFAULT_LOCALE): NumberText {
	const known = cache.get(locale);
	if (known) return known;
	const name = knownLocale(locale);
	let text = cache.get(name);
	if (!text) {
		text = makeNumberText(name);
		cache.set(name, text);
	}
	return text;
}

/** The narrowest bounds among the engines: `Intl.NumberFormat` takes 0 to 20 decimals, 1 to 21 significant digits. */
const clamp = (value: number, low: number, high: number): number =>
	Number.isNaN(value) ? low : Math.min(high, Math.max(low, Math.trunc(value)));
const toDecimals = (value: number): number => clamp(value, 0, 20);
const toDigits = (value: number): number => clamp(value, 1, 21);

function makeNumberText(locale: string): NumberText {
	const english = isEnglish(locale);
	const { minus } = numberSymbols(locale);
	const formats = new Map<string, (value: number) => string>();
	const intl = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
		const key = JSON.stringify(options);
		const known = formats.get(key);
		if (known) return known;
		const number = new Intl.NumberFormat(locale, options);
		const zero = number.format(0);
		const format = (value: number): string => {
			if (Number.isNaN(value)) return "–";
			const text = number.format(Math.abs(value));
			return value < 0 && text !== zero ? minus + text : text;
		};
		formats.set(key, format);
		return format;
	};

	const atMost = (value: number, decimals: number, least = 0, grouped = true): string => {
		const maximumFractionDigits = toDecimals(decimals);
		const minimumFractionDigits = Math.min(toDecimals(least), maximumFractionDigits);
		const plain =
			locale === DEFAULT_LOCALE ? plainNumber(value, minimumFractionDigits, maximumFractionDigits, grouped) : null;
		const options = { minimumFractionDigits, maximumFractionDigits, ...(grouped ? {} : { useGrouping: false }) };
		return plain ?? intl(options)(value);
	};
	const fixed = (value: number, decimals: number, grouped?: boolean): string =>
		atMost(value, decimals, decimals, grouped);
	const integer = (value: number): string => atMost(value, 0);

	const scientific = (value: number, digits: number): string => {
		if (value === 0 || !Number.isFinite(value)) return integer(value);
		const places = toDigits(digits) - 1;
		// The exponent after rounding: 9.9996e-17 with four digits has −16.
		const [mantissa = "", exponent] = value.toExponential(places).split("e");
		return `${localizedNumber(mantissa, locale)}×10${superscript(Number(exponent))}`;
	};
	const significant = (value: number, digits: number): string => {
		const size = Math.abs(value);
		if (value === 0 || !Number.isFinite(value)) return integer(value);
		if (size < 1e-3 || size >= 1e6) return scientific(value, digits);
		const count = toDigits(digits);
		if (size >= 10 ** (count - 1)) return integer(value);
		return intl({ minimumSignificantDigits: count, maximumSignificantDigits: count })(value);
	};

	let listFormat: Intl.ListFormat | undefined;
	const list = (items: readonly string[], most: number = Number.POSITIVE_INFINITY): string => {
		const shown = items.length > most ? items.slice(0, Math.max(0, most)) : items;
		const rest = items.length - shown.length;
		const words = shown.map(String);
		if (rest > 0) words.push(english ? `${integer(rest)} more` : `+${integer(rest)}`);
		if (!english) {
			listFormat ??= new Intl.ListFormat(locale);
			return listFormat.format(words);
		}
		const last = words.pop() ?? "";
		return words.length > 0 ? `${words.join(", ")} and ${last}` : last;
	};

	let plurals: Intl.PluralRules | undefined;
	const isOne = (value: number): boolean => {
		if (english) return Math.abs(value) === 1;
		plurals ??= new Intl.PluralRules(locale);
		return plurals.select(value) === "one";
	};
	const count = (value: number, one: string, many: string): string => {
		if (value === 0 && english) return `no ${many}`;
		return `${atMost(value, 3)} ${isOne(value) ? one : many}`;
	};

	/** Three significant digits of the difference. */
	const rangeFormat = (low: number, high: number): ((value: number) => string) => {
		const size = Math.max(Math.abs(low), Math.abs(high));
		// Ends so far apart that their difference overflows have three digits of their own.
		const difference = Math.min(Math.abs(high - low) || size || 1, Number.MAX_VALUE);
		const last = Math.floor(Math.log10(difference)) - 2;
		if (size >= 1e15 || (size > 0 && size < 1e-3)) {
			return (value) => scientific(value, Math.max(3, Math.floor(Math.log10(Math.abs(value))) - last + 1));
		}
		return (value) => atMost(value, Math.max(0, -last));
	};
	const range = (low: number, high: number, unit = "", format = rangeFormat(low, high)): string => {
		if (!Number.isFinite(low) || !Number.isFinite(high)) return "";
		const tail = unit === "" ? "" : ` ${unit}`;
		const [a, b] = [format(low), format(high)];
		if (a === b) return `${a}${tail}`;
		return english ? `from ${a} to ${b}${tail}` : `${a} … ${b}${tail}`;
	};

	return { locale, fixed, integer, significant, scientific, atMost, list, count, range };
}
