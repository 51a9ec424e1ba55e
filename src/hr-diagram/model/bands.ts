/** Which photometric system two band names mean, as far as the library has sequences for it. */
export type BandSystem = "gaia" | "johnson" | null;

const bare = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[\u2212\u2013]/g, "-")
		.replace(/[\s_(){}]/g, "");

/** "BP-RP", "bp_rp", "G_BP − G_RP" with "M_G": "gaia". "B-V" with "M_V": "johnson". Others: null. */
export function bandSystem(color: string, magnitude: string): BandSystem {
	const c = bare(color);
	const m = bare(magnitude);
	if ((c === "bp-rp" || c === "bprp" || c === "gbp-grp") && (m === "mg" || m === "g")) return "gaia";
	if ((c === "b-v" || c === "bv") && (m === "mv" || m === "v")) return "johnson";
	return null;
}

/** A band name as it should be set: real minus with spaces, `_X` lowered. "BP-RP" → "BP − RP", "M_G" → "M_{G}". */
export const bandLabel = (name: string): string =>
	name
		.trim()
		.replace(/\s*[-\u2212]\s*/g, " \u2212 ")
		.replace(/_(?!\{)([A-Za-z0-9]+)/g, "_{$1}");

/** With its unit, for an axis. */
export const axisTitle = (name: string): string =>
	/\(.*\)\s*$/.test(name) ? bandLabel(name) : `${bandLabel(name)} (mag)`;
