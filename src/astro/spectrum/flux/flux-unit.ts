import type { FluxDensityUnit } from "../../flux-units.js";
import { MAX_UNIT_CHARACTERS, readMagnitudeSystem } from "./magnitude-system.js";
import { unitProduct } from "./unit-product.js";

/** A value in this unit, times `scale`, is a value in `unit`. 1 for magnitudes. */
export type FluxUnit = { unit: FluxDensityUnit; scale: number };

/** How many jansky each unit is. An SDSS (nano)maggy counts as one of AB, which is right within about 0.03 mag. */
const JANSKYS: Readonly<Record<string, number>> = { j: 1, m: 3631 };
const PREFIXES: Readonly<Record<string, number>> = {
	M: 1e6,
	mega: 1e6,
	k: 1e3,
	kilo: 1e3,
	m: 1e-3,
	milli: 1e-3,
	u: 1e-6,
	μ: 1e-6,
	micro: 1e-6,
	n: 1e-9,
	nano: 1e-9,
};
const JANSKY = /^(mega|kilo|milli|micro|nano|[mkuμn])?\s?(?:(jy|jansky?s?|janskies)|(maggy|maggies|mgys?))$/i;

const NUMBER = "(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[ed][+-]?\\d+)?";
/** "10^-17", "10^(-17)", "10(-17)", "10-17", after a factor or not. */
const POWER_OF_TEN = new RegExp(
	`^(?:(${NUMBER})\\s*x?\\s+|x\\s*)?10\\s*(?:\\^\\s*([+-]?\\d+)|\\^?\\s*\\(\\s*([+-]?\\d+)\\s*\\)|([+-]\\d+))\\s*`,
	"i",
);
const FACTOR = new RegExp(`^(?:x\\s*)?(?:(${NUMBER})(?![.\\d])|\\(\\s*(${NUMBER})\\s*\\))\\s*`, "i");

/** The label of an axis before its unit in brackets: "F_lambda [erg/s/cm2/A]", "Flux density (Jy)". */
const LABEL = /^(?:flux(?: ?density)?|f ?_?\(?(?:lambda|lam|λ|nu|ν)\)?)(?:[ ,:=/]{1,3}(?=[\d(.])|(?=\())/i;

/** Å⁻¹ of 1 cm⁻¹. */
const PER_ANGSTROM_OF_PER_CM = 1e-8;

/**
 * Parses a unit of flux density in many spellings, upper and lower case: "erg/s/cm/cm/AA", "1E-17 erg/cm^2/s/Ang",
 * "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹", "1e-17 erg / (s cm2 Angstrom)", "10(-15) erg cm(-2) s(-1) A(-1)", "W m-2 um-1", "W m^-3", "flam",
 * "FLAM16" (10⁻¹⁶), "mJy", "nanomaggy", "AB", "F_lambda [erg s^{-1} cm^{-2} \AA^{-1}]". A "/" divides by the one factor after it,
 * or by a bracket. Null for unknown units, units of other quantities, units that can be read in two ways ("MJY"), texts of more
 * than 120 characters, and for "mag", which does not name its system.
 */
export function readFluxUnit(text: string | null | undefined): FluxUnit | null {
	if (typeof text !== "string" || text.length > MAX_UNIT_CHARACTERS) return null;
	if (readMagnitudeSystem(text) === "AB") return { unit: "abmag", scale: 1 };
	let rest = withoutBrackets(plainText(text).replace(LABEL, ""));
	let scale = 1;
	const power = POWER_OF_TEN.exec(rest);
	const factor = power ?? FACTOR.exec(rest);
	if (factor) {
		const [matched, first, second, third, fourth] = factor;
		scale = numberOf((power ? first : (first ?? second)) ?? "1");
		if (power) scale *= Number(`1e${second ?? third ?? fourth}`);
		rest = withoutBrackets(rest.slice(matched.length));
	}
	const found = readPlainUnit(rest);
	if (found === null) return null;
	scale *= found.scale;
	return scale > 0 && scale < Number.POSITIVE_INFINITY ? { unit: found.unit, scale } : null;
}

const numberOf = (digits: string): number => Number(digits.replace(/d/i, "e"));

/** NFKC turns superscripts into digits, and unites the two characters for ångström and those for micro. */
const plainText = (text: string): string =>
	text
		.normalize("NFKC")
		.replace(/\*\*/g, "^")
		.replace(/\\(?:cdot|times|,|;|!|:| )|[·⋅*×~]/g, " ")
		.replace(/\\(?:mathrm|text|rm|left|right)|\$/g, "")
		.replace(/\\mu ?/g, "μ")
		.replace(/\\/g, "")
		.replace(/[−‐‑–]/g, "-")
		.replace(/[[{]/g, "(")
		.replace(/[\]}]/g, ")")
		.replace(/\bper\b/gi, "/")
		.replace(/\s+/g, " ")
		.replace(/\^ /g, "^")
		.trim();

/** The text without brackets round the whole of it. */
function withoutBrackets(text: string): string {
	if (!text.startsWith("(") || !text.endsWith(")")) return text;
	let depth = 0;
	for (let i = 0; i < text.length - 1; i++) {
		if (text[i] === "(") depth++;
		else if (text[i] === ")" && --depth === 0) return text;
	}
	return withoutBrackets(text.slice(1, -1).trim());
}

/** A unit without a number before it. */
function readPlainUnit(text: string): FluxUnit | null {
	const synphot = /^(flam|fnu)(\d{1,2})?$/i.exec(text);
	if (synphot) {
		const unit = synphot[1]?.toLowerCase() === "flam" ? "flambda" : "fnu";
		return { unit, scale: Number(`1e-${synphot[2] ?? 0}`) };
	}
	const jansky = JANSKY.exec(text);
	if (jansky) return readJansky(jansky[1] ?? "", jansky[0]);
	const { scale, powers } = unitProduct(text);
	if (!(scale > 0)) return null;
	const { erg, s, cm, angstrom, hertz } = powers;
	if (erg !== 1 || s !== -1) return null;
	if (cm === -3 && angstrom === 0 && hertz === 0) return { unit: "flambda", scale: scale * PER_ANGSTROM_OF_PER_CM };
	if (cm !== -2) return null;
	if (angstrom === -1 && hertz === 0) return { unit: "flambda", scale };
	return angstrom === 0 && hertz === -1 ? { unit: "fnu", scale } : null;
}

/** Null for "MJY" and "Mmgy", where the capital may be that of a milli in capitals. */
function readJansky(prefix: string, text: string): FluxUnit | null {
	const isMega = prefix === "M";
	if (isMega && !/Jy$|[a-z]{5}$/.test(text)) return null;
	const name = text.slice(prefix.length).trimStart()[0]?.toLowerCase() ?? "";
	const factor = prefix === "" ? 1 : PREFIXES[isMega ? "M" : prefix.toLowerCase()];
	return { unit: "jansky", scale: (factor ?? Number.NaN) * (JANSKYS[name] ?? Number.NaN) };
}
