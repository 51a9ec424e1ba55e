import type { SpectrumInput } from "../prepare/types.js";

/**
 * A corrected spectrum without the samples of which the correction has lost the flux, such as those beyond the spectrum of a host: left
 * in, they would count as faults of the data. The same object where none, or every one, is lost.
 */
export function withoutUnknown<S extends SpectrumInput>(given: SpectrumInput, corrected: S): S {
	const { wavelengths, fluxes, errors, mask } = corrected;
	const isKnown = (values: ArrayLike<unknown>, i: number) => Number.isFinite(values[i]);
	const indices = Array.from({ length: fluxes.length }, (_, i) => i);
	const kept = indices.filter((i) => isKnown(fluxes, i) || !isKnown(given.fluxes, i));
	const isWhole = kept.length === fluxes.length || wavelengths.length !== fluxes.length;
	if (isWhole || !kept.some((i) => isKnown(fluxes, i))) return corrected;
	const pick = <T>(values: ArrayLike<T>): T[] => kept.map((i) => values[i] as T);
	return {
		...corrected,
		wavelengths: pick(wavelengths),
		fluxes: pick(fluxes),
		errors: errors && ("lower" in errors ? { lower: pick(errors.lower), upper: pick(errors.upper) } : pick(errors)),
		mask: mask && pick(mask),
	};
}
