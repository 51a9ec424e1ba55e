import { formatForMessage } from "../text/index.js";
import { readNumber } from "./number.js";

/** An annotation of a source, as SkyPortal gives it. `data` is read tolerantly. */
export type Annotation = {
	origin?: string | null | undefined;
	data?: unknown;
	obj_id?: string | null | undefined;
};

type Table = Record<string, unknown>;

/** Names are the same when they differ only in case and underscores. */
function plainName(name: string): string {
	return name.toLowerCase().replaceAll("_", "");
}

function isTable(value: unknown): value is Table {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A catalogue's keys and values in an annotation; a reason why they cannot be told; or null: not about this catalogue. */
type FoundTable = { table: Table } | { reason: string } | null;

/**
 * The entry of a catalogue in an annotation. Two shapes are known: nested, `data: {Gaia: {Mag_G, …}}`, whatever the
 * origin; and flat, `data: {Mag_G, …}`, when the origin contains the catalogue's name ("gaiadr3.gaia_source").
 * The nested one wins where both are there.
 */
export function findCatalogTable({ data, origin }: Annotation, catalog: string): FoundTable {
	const wanted = plainName(catalog);
	const isOrigin = typeof origin === "string" && plainName(origin).includes(wanted);
	if (!isTable(data)) {
		if (!isOrigin) return null;
		return {
			reason: `has data of type ${data === null ? "null" : typeof data}, so it gives no star. Post an object of keys and values`,
		};
	}
	const names = Object.keys(data).filter((name) => plainName(name) === wanted);
	const nested = names.filter((name) => isTable(data[name]));
	if (nested.length > 1 || (names.length > 1 && !isOrigin))
		return {
			reason: `has the entries ${quoteAll(names)}, which are one name apart from case and underscores, so it is not clear which one is meant. Keep one of them`,
		};
	const [name] = nested;
	if (name !== undefined) return { table: data[name] as Table };
	if (isOrigin) return { table: data };
	if (names.length === 0) return null;
	return {
		reason: `has ${quoteAll(names)} without keys and values in it, so it gives no star. Post {"${names[0]}": {…}} with the magnitudes and the parallax in it`,
	};
}

/** Reads numbers from a table by key. */
export type Reader = {
	/** NaN, and a problem, where there is none. */
	required(key: string): number;
	/** Undefined where there is none. One that cannot be read is NaN, and a problem: without it the star is misplaced. */
	optional(key: string | null | undefined): number | undefined;
	/** Undefined where there is none or it cannot be read, which is a doubt: an error bar is not worth a star. */
	extra(key: string): number | undefined;
	problems: string[];
	doubts: string[];
};

export function createReader(table: Table): Reader {
	const problems: string[] = [];
	const doubts: string[] = [];
	const read = (key: string, notes: string[]): number | undefined => {
		const field = readField(table, key);
		if (typeof field === "string") notes.push(field);
		return typeof field === "string" ? Number.NaN : field;
	};
	const optional = (key: string | null | undefined) => (key ? read(key, problems) : undefined);
	return {
		problems,
		doubts,
		optional,
		required(key) {
			const value = optional(key);
			if (value === undefined) problems.push(`has no value for "${key}"`);
			return value ?? Number.NaN;
		},
		extra(key) {
			const value = read(key, doubts);
			return Number.isNaN(value) ? undefined : value;
		},
	};
}

/**
 * The value of a key; undefined where there is none; a phrase where it cannot be read. Null, NaN and "NaN" count as
 * none, since that is how catalogues write nothing.
 */
function readField(table: Table, key: string): number | string | undefined {
	const wanted = plainName(key);
	const names = Object.keys(table).filter((name) => plainName(name) === wanted);
	const [name] = names;
	if (name === undefined) return undefined;
	if (names.length > 1) return `has the keys ${quoteAll(names)}, which are one name apart from case and underscores`;
	const raw = table[name];
	if (isMissing(raw)) return undefined;
	const value = readNumber(raw);
	// A bound far outside of astronomy, so that no sum or difference of two values can overflow.
	if (Math.abs(value) < 1e15) return value;
	return `has ${formatForMessage(raw)} as "${name}", which is not a number that a star can have`;
}

function isMissing(value: unknown): boolean {
	if (value === null || value === undefined || Number.isNaN(value)) return true;
	return typeof value === "string" && ["", "nan", "null", "none"].includes(value.trim().toLowerCase());
}

function quoteAll(names: readonly string[]): string {
	return names.map((name) => `"${name}"`).join(" and ");
}
