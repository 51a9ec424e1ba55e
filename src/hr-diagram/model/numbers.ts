const MINUS = "\u2212";
const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** Fixed decimals with a real minus sign; "−0.00" is written "0.00". */
export function fixed(value: number, decimals: number): string {
	const text = value.toFixed(decimals);
	return Number(text) === 0 ? (0).toFixed(decimals) : text.replace("-", MINUS);
}

/** 105918 → "105,918". */
export const count = (value: number): string => grouped.format(value);

export const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;
