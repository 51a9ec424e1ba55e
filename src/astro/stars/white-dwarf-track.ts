import { unpackColumn } from "./tables/columns.js";
import { whiteDwarfColumns } from "./tables/packed.js";
import type { SequencePoint } from "./types.js";

function unpack(): SequencePoint[] {
	const bpRp = unpackColumn(whiteDwarfColumns.bpRp, 1000);
	const mg = unpackColumn(whiteDwarfColumns.mg, 1000);
	return unpackColumn(whiteDwarfColumns.teff, 1 / 250).map((teff, i) => ({
		color: bpRp[i] as number,
		absoluteMag: mg[i] as number,
		teff,
	}));
}

/**
 * A cooling DA white dwarf of 0.6 M☉, from 100,000 K to 3000 K. It gets fainter all the way, and redder down to 3500 K, where the
 * colour turns back. Source: tables/white-dwarfs.ts.
 */
export const whiteDwarfTrack: readonly SequencePoint[] = /* @__PURE__ */ unpack();
