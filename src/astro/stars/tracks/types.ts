import type { ExtinctionLaw } from "../extinction.js";

/** A line in the diagram: an isochrone, the track of a star of one mass, or any other. */
export type HRTrack = {
	name: string;
	/** [colour, absolute magnitude] along the line, mag. */
	points: readonly (readonly [color: number, absoluteMag: number])[];
	/** Initial masses along the line, solar masses; as long as `points`. */
	massSolar?: ArrayLike<number> | undefined;
	/** Effective temperatures, K. */
	teffK?: ArrayLike<number> | undefined;
	/** Age of an isochrone, or ages along the track of a star, years. */
	ageYears?: number | ArrayLike<number> | undefined;
	/** Phases of evolution along the line. */
	phases?: readonly string[] | undefined;
	/** Initial [Fe/H], dex; [M/H] of PARSEC. */
	feh?: number | undefined;
	/** CSS colour. Default: soft ink. */
	color?: string | undefined;
	/** Default "solid". */
	line?: "solid" | "dashed" | "dotted" | undefined;
};

export type TrackOptions = {
	/** Extinction A₀ at 550 nm, mag, that the stars are reddened by. Default 0. For Gaia's bands alone. */
	a0?: number | undefined;
	/** Default "edr3". */
	law?: ExtinctionLaw | undefined;
	/** Columns of the file whose difference is the colour, blue minus red. Default: BP and RP of the latest release in the file. */
	color?: readonly [blue: string, red: string] | undefined;
	/** Column of the magnitude. Default: G of the same release. */
	magnitude?: string | undefined;
	/**
	 * Called for each problem of the file instead of throwing at the first one; what can be read is returned. Lines count from 1.
	 */
	onProblem?: ((problem: { line: number; message: string }) => void) | undefined;
};

/** A file that cannot be read to its end. The message names the line. */
export class TrackFileError extends Error {
	/** Counts from 1. */
	readonly line: number;
	constructor(line: number, message: string) {
		super(message);
		this.name = "TrackFileError";
		this.line = line;
	}
}
