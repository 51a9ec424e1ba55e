import { formatForMessage } from "../../text/index.js";
import { isFillValue, isMissing, isSentinel } from "../missing.js";
import { readNumber } from "../number.js";
import { fromJson } from "../untrusted.js";

/** An annotation of a source in SkyPortal's form. `data` may be of any type. */
export type Annotation = {
	origin?: string | null | undefined;
	data?: unknown;
	obj_id?: string | null | undefined;
};

export type Table = Record<string, unknown>;

/** A name without case and underscores, for comparison. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll("_", "");

export const isTable = (value: unknown): value is Table =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The tables in a value: itself, those of a list, or those in a text of JSON, which may stand in a text once more. */
function tablesIn(value: unknown): Table[] {
	const data = fromJson(fromJson(value));
	if (isTable(data)) return [data];
	return Array.isArray(data) ? data.map(fromJson).filter(isTable) : [];
}

/** The tables of a catalogue in an annotation, or the reason why it is not clear which they are. */
export type CatalogTables = { tables: Table[] } | { reason: string };

/**
 * The entries of a catalogue in an annotation. Two forms are known: nested, `data: {Gaia: {Mag_G, …}}`, with any origin; and
 * flat, `data: {Mag_G, …}`, when the origin contains the catalogue's name ("gaiadr3.gaia_source"). Nested has precedence. Each
 * may be a list of tables, or JSON as text. Tables that are not `wanted` are passed over.
 */
export function findCatalogTables(
	{ data, origin }: Annotation,
	catalog: string,
	wanted: (table: Table) => boolean,
): CatalogTables {
	const plainCatalog = plainName(catalog);
	const isOrigin = typeof origin === "string" && plainName(origin).includes(plainCatalog);
	const flat = tablesIn(data);
	const nested = flat.flatMap((table) => {
		const names = Object.keys(table).filter((name) => plainName(name) === plainCatalog);
		const entries = names.map((name) => ({ name, tables: tablesIn(table[name]).filter(wanted) }));
		return [entries.filter(({ tables }) => tables.length > 0)];
	});
	const ambiguous = nested.find((entries) => entries.length > 1);
	if (ambiguous) {
		const names = quoteAll(ambiguous.map(({ name }) => name));
		return {
			reason: `has the entries ${names}, which are one name apart from case and underscores, so it is not clear which one is meant; keep one of them`,
		};
	}
	const tables = nested.flat().flatMap((entry) => entry.tables);
	return { tables: tables.length > 0 || !isOrigin ? tables : flat.filter(wanted) };
}

/** Smallest and largest value that a quantity can have. */
export type Range = readonly [number, number];

/** Ranges beyond which numbers that look like a catalogue's sign for "not measured" are taken for it. mag, mas. */
export const possible: Readonly<
	Record<"magnitude" | "color" | "extinction" | "parallax" | "error" | "ratio" | "distance" | "latitude", Range>
> = {
	magnitude: [-30, 40],
	color: [-10, 25],
	extinction: [-5, 50],
	/** That of Proxima Centauri is 768 mas; noise makes small ones negative. */
	parallax: [-90, 800],
	error: [0, 90],
	/** ϖ/σ. */
	ratio: [-90, Number.POSITIVE_INFINITY],
	/** pc: any that is not negative. */
	distance: [0, Number.POSITIVE_INFINITY],
	/** Degrees. */
	latitude: [-90, 90],
};

/** Reads numbers from a table by the names that a column may have. */
export type Reader = {
	/** Whether there is a value. */
	has(names: readonly string[]): boolean;
	/** NaN, and a problem, where there is no value. */
	required(names: readonly string[], range: Range): number;
	/** Undefined where there is no value. One that cannot be read is NaN, and a problem: without it the star is misplaced. */
	optional(names: readonly string[], range: Range): number | undefined;
	/** Undefined where there is no value, or it cannot be read, which is a warning: the star is drawn without its error bar. */
	extra(names: readonly string[], range: Range): number | undefined;
	/** Undefined where there is no value, or it cannot be read, which nothing depends on. */
	aside(names: readonly string[], range: Range): number | undefined;
	/** The value as text; undefined where there is none. Whole numbers that JSON has rounded are none. */
	text(names: readonly string[]): string | undefined;
	problems: string[];
	warnings: string[];
};

/** A function that finds the keys of a table that are one name apart from case and underscores. */
export function createKeyIndex(table: Table): (name: string) => readonly string[] {
	const byPlainName = new Map<string, string[]>();
	for (const key of Object.keys(table)) {
		const keys = byPlainName.get(plainName(key));
		if (keys) keys.push(key);
		else byPlainName.set(plainName(key), [key]);
	}
	return (name) => byPlainName.get(plainName(name)) ?? [];
}

export function createReader(table: Table): Reader {
	const keysOf = createKeyIndex(table);
	const problems: string[] = [];
	const warnings: string[] = [];
	const read = (names: readonly string[], range: Range, notes: string[]): number | undefined => {
		for (const name of names) {
			const field = readField(table, keysOf(name), range);
			if (typeof field === "string") notes.push(field);
			if (field !== undefined) return typeof field === "string" ? Number.NaN : field;
		}
		return undefined;
	};
	const optional = (names: readonly string[], range: Range) => read(names, range, problems);
	return {
		problems,
		warnings,
		has: (names) => names.some((name) => readField(table, keysOf(name), possible.ratio) !== undefined),
		optional,
		required(names, range) {
			const value = optional(names, range);
			if (value === undefined) problems.push(`has no value for "${names[0] ?? ""}"`);
			return value ?? Number.NaN;
		},
		extra(names, range) {
			const value = read(names, range, warnings);
			return Number.isNaN(value) ? undefined : value;
		},
		aside(names, range) {
			const value = read(names, range, []);
			return Number.isNaN(value) ? undefined : value;
		},
		text(names) {
			for (const name of names) {
				const [key, ...others] = keysOf(name);
				const value = key === undefined || others.length > 0 ? undefined : table[key];
				if (typeof value === "string" && !isMissing(value)) return value.trim();
				if (Number.isSafeInteger(value)) return String(value);
			}
			return undefined;
		},
	};
}

/**
 * The value under a key; undefined where there is none; a phrase for the user where it cannot be read. A list of one value is that
 * value, as tables of one row become in JSON.
 */
function readField(table: Table, keys: readonly string[], [least, most]: Range): number | string | undefined {
	const [key] = keys;
	if (key === undefined) return undefined;
	if (keys.length > 1) return `has the keys ${quoteAll(keys)}, which are one name apart from case and underscores`;
	const given = table[key];
	const raw: unknown = Array.isArray(given) && given.length < 2 ? given[0] : given;
	if (isMissing(raw)) return undefined;
	const value = readNumber(raw);
	if (isFillValue(value)) return undefined;
	const written = formatForMessage(raw);
	if (isSentinel(value) && !(value >= least && value <= most))
		return `has ${written} as "${key}", and ${written} is a catalogue's sign for missing`;
	// Far outside of all astronomical values, so that no sum or difference of two values can overflow.
	if (Math.abs(value) < 1e15) return value;
	if (Array.isArray(raw)) return `has a list of ${raw.length} values as "${key}", of which one star has one`;
	return `has ${written} as "${key}", which is not a number that a star can have`;
}

const quoteAll = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(" and ");
