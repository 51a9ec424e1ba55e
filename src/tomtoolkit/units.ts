import { readFluxUnit } from "../astro/index.js";

/** "erg / (Angstrom s cm2)" as an axis writes it. Units with a factor and unknown units are left as they are. */
export function fluxUnitText(text: string): string {
	const unit = readFluxUnit(text);
	if (unit?.scale !== 1) return text;
	if (unit.unit === "flambda") return "erg s⁻¹ cm⁻² Å⁻¹";
	return unit.unit === "fnu" ? "erg s⁻¹ cm⁻² Hz⁻¹" : text;
}
