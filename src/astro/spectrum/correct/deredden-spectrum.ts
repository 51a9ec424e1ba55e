import { readMagnitudeSystem } from "../flux/magnitude-system.js";
import type { SpectrumInput } from "../prepare/types.js";
import { readLengthUnit } from "../prepare/wavelength-unit.js";
import { type DustLaw, dustLaw } from "./dust-laws.js";
import { type MappedErrors, mapErrors } from "./map-errors.js";

/** A spectrum with the unit of its fluxes, as in the props of `SpectrumViewer`. */
type DustySpectrum = SpectrumInput & { fluxUnit?: string | null | undefined };

export type DereddenOptions = {
	/** Colour excess E(B−V) of the dust, mag. */
	ebv: number;
	/** R(V) = A(V) / E(B−V). Default 3.1. */
	rv?: number | undefined;
	/** Default "F99". */
	law?: DustLaw | undefined;
	/** Redshift of the dust. Default 0: dust of the Milky Way. */
	redshift?: number | undefined;
};

/**
 * The spectrum without the extinction by dust: fluxes and errors × 10^(0.4 A(λ)), magnitudes − A(λ). All else stays as it is. NaN
 * outside of the range of the law, everywhere where E(B−V), R(V), redshift or unit of wavelength cannot be used. Air and vacuum differ
 * by less than 1e-4 mag per magnitude of A(V).
 */
export function dereddenSpectrum<S extends DustySpectrum>(
	spectrum: S,
	options: DereddenOptions,
): Omit<S, "fluxes" | "errors"> & { fluxes: Float64Array; errors?: MappedErrors | S["errors"] } {
	const { ebv, rv = 3.1, law = "F99", redshift = 0 } = options;
	const unit = readLengthUnit(spectrum.wavelengthUnit ?? "angstrom");
	const extinction = dustLaw(law, rv);
	const isUsable = unit !== null && Number.isFinite(ebv) && redshift > -1;
	const magnitudes = Float64Array.from(spectrum.wavelengths, (wavelength) =>
		isUsable && wavelength !== null ? ebv * rv * extinction(unit.toAngstrom(wavelength) / (1 + redshift)) : Number.NaN,
	);
	const inMagnitudes = readMagnitudeSystem(spectrum.fluxUnit ?? "") !== null;
	const at = (i: number) => magnitudes[i] ?? Number.NaN;
	const fluxes = Float64Array.from(spectrum.fluxes, (flux, i) => {
		if (flux === null) return Number.NaN;
		return inMagnitudes ? flux - at(i) : flux * 10 ** (0.4 * at(i));
	});
	if (inMagnitudes || !spectrum.errors) return { ...spectrum, fluxes };
	return { ...spectrum, fluxes, errors: mapErrors(spectrum.errors, (error, i) => error * 10 ** (0.4 * at(i))) };
}
