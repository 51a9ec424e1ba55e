import type { LineFamily, SpectralLine } from "./types.js";

/**
 * A line as the lists of this folder write it. `wavelength` in Å, to 0.001 Å, is air from 2000 Å up, vacuum below; the
 * other medium follows by Ciddor 1996. `sources` has a letter for each table (sources.ts): two or more make it verified,
 * one makes it single-source, none leaves SkyPortal's integer. `importance` is a multiple of 0.05.
 */
export type LineRow = readonly [label: string, wavelength: number, sources: string, importance?: number];

export type GroupRows = readonly [
	name: string,
	family: LineFamily,
	/** How its lines are mostly seen; forbidden ones, written with a bracket, are emission in any group. */
	kind: NonNullable<SpectralLine["kind"]>,
	rows: readonly LineRow[],
];

/** The groups under one heading. */
export type SectionRows = readonly [heading: string, groups: readonly GroupRows[]];
