import { firstSampleFrom } from "./lookup.js";

/**
 * Index of the sample nearest to `wavelength`, the lower one when two are equally near. `wavelengths` ascend.
 * −1 when there are none, or `wavelength` is not a number.
 */
export function nearestSample(wavelengths: ArrayLike<number>, wavelength: number): number {
	if (wavelengths.length === 0 || Number.isNaN(wavelength)) return -1;
	const above = firstSampleFrom(wavelengths, wavelength);
	if (above === 0) return 0;
	if (above === wavelengths.length) return above - 1;
	const below = above - 1;
	return wavelength - (wavelengths[below] as number) <= (wavelengths[above] as number) - wavelength ? below : above;
}

/**
 * Flux at a wavelength, on the straight line between the samples on either side of it. `wavelengths` ascend.
 * NaN outside of the spectrum and in a gap; at a sample it is exactly that sample's flux.
 */
export function fluxAt(wavelengths: ArrayLike<number>, fluxes: ArrayLike<number>, wavelength: number): number {
	const above = firstSampleFrom(wavelengths, wavelength);
	if (above === wavelengths.length) return Number.NaN;
	const upper = wavelengths[above] as number;
	const fluxAbove = fluxes[above] as number;
	if (upper === wavelength) return fluxAbove;
	if (above === 0) return Number.NaN;
	const lower = wavelengths[above - 1] as number;
	const fluxBelow = fluxes[above - 1] as number;
	return fluxBelow + ((wavelength - lower) / (upper - lower)) * (fluxAbove - fluxBelow);
}
