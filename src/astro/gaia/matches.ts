import { numberText } from "../../text/index.js";
import type { Columns } from "./keys.js";
import { createReader, possible, type Table } from "./table.js";
import type { ColorMagnitudeOptions, ColorMagnitudeResult } from "./types.js";

/** Where a star comes from, and its id if it has one. */
export type Subject = { origin: string; id?: string | undefined };

/** A table about a star. */
export type Match = { table: Table; subject: Subject };

/** What a message begins with: the annotation and its star. */
export const nameOf = ({ origin, id }: Subject): string =>
	id === undefined ? `Annotation "${origin}"` : `Annotation "${origin}" of ${id}`;

/** The end by which services tell the matches of one source apart: "gaiadr3.gaia_source-2", "Gaia-123.4-56.7". */
const MATCH_NUMBER = /(?:-[\d.]+)+$/;

const ARCSECONDS_PER_RADIAN = (180 * 3600) / Math.PI;
const RADIANS = Math.PI / 180;

/** Separation of two places on the sky, arcseconds (haversine); degrees. */
export function separationOf(a: { ra: number; dec: number }, b: { ra: number; dec: number }): number {
	const half = (from: number, to: number): number => Math.sin(((to - from) * RADIANS) / 2) ** 2;
	const h = half(a.dec, b.dec) + Math.cos(a.dec * RADIANS) * Math.cos(b.dec * RADIANS) * half(a.ra, b.ra);
	return 2 * Math.asin(Math.min(1, Math.sqrt(h))) * ARCSECONDS_PER_RADIAN;
}

/**
 * Of several matches of one source and one origin the one nearest to the source, where the separations are known: by a column of
 * the cross-match, or by `ra` and `dec` and the position of the source. Others are all kept. What was left out is a warning.
 */
export function nearestMatches(
	matches: readonly Match[],
	columns: Columns,
	{ position }: ColorMagnitudeOptions,
	{ warnings }: ColorMagnitudeResult,
): readonly Match[] {
	if (matches.length < 2) return matches;
	const groups = new Map<string, Match[]>();
	for (const match of matches) {
		const { origin, id } = match.subject;
		const key = JSON.stringify([id, origin.replace(MATCH_NUMBER, "")]);
		const group = groups.get(key);
		if (group) group.push(match);
		else groups.set(key, [match]);
	}
	const dropped = new Set<Match>();
	for (const group of groups.values()) {
		if (group.length < 2) continue;
		const separations = group.map(({ table }) => separationIn(table, columns, position));
		if (!separations.every(Number.isFinite)) continue;
		const nearest = Math.min(...separations);
		const kept = group[separations.indexOf(nearest)] as Match;
		for (const match of group) if (match !== kept) dropped.add(match);
		const numbers = numberText();
		const others = numbers.count(group.length - 1, "match is", "matches are");
		warnings.push({
			...kept.subject,
			reason: `${nameOf(kept.subject)} is the nearest match, ${numbers.significant(nearest, 2)}″ from the source; ${others} farther away and left out; look at them if the source is a double star.`,
		});
	}
	return dropped.size === 0 ? matches : matches.filter((match) => !dropped.has(match));
}

/** Arcseconds; NaN where it is unknown. */
function separationIn(table: Table, columns: Columns, position: unknown): number {
	const read = createReader(table);
	const given = read.aside(columns.separation, possible.distance);
	if (given !== undefined && given >= 0) return given;
	const { ra, dec } = (typeof position === "object" && position !== null ? position : {}) as Record<string, unknown>;
	const star = { ra: read.aside(RA, possible.distance), dec: read.aside(DEC, possible.latitude) };
	if (typeof ra !== "number" || typeof dec !== "number" || star.ra === undefined || star.dec === undefined)
		return Number.NaN;
	return separationOf({ ra, dec }, { ra: star.ra, dec: star.dec });
}

const RA = ["ra", "RAdeg", "RA_ICRS"];
const DEC = ["dec", "DEdeg", "DE_ICRS"];
