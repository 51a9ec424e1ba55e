import { plainText } from "../../plot/index.js";

/** Photometric system of two band names, as far as the library has sequences for it. */
export type BandSystem = "gaia" | "johnson" | null;

const withoutMarks = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[\u2212\u2013]/g, "-")
		.replace(/[\s_(){}]/g, "");

/** "BP-RP", "bp_rp", "G_BP − G_RP" with "M_G": "gaia". "B-V" with "M_V": "johnson". Others: null. */
export function bandSystem(color: string, magnitude: string): BandSystem {
	const colorName = withoutMarks(color);
	const magName = withoutMarks(magnitude);
	if (["bp-rp", "bprp", "gbp-grp"].includes(colorName) && ["mg", "g"].includes(magName)) return "gaia";
	if (["b-v", "bv"].includes(colorName) && ["mv", "v"].includes(magName)) return "johnson";
	return null;
}

/** A band name for a pen: true minus with spaces, `_X` as a subscript. "BP-RP" → "BP − RP", "M_G" → "M_{G}". */
export const bandLabel = (name: string): string =>
	name
		.trim()
		.replace(/\s*[-\u2212]\s*/g, " \u2212 ")
		.replace(/_(?!\{)([A-Za-z0-9]+)/g, "_{$1}");

/** A band name for readouts and screen readers: "M_G". */
export const bandText = (name: string): string => plainText(bandLabel(name));

/** A band name with its unit for an axis. */
export const axisTitle = (name: string): string =>
	/\(.*\)\s*$/.test(name) ? bandLabel(name) : `${bandLabel(name)} (mag)`;
