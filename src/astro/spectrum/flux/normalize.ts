import { max, mean } from "d3-array";
import { type NumericInput, readNumber } from "../../number.js";
import { finiteValues, quantileOf } from "../samples/median.js";

/**
 * The divisor of a spectrum, so that several can be compared.
 * - `none`: 1
 * - `median`: |median| of the finite fluxes
 * - `peak`: the greatest |flux|
 */
export type NormalizationMode = "none" | "median" | "peak";

/** A median below this share of the median |flux| is close to zero by chance, as in a subtracted spectrum. */
const NEGLIGIBLE_MEDIAN = 0.1;

/**
 * The divisor of `normalizeFlux`, in the unit of the fluxes; always positive and finite. Errors are divided by it as well.
 * `median` falls back to the median of |flux| where the median is close to zero, so that a spectrum about zero is not
 * inflated, and to the mean |flux| where more than half of the fluxes are exactly zero. 1 without a finite flux, or for
 * zeros only.
 */
export function fluxScale(fluxes: NumericInput, mode: NormalizationMode): number {
	if (mode === "none") return 1;
	const values = finiteValues(fluxes);
	const middle = mode === "median" ? Math.abs(quantileOf(values, 0.5)) : 0;
	let negative = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		if (value >= 0) continue;
		values[i] = -value;
		negative++;
	}
	// Without negative fluxes the median is that of |flux| as well.
	if (negative === 0 && middle > 0) return usable(middle);
	if (mode === "peak") return usable(max(values));
	const typical = quantileOf(values, 0.5);
	if (middle > NEGLIGIBLE_MEDIAN * typical) return usable(middle);
	return usable(typical > 0 ? typical : mean(values));
}

/** Fluxes divided by `fluxScale`. Values that are not finite numbers become NaN: gaps. */
export function normalizeFlux(fluxes: NumericInput, mode: NormalizationMode): Float64Array {
	const scale = fluxScale(fluxes, mode);
	const normalized = new Float64Array(fluxes.length);
	for (let i = 0; i < fluxes.length; i++) {
		const flux = readNumber(fluxes[i]);
		normalized[i] = Number.isFinite(flux) ? flux / scale : Number.NaN;
	}
	return normalized;
}

function usable(scale: number | undefined): number {
	return scale !== undefined && scale > 0 && Number.isFinite(scale) ? scale : 1;
}
