import type { NumberText } from "../../text/index.js";

/** Decimals of colours and magnitudes where neither an error nor a range asks for more. */
const DECIMALS = 2;
const MAX_DECIMALS = 8;

const clamp = (decimals: number): number => Math.min(MAX_DECIMALS, Math.max(DECIMALS, decimals));

/** Decimals that show the first digit of a difference, error or step, mag: 0.004 → 3. At least 2. */
export const decimalsFor = (difference: number): number =>
	difference > 0 && Number.isFinite(difference) ? clamp(-Math.floor(Math.log10(difference))) : DECIMALS;

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
