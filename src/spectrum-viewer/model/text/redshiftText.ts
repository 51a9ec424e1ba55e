import { SPEED_OF_LIGHT_KM_S } from "../../../astro/index.js";
import type { Language, ParsedNumber, parseNumber } from "../../../text/index.js";

/** A redshift with six decimals, and up to nine where it has them: 10⁻⁹ is 0.3 m/s. */
export const exactRedshift = (z: number, { numbers }: Language): string => numbers.atMost(z, 9, 6, false);

/** A longer text is no redshift. */
const MAX_LENGTH = 100;

/** Reads "0.0166", "z = 0.0166", and cz in km/s: "cz 4985 km/s", "cz=4985", "4985 km/s". `read` reads the number. */
export function parseRedshift(text: string, language: Language, read: typeof parseNumber): ParsedNumber {
	if (text.length > MAX_LENGTH) return read(text, "", language);
	const isVelocity = /^\s*c\s*z|km/i.test(text);
	const number = text.replace(/^\s*c?\s*z\s*[=:]?/i, "").replace(/km\s*\/?\s*s\s*(\^?[-−]1|⁻¹)?\s*$/i, "");
	const parsed = read(number, "", language);
	return isVelocity && "value" in parsed ? { value: parsed.value / SPEED_OF_LIGHT_KM_S } : parsed;
}
