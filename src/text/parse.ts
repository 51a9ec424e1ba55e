import { english, type Language, wordsIn } from "./language.js";
import { type NumberSymbols, numberSymbols } from "./locale.js";
import { shorten } from "./message.js";

/** Why a text is not read as a number. `text` is what was typed, shortened. */
export const numberWords = {
	numberMissing: "There is no number yet; type one, or press Escape for the last.",
	numberTooLarge: (text: string): string => `“${text}” is too large a number; type a smaller one, or press Escape.`,
	numberHasComma: (text: string): string =>
		`“${text}” has a comma; use a point for decimals, and nothing between thousands.`,
	numberIsAmbiguous: (text: string, decimal: string, whole: string): string =>
		`“${text}” has a point, which may stand for decimals or thousands; type ${decimal} or ${whole}.`,
	notANumber: (text: string, example: string, smallExample: string): string =>
		`“${text}” is not a number; type one like ${example} or ${smallExample}, or press Escape.`,
};

/** A number that a text stands for, or the reason why it stands for none. */
export type ParsedNumber = { value: number } | { problem: string };

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads what people type: "0.0166", ".5", "1e-3", "−0.001" with a true minus or a dash, "300 km/s" with the field's own unit. The
 * locale of `language` adds its own digits and decimal sign: "12.345,6" in "de-DE". A sign that may stand for decimals or for thousands is refused: a
 * comma in English, "1.234" in German.
 */
export function parseNumber(text: string, unit = "", language: Language = english): ParsedNumber {
	const words = wordsIn(language, numberWords);
	const typed = shorten(text.trim());
	const symbols = numberSymbols(language.numbers.locale);
	let plain = text.trim().replace(/[‐-―−]/g, "-");
	if (unit !== "" && plain.endsWith(unit)) plain = plain.slice(0, -unit.length).trim();
	if (plain === "") return { problem: words.numberMissing };
	plain = withPlainDigits(plain, symbols);
	if (symbols.group === "." && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(plain)) {
		const [whole, rest] = plain.split(".");
		return { problem: words.numberIsAmbiguous(typed, `${whole}${symbols.decimal}${rest}`, `${whole}${rest}`) };
	}
	if (symbols.group !== ",") plain = withPoint(plain, symbols);
	if (NUMBER.test(plain)) {
		const value = Number(plain);
		return Number.isFinite(value) ? { value } : { problem: words.numberTooLarge(typed) };
	}
	if (symbols.group === "," && /^[+-]?[\d.]*,[\d.,]*$/.test(plain)) return { problem: words.numberHasComma(typed) };
	const example = (number: string): string => number.replace(".", symbols.decimal);
	return { problem: words.notANumber(typed, example("0.0166"), example("1.5e-3")) };
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
