import { SPEED_OF_LIGHT_KM_S } from "../../../astro/index.js";
import { withMinusSign } from "../../../plot/index.js";
import { type ParsedNumber, parseNumber } from "../../../text/index.js";

/** A redshift with six digits after the point, nine where it has them: 10⁻⁹ is 0.3 m/s. */
export const exactRedshift = (z: number): string => withMinusSign(z.toFixed(9).replace(/0{1,3}$/, ""));

/** Reads "0.0166", "z = 0.0166", and cz in km/s: "cz 4985 km/s", "cz=4985", "4985 km/s". */
export function parseRedshift(text: string): ParsedNumber {
	const isVelocity = /^\s*c\s*z|km/i.test(text);
	const number = text.replace(/^\s*c?\s*z\s*[=:]?/i, "").replace(/km\s*\/?\s*s\s*(\^?[-−]1|⁻¹)?\s*$/i, "");
	const parsed = parseNumber(number);
	return isVelocity && "value" in parsed ? { value: parsed.value / SPEED_OF_LIGHT_KM_S } : parsed;
}
