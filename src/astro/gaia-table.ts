import { formatForMessage } from "../text/index.js";
import { readNumber } from "./number.js";

/** An annotation of a source in SkyPortal's form. `data` may be of any type. */
export type Annotation = {
	origin?: string | null | undefined;
	data?: unknown;
	obj_id?: string | null | undefined;
};

type Table = Record<string, unknown>;

/** A name without case and underscores, for comparison. */
function plainName(name: string): string {
	return name.toLowerCase().replaceAll("_", "");
}

function isTable(value: unknown): value is Table {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A catalogue's keys and values in an annotation; the reason why they cannot be read; or null: about another catalogue. */
type CatalogTable = { table: Table } | { reason: string } | null;

/**
 * The entry of a catalogue in an annotation. Two forms are known: nested, `data: {Gaia: {Mag_G, …}}`, with any origin; and
 * flat, `data: {Mag_G, …}`, when the origin contains the catalogue's name ("gaiadr3.gaia_source"). Nested has precedence.
 */
export function findCatalogTable({ data, origin }: Annotation, catalog: string): CatalogTable {
	const plainCatalog = plainName(catalog);
	const isOrigin = typeof origin === "string" && plainName(origin).includes(plainCatalog);
	if (!isTable(data)) {
		if (!isOrigin) return null;
		return {
			reason: `has data of type ${data === null ? "null" : typeof data}, so it gives no star. Post an object of keys and values`,
		};
	}
	const names = Object.keys(data).filter((name) => plainName(name) === plainCatalog);
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
	/** NaN, and a problem, where there is no value. */
	required(key: string): number;
	/** Undefined where there is no value. One that cannot be read is NaN, and a problem: without it the star is misplaced. */
	optional(key: string | null | undefined): number | undefined;
	/** Undefined where there is no value, or it cannot be read, which is a warning: the star is drawn without its error bar. */
	extra(key: string): number | undefined;
	problems: string[];
	warnings: string[];
};

export function createReader(table: Table): Reader {
	const problems: string[] = [];
	const warnings: string[] = [];
	const read = (key: string, notes: string[]): number | undefined => {
		const field = readField(table, key);
		if (typeof field === "string") notes.push(field);
		return typeof field === "string" ? Number.NaN : field;
	};
	const optional = (key: string | null | undefined) => (key ? read(key, problems) : undefined);
	return {
		problems,
		warnings,
		optional,
		required(key) {
			const value = optional(key);
			if (value === undefined) problems.push(`has no value for "${key}"`);
			return value ?? Number.NaN;
		},
		extra(key) {
			const value = read(key, warnings);
			return Number.isNaN(value) ? undefined : value;
		},
	};
}

/**
 * The value of a key; undefined where there is none; a phrase for the user where it cannot be read. Null, NaN and "NaN"
 * count as none, as catalogues write missing values so.
 */
function readField(table: Table, key: string): number | string | undefined {
	const plainKey = plainName(key);
	const names = Object.keys(table).filter((name) => plainName(name) === plainKey);
	const [name] = names;
	if (name === undefined) return undefined;
	if (names.length > 1) return `has the keys ${quoteAll(names)}, which are one name apart from case and underscores`;
	const raw = table[name];
	if (isMissing(raw)) return undefined;
	const value = readNumber(raw);
	// Far outside of all astronomical values, so that no sum or difference of two values can overflow.
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
