import type { NumberText } from "../../text/index.js";
import { DECIMALS, decimalsFor } from "./digits.js";

/** Three significant digits without zeros at the end: 0.025, 0.0969. */
export const stepText = (step: number, numbers: NumberText): string =>
	numbers.atMost(step, 2 - Math.floor(Math.log10(step)));

/** "0.82", or "0.82 ± 0.02" with as many decimals as the error needs. */
export function withError(value: number, error: number | null, numbers: NumberText): string {
	if (error === null) return numbers.fixed(value, DECIMALS);
	const decimals = decimalsFor(error);
	return `${numbers.fixed(value, decimals)} ± ${numbers.fixed(error, decimals)}`;
}

/** A colour or magnitude with two decimals. */
export const magText = (value: number, numbers: NumberText): string => numbers.fixed(value, DECIMALS);

/** Name of a band without its unit, from the title of its axis: "M_{G}". */
export const bandName = (title: string): string => title.replace(/ \(mag\)$/, "");
