import { readNumber } from "../number.js";
import {
	type DereddenedStar,
	deredden,
	type ExtinctionLaw,
	extinctionOf,
	lawOfCatalogue,
} from "../stars/extinction.js";
import type { Columns } from "./keys.js";
import { possible, type Reader } from "./table.js";
import type { ColorMagnitudeOptions } from "./types.js";

/** What is taken away from magnitude and colour, mag. */
export type Correction = {
	extinction: number;
	colorExcess: number;
	/** The extinction that is given, applied or not. */
	given: number;
	warning?: string | undefined;
};

const none: Correction = { extinction: 0, colorExcess: 0, given: 0 };

/** Columns that only the table of DR2 has. */
const DR2_COLUMNS = ["a_g_val", "e_bp_min_rp_val"];

/** Whether the photometry is that of Gaia DR2. */
export const isDr2 = (read: Reader, origin: string, { catalog, extinctionLaw }: ColorMagnitudeOptions): boolean =>
	extinctionLaw === "dr2" ||
	(extinctionLaw !== "edr3" &&
		([origin, catalog].some((name) => typeof name === "string" && lawOfCatalogue(name) === "dr2") ||
			read.has(DR2_COLUMNS)));

/**
 * Extinction and colour excess of a star. Where both are given they are taken as they are; one of them, or A₀, in Gaia's bands gives the
 * other by the extinction law, so that both axes are corrected together. Where the law has no solution A_G and A₀ correct neither axis,
 * a colour excess the colour alone.
 *
 * @param color as observed
 */
export function readCorrection(
	read: Reader,
	columns: Columns,
	color: number,
	law: ExtinctionLaw,
	options: ColorMagnitudeOptions,
): Correction {
	const ownExcess = readNumber(options.colorExcess);
	const extinction = read.optional(columns.absorption, possible.extinction);
	const colorExcess =
		read.optional(columns.colorExcess, possible.extinction) ?? (Number.isFinite(ownExcess) ? ownExcess : undefined);
	const given = extinction ?? 0;
	// Beside an absolute magnitude the extinction is not read.
	if (columns.absoluteMag.length > 0) return { extinction: 0, colorExcess: colorExcess ?? 0, given: 0 };
	if (options.absorptionSign === "skyportal")
		return { extinction: -given, colorExcess: colorExcess ?? 0, given: -given };
	if (!columns.isGaia || (extinction !== undefined && colorExcess !== undefined))
		return { extinction: given, colorExcess: colorExcess ?? 0, given };
	const solved = ({ aG, colorExcess }: DereddenedStar): Correction => ({ extinction: aG, colorExcess, given });
	if (colorExcess !== undefined) {
		if (colorExcess === 0) return none;
		const star = extinctionOf({ color, colorExcess, law });
		if (star.reason === undefined) return solved(star);
		const warning = `${star.reason}, so the colour excess corrects the colour alone; give A_G, too`;
		return { extinction: 0, colorExcess, given, warning };
	}
	const a0 = extinction === undefined ? (read.optional(columns.a0, possible.extinction) ?? 0) : undefined;
	if ((a0 ?? extinction) === 0) return none;
	const star = deredden({ color, a0, aG: extinction, law });
	if (star.reason === undefined) return solved(star);
	const what = a0 === undefined ? "A_G" : "A₀";
	const warning = `${star.reason}, so ${what} is not applied, to neither axis; give both A_G and E(BP − RP)`;
	return { ...none, given, warning };
}
