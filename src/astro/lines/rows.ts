import type { LineFamily, SpectralLine } from "./types.js";

/**
 * A line in the files of lists/. `wavelength` is in Å, to 0.001 Å, in air from 2000 Å up and in vacuum below; the other
 * medium is computed (Ciddor 1996). `sources` has a letter for each table (sources.ts): two or more make the line verified,
 * one single-source, none unverified (SkyPortal's integer, an approximate band head). `importance` is a multiple of 0.05.
 */
export type LineRow = readonly [label: string, wavelength: number, sources: string, importance?: number];

export type GroupRows = readonly [
	name: string,
	family: LineFamily,
	/** How the lines usually appear. Forbidden lines, whose labels begin with a bracket, are emission in any group. */
	kind: NonNullable<SpectralLine["kind"]>,
	rows: readonly LineRow[],
];

/** A file of lists/: groups under one heading. Lists with the same heading have neighbouring positions. */
export type LineList = {
	/** Lists are offered in this order, 10, 20, …; each number is used once. */
	readonly position: number;
	readonly heading: string;
	readonly groups: readonly GroupRows[];
};
