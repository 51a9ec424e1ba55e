import { unpackColumn, unpackWords } from "./tables/columns.js";
import { giantColumns } from "./tables/packed.js";
import type { JohnsonPoint, SequencePoint } from "./types.js";

/**
 * Adopted mean values of giants by type: B−V, M_V (mag) and, where given, Teff (K). The magnitudes are means of a few stars
 * and scatter from type to type. Source: E. Mamajek's notes on each spectral type.
 */
export const giantsJohnson: readonly (JohnsonPoint & { type: string; teff?: number | undefined })[] = [
	{ type: "G8III", color: 0.92, absoluteMag: 0.7, teff: 5100 },
	{ type: "G9III", color: 0.95, absoluteMag: 0.7, teff: 4950 },
	{ type: "K0III", color: 1.02, absoluteMag: 0.85, teff: 4820 },
	{ type: "K1III", color: 1.07, absoluteMag: 1, teff: 4700 },
	{ type: "K2III", color: 1.16, absoluteMag: 1, teff: 4620 },
	{ type: "K3III", color: 1.35, absoluteMag: 0.07, teff: 4270 },
	{ type: "K4III", color: 1.43, absoluteMag: 1.15 },
	{ type: "K5III", color: 1.53, absoluteMag: -1.14, teff: 3930 },
	{ type: "M3.5III", color: 1.6, absoluteMag: -0.6 },
];

function unpack(): (Omit<SequencePoint, "teff"> & { type: string; teff?: number | undefined })[] {
	const bpRp = unpackColumn(giantColumns.bpRp, 1000);
	const mg = unpackColumn(giantColumns.mg, 10);
	const teff = unpackColumn(giantColumns.teff, 1 / 10);
	return unpackWords(giantColumns.type).map((type, i) => ({
		type: `${type}III`,
		color: bpRp[i] as number,
		absoluteMag: mg[i] as number,
		teff: teff[i],
	}));
}

/** Giants by type in Gaia bands, blue to red; no Teff past K5III. Giants of one type scatter by about 1 mag. Sources: tables/giants.ts. */
export const giantSequence: readonly (Omit<SequencePoint, "teff"> & { type: string; teff?: number | undefined })[] =
	/* @__PURE__ */ unpack();
