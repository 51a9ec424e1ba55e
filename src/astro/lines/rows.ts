import { airToVacuum, type Medium } from "../refraction.js";
import { sourceNames } from "./sources.js";
import type { LineFamily, LineGroup, LineStatus, SpectralLine } from "./types.js";

/**
 * A line as the files of this folder write it. `wavelength` in Å is air from 2000 Å up, vacuum below; the other medium
 * follows by Ciddor 1996. `sources` has a letter for each table (sources.ts): two or more make it verified, one makes it
 * single-source, none leaves SkyPortal's integer.
 */
export type LineRow = readonly [label: string, wavelength: number, sources: string, importance?: number];

export type GroupRows = readonly [
	name: string,
	family: LineFamily,
	/** How its lines are mostly seen; forbidden ones, written with a bracket, are emission in any group. */
	kind: "emission" | "absorption" | "both",
	rows: readonly LineRow[],
];

/** Fallbacks for a host without the stylesheet; the tokens are in styles.css. */
const familyColors: Record<LineFamily, string> = {
	h: "var(--astropane-line-h, #c62828)",
	he: "var(--astropane-line-he, #1565c0)",
	c: "var(--astropane-line-c, #7b1fa2)",
	n: "var(--astropane-line-n, #00796b)",
	o: "var(--astropane-line-o, #2e7d32)",
	alpha: "var(--astropane-line-alpha, #8d5a00)",
	iron: "var(--astropane-line-iron, #bf4310)",
	galaxy: "var(--astropane-line-galaxy, #8e4585)",
	telluric: "var(--astropane-telluric, #7d6234)",
	sky: "var(--astropane-sky, #5a6b7e)",
};

export const familyColor = (family: LineFamily): string => familyColors[family];

/** From how many tables agree: the rows carry a second letter only where they do. */
const statusOf = (letters: string): LineStatus =>
	letters.length > 1 ? "verified" : letters.length === 1 ? "single-source" : "unverified";

function lineOf([label, wavelength, letters, importance]: LineRow, kind: GroupRows[2]): SpectralLine {
	return {
		label,
		air: wavelength,
		vacuum: airToVacuum(wavelength),
		status: statusOf(letters),
		sources: sourceNames(letters),
		kind: label.startsWith("[") ? "emission" : kind,
		...(importance !== undefined && { importance }),
	};
}

/** The groups of one section of the list, in the order given. */
export function lineSection(section: string, groups: readonly GroupRows[]): readonly LineGroup[] {
	return groups.map(([name, family, kind, rows]) => ({
		name,
		family,
		color: familyColor(family),
		static: family === "telluric" || family === "sky",
		section,
		lines: rows.map((row) => lineOf(row, kind)),
	}));
}

/** Rest wavelength of a line in Å in the medium asked for. */
export function linePosition(line: Pick<SpectralLine, "air" | "vacuum">, medium: Medium): number {
	return medium === "air" ? line.air : line.vacuum;
}
