/** A number that a text stands for, or the reason why it stands for none. */
export type ParsedNumber = { value: number } | { problem: string };

/** Decimal places that a step of this size needs: 0.001 → 3, 5 → 0, 1e-7 → 7. */
export function decimalsOf(step: number): number {
	if (!Number.isFinite(step) || step === 0) return 0;
	const [mantissa = "", exponent = "0"] = String(Math.abs(step)).split("e");
	const places = (mantissa.split(".")[1] ?? "").length - Number(exponent);
	return Math.max(0, Math.min(15, places));
}

/** With at least as many digits as `fineStep` needs, so that nothing jitters; with all of its digits if it has more. */
export function formatNumber(value: number, fineStep: number): string {
	if (!Number.isFinite(value)) return "";
	const fixed = value.toFixed(decimalsOf(fineStep));
	// A negative number that rounds to zero would read "-0.00".
	if (Number(fixed) === value) return value === 0 ? fixed.replace("-", "") : fixed;
	return String(value);
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

/**
 * Reads what people type: "0.0166", ".5", "1e-3", "−0.001" with a true minus or a dash, "300 km/s" with the field's own unit. A
 * comma is refused rather than guessed at.
 */
export function parseNumber(text: string, unit = ""): ParsedNumber {
	let plain = text.trim().replace(/[‐-―−]/g, "-");
	if (unit !== "" && plain.endsWith(unit)) plain = plain.slice(0, -unit.length).trim();
	if (plain === "") return { problem: "There is no number yet. Type one, or press Escape for the last." };
	if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) {
		const value = Number(plain);
		if (Number.isFinite(value)) return { value };
		return { problem: `“${text.trim()}” is too large a number. Type a smaller one, or press Escape.` };
	}
	if (/^[+-]?[\d.]*,[\d.,]*$/.test(plain)) {
		return {
			problem: `“${text.trim()}” has a comma. Use a point for decimals, and nothing between thousands.`,
		};
	}
	return { problem: `“${text.trim()}” is not a number. Type one like 0.0166 or 1.5e-3, or press Escape.` };
}
