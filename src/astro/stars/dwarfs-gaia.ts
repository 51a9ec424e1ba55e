import { unpackColumn, unpackWords } from "./tables/columns.js";
import { dwarfColumns } from "./tables/packed.js";
import type { SequencePoint } from "./types.js";

function unpack(): (SequencePoint & { type: string })[] {
	const teff = unpackColumn(dwarfColumns.teff, 1 / 10);
	const bpRp = unpackColumn(dwarfColumns.bpRp, 1000);
	const mg = unpackColumn(dwarfColumns.mg, 1000);
	return unpackWords(dwarfColumns.type).map((type, i) => ({
		type: `${type}V`,
		color: bpRp[i] as number,
		absoluteMag: mg[i] as number,
		teff: teff[i] as number,
	}));
}

/** Dwarfs O9V to M8.5V in Gaia bands, hot to cool; colour and M_G rise from one to the next. Sources: tables/dwarfs.ts. */
export const dwarfsGaia: readonly (SequencePoint & { type: string })[] = /* @__PURE__ */ unpack();
