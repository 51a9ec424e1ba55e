import { knownLocale, numberSymbols } from "./locale.js";

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
