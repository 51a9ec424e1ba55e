import type { SpectrumInput } from "../prepare/types.js";
import { readLengthUnit } from "../prepare/wavelength-unit.js";
import { fluxAt } from "../samples/nearest.js";
import { type MappedErrors, mapErrors } from "./map-errors.js";

/** What a curve of fluxes does to a spectrum: divides it, or is subtracted from it. */
export type CurveUse = "divide" | "subtract";

/** A curve of fluxes, in Å of the medium of the spectrum that it is used on. */
export type FluxCurve = { wavelengths: Float64Array; fluxes: Float64Array };

type Corrected<S extends SpectrumInput> = Omit<S, "fluxes" | "errors"> & {
	fluxes: Float64Array;
	errors?: MappedErrors | S["errors"] | undefined;
};

/**
 * A spectrum divided by a curve, or with it subtracted, as in `fitContinuum(…)`. Between points of the curve it is straight; where it
 * is not known, or not above zero and divides, fluxes are NaN. Errors are divided with the fluxes; the curve has none of its own.
 */
export function applyContinuum<S extends SpectrumInput>(spectrum: S, curve: FluxCurve, use: CurveUse): Corrected<S> {
	const unit = readLengthUnit(spectrum.wavelengthUnit ?? "angstrom");
	const level = Float64Array.from(spectrum.wavelengths, (wavelength) => {
		if (wavelength === null || unit === null) return Number.NaN;
		const at = fluxAt(curve.wavelengths, curve.fluxes, unit.toAngstrom(wavelength));
		return use === "subtract" || at > 0 ? at : Number.NaN;
	});
	const at = (i: number) => level[i] ?? Number.NaN;
	const fluxes = Float64Array.from(spectrum.fluxes, (flux, i) => {
		if (flux === null) return Number.NaN;
		return use === "divide" ? flux / at(i) : flux - at(i);
	});
	if (use === "subtract" || !spectrum.errors) return { ...spectrum, fluxes };
	return { ...spectrum, fluxes, errors: mapErrors(spectrum.errors, (error, i) => error / at(i)) };
}
