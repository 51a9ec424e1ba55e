import { readFluxUnit } from "../astro/index.js";
import type { WavelengthUnit } from "../spectrum-viewer/types.js";

/** Wavelength units as astropy writes them (`Unit.to_string()`) and as users type them, in lower case. */
const wavelengthUnits: ReadonlyMap<string, WavelengthUnit> = new Map([
	["angstrom", "angstrom"],
	["angstroms", "angstrom"],
	["aa", "angstrom"],
	["a", "angstrom"],
	["å", "angstrom"],
	["nm", "nm"],
	["nanometer", "nm"],
	["nanometers", "nm"],
	["um", "um"],
	["μm", "um"],
	["micron", "um"],
	["microns", "um"],
	["micrometer", "um"],
]);

/** The unit that `text` names; null if it is not one of Å, nm and µm. */
export function readWavelengthUnit(text: string): WavelengthUnit | null {
	// NFKC unites the two characters for ångström, and those for micro.
	return wavelengthUnits.get(text.normalize("NFKC").toLowerCase()) ?? null;
}

/** "erg / (Angstrom s cm2)" as it stands on an axis. Units with a factor and other units stay as they are. */
export function fluxUnitText(text: string): string {
	const unit = readFluxUnit(text);
	if (unit?.scale !== 1) return text;
	if (unit.unit === "flambda") return "erg s⁻¹ cm⁻² Å⁻¹";
	return unit.unit === "fnu" ? "erg s⁻¹ cm⁻² Hz⁻¹" : text;
}
