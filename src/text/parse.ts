import { knownLocale, type NumberSymbols, numberSymbols } from "./locale.js";
import { shorten } from "./shorten.js";

/** A number that a text stands for, or the reason why it stands for none. */
export type ParsedNumber = { value: number } | { problem: string };

/** Decimal places that a step of this size needs: 0.001 → 3, 5 → 0, 1e-7 → 7. */
export function decimalsOf(step: number): number {
	if (!Number.isFinite(step) || step === 0) return 0;
	const [mantissa = "", exponent = "0"] = String(Math.abs(step)).split("e");
	const places = (mantissa.split(".")[1] ?? "").length - Number(exponent);
	return Math.max(0, Math.min(15, places));
}

/**
 * The text of a number in a box for typing. At least as many digits as `fineStep` needs, so that the width does not jump; all of its digits
 * if it has more. No groups, and a hyphen for the minus sign, as keyboards have it; the decimal sign of the locale.
 */
export function formatNumber(value: number, fineStep: number, locale?: string): string {
	if (!Number.isFinite(value)) return "";
	const fixed = value.toFixed(decimalsOf(fineStep));
	const text = Number(fixed) === value ? (value === 0 ? fixed.replace("-", "") : fixed) : String(value);
	return locale === undefined ? text : text.replace(".", numberSymbols(knownLocale(locale)).decimal);
}

/** `value + delta` without the tail of binary arithmetic: 0.1 + 0.2 is 0.3. */
export function addStep(value: number, delta: number): number {
	return Number((value + delta).toPrecision(13));
}

/** The multiple of `step` nearest to `value`. */
export function roundToStep(value: number, step: number): number {
	if (!(step > 0)) return value;
	return Number((Math.round(value / step) * step).toFixed(decimalsOf(step)));
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads what people type: "0.0166", ".5", "1e-3", "−0.001" with a true minus or a dash, "300 km/s" with the field's own unit. A
 * locale adds its own digits and decimal sign: "12.345,6" in "de-DE". A sign that may stand for decimals or for thousands is refused: a
 * comma in English, "1.234" in German.
 */
export function parseNumber(text: string, unit = "", locale?: string): ParsedNumber {
	const shown = `“${shorten(text.trim())}”`;
	const symbols = numberSymbols(knownLocale(locale));
	let plain = text.trim().replace(/[‐-―−]/g, "-");
	if (unit !== "" && plain.endsWith(unit)) plain = plain.slice(0, -unit.length).trim();
	if (plain === "") return { problem: "There is no number yet. Type one, or press Escape for the last." };
	plain = withPlainDigits(plain, symbols);
	if (symbols.group === "." && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(plain)) {
		const [whole, rest] = plain.split(".");
		const readings = `${whole}${symbols.decimal}${rest} or ${whole}${rest}`;
		return { problem: `${shown} has a point, which may stand for decimals or thousands. Type ${readings}.` };
	}
	if (symbols.group !== ",") plain = withPoint(plain, symbols);
	if (NUMBER.test(plain)) {
		const value = Number(plain);
		if (Number.isFinite(value)) return { value };
		return { problem: `${shown} is too large a number. Type a smaller one, or press Escape.` };
	}
	if (symbols.group === "," && /^[+-]?[\d.]*,[\d.,]*$/.test(plain)) {
		return { problem: `${shown} has a comma. Use a point for decimals, and nothing between thousands.` };
	}
	const example = (number: string): string => number.replace(".", symbols.decimal);
	return {
		problem: `${shown} is not a number. Type one like ${example("0.0166")} or ${example("1.5e-3")}, or press Escape.`,
	};
}

/** ASCII digits for those of the locale, and no direction marks. */
function withPlainDigits(text: string, { numerals }: NumberSymbols): string {
	if (numerals[0] === "0") return text;
	return [...text.replace(/[\u061C\u200E\u200F]/g, "")]
		.map((sign) => (numerals.includes(sign) ? String(numerals.indexOf(sign)) : sign))
		.join("");
}

/** A point for the decimal sign, and no groups where they are whole: "12.345,6" → "12345.6", "0.0166" stays. */
function withPoint(text: string, { decimal, group }: NumberSymbols): string {
	const isSpaced = group.trim() === "";
	const separator = isSpaced ? " " : group.replace("’", "'");
	const [whole = "", ...rest] = text.replace(/’/g, "'").replace(/\s/g, " ").split(decimal);
	const [first = "", ...groups] = whole.split(separator);
	const isGrouped = /^[+-]?[1-9]\d{0,2}$/.test(first) && groups.every((digits) => /^\d{3}$/.test(digits));
	return [isGrouped ? first + groups.join("") : whole, ...rest].join(".");
}
