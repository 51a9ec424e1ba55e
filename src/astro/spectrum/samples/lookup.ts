import { bisectLeft } from "d3-array";

/**
 * Index of the first wavelength that is not below `wavelength`, by bisection; the length when all are below it. 0 for NaN.
 * `wavelengths` ascend.
 */
export function firstSampleFrom(wavelengths: ArrayLike<number>, wavelength: number): number {
	// d3-array sorts NaN behind all numbers.
	return Number.isNaN(wavelength) ? 0 : bisectLeft(wavelengths, wavelength);
}
