/** Most digits of which each is exact in a double. */
const MAX_DIGITS = 15;

/**
 * A number as `Intl.NumberFormat` writes it in "en-US", with a true minus sign: from `least` to `most` digits after the point,
 * rounded half away from zero as decimal digits, not as binary ones (1.005 with 2 is 1.01). Null where it has too many digits for
 * that. The first use of Intl would delay a first paint.
 */
export function plainNumber(value: number, least: number, most: number, grouped: boolean): string | null {
	if (Number.isNaN(value)) return "–";
	const text = String(Math.abs(value));
	if (!/^[\d.]+$/.test(text)) return null;
	const [integer = "", fraction = ""] = text.split(".");
	const kept = fraction.slice(0, most);
	if (integer.length + kept.length > MAX_DIGITS) return null;
	const scaled = Number(integer + kept) + ((fraction[most] ?? "0") >= "5" ? 1 : 0);
	const digits = String(scaled).padStart(kept.length + 1, "0");
	const at = digits.length - kept.length;
	const decimals = digits.slice(at).replace(/0+$/, "").padEnd(least, "0");
	const whole = grouped ? digits.slice(0, at).replace(/\B(?=(?:\d{3})+$)/g, ",") : digits.slice(0, at);
	return `${value < 0 && scaled > 0 ? "−" : ""}${whole}${decimals && `.${decimals}`}`;
}
