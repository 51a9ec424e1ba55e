import { readFluxUnit } from "../astro/index.js";
import type { Medium, Spectrum } from "../spectrum-viewer/types.js";
import { type ColumnKind, errorsOf, wavelengthsOf } from "./columns.js";
import { inKnownUnit } from "./facts.js";
import type { Report } from "./types.js";

/** The samples of one spectrum as the file holds them. */
export type RawSpectrum = {
	wavelengths: Float64Array;
	wavelengthForm: ColumnKind["form"];
	wavelengthUnit: string | null;
	fluxes: Float64Array;
	fluxUnit: string | null;
	errors: Float64Array | null;
	errorForm: ColumnKind["form"];
	mask: Float64Array | null;
	medium: Medium | undefined;
};

/** "10**-17 erg/s/cm**2/Angstrom" of SDSS, "erg / (Angstrom s cm2)" of astropy, as an axis writes them; others as they are. */
function fluxUnitText(text: string | null): string | null {
	if (text === null) return null;
	const plain = text.replaceAll("**", "^").trim();
	const unit = readFluxUnit(plain);
	if (unit?.scale !== 1) return plain;
	return unit.unit === "flambda" ? "erg s⁻¹ cm⁻² Å⁻¹" : unit.unit === "fnu" ? "erg s⁻¹ cm⁻² Hz⁻¹" : plain;
}

/** A spectrum for a viewer; null where its unit of wavelength is not known, or where no sample has a flux. */
export function assemble(raw: RawSpectrum, id: string, facts: Partial<Spectrum>, report: Report): Spectrum | null {
	const count = Math.min(raw.wavelengths.length, raw.fluxes.length);
	if (raw.wavelengths.length !== raw.fluxes.length)
		report(
			`There are ${raw.wavelengths.length} wavelengths for ${raw.fluxes.length} fluxes, so only the first ${count} of each are read.`,
		);
	const fluxes = raw.fluxes.subarray(0, count);
	const given = raw.wavelengths.subarray(0, count);
	const axis = inKnownUnit(wavelengthsOf(given, raw.wavelengthForm), raw.wavelengthUnit, report);
	if (axis === null) return null;
	if (!fluxes.some(Number.isFinite)) {
		report("The spectrum holds no flux that is a number, so it is left out.");
		return null;
	}
	const errors = raw.errors && errorsOf(raw.errors.subarray(0, count), raw.errorForm);
	// An inverse variance of 0 says that the sample was not measured.
	const mask =
		raw.mask?.subarray(0, count) ??
		(raw.errorForm === "ivar" ? (raw.errors?.map((ivar) => (ivar > 0 ? 0 : 1)) ?? null) : null);
	return {
		id,
		...axis,
		fluxes,
		errors: errors?.some((error) => error > 0) ? errors : null,
		mask: mask?.some((value) => value !== 0) ? mask : null,
		fluxUnit: fluxUnitText(raw.fluxUnit),
		...(raw.medium === undefined ? {} : { medium: raw.medium }),
		...facts,
	};
}
