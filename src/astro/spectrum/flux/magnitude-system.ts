/** Systems of magnitudes: `AB` has a known zero point in flux density; `other` is Vega, ST, instrumental or not named. */
export type MagnitudeSystem = "AB" | "other";

/** Longer texts are no units. It bounds the time that patterns take. */
export const MAX_UNIT_CHARACTERS = 120;

const AB = /^(?:m|mags?|magnitudes?)?ab(?:mags?|magnitudes?)?$/;
/** "mag" as a word or at the end of one: "STmag", "mag_vega", "mmag"; not "maggy", "image", "magnetic". */
const MAGNITUDE = /(?:^|[^a-z])(?:(?:ab|st|vega|ob|inst|m)?mags?|magnitudes?)(?![a-z])|^vega$/;

/** The system of the magnitudes that a unit names: "AB", "mag(AB)", "STmag", "Vega mag", "mag". Null where it names no magnitudes. */
export function readMagnitudeSystem(unit: unknown): MagnitudeSystem | null {
	if (typeof unit !== "string" || unit.length > MAX_UNIT_CHARACTERS) return null;
	const text = unit.normalize("NFKC").trim().toLowerCase();
	if (AB.test(text.replace(/[\s_()[\]{}.,:-]+/g, ""))) return "AB";
	return MAGNITUDE.test(text) ? "other" : null;
}
