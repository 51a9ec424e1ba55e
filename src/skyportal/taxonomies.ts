import { fromJson } from "../astro/untrusted.js";
import type { Taxonomy } from "../taxonomy-picker/types.js";
import { type AdapterOptions, createIssues, isObject, type Json, readEach, rowsOf, textOf } from "./json.js";

/**
 * Taxonomies from SkyPortal's API: the response of `GET /api/taxonomy`, its `data`, or one row; all versions, in the order
 * of the response. Hierarchies are passed on unchanged; the picker reads them and reports their faults. Rows without an id
 * are left out, because a classification could not refer to them. Never throws.
 */
export function taxonomiesFromSkyPortal(apiTaxonomies: unknown, options: AdapterOptions = {}): Taxonomy[] {
	const issues = createIssues(options);
	const rows = rowsOf(apiTaxonomies, "taxonomies", "hierarchy", issues.add);
	const taxonomies = readEach(rows, "taxonomies", issues.add, (row) => {
		const taxonomy = readTaxonomyRow(row);
		const name = textOf(row.name) ?? "without a name";
		if (taxonomy === null) {
			issues.add(
				name,
				`Taxonomy "${name}" has no id, so nothing could be classified with it, and it is left out; pass the row with the id that the server gave it.`,
			);
			return [];
		}
		if (taxonomy.groups?.some((group) => group.id === UNKNOWN_GROUP))
			issues.add(
				name,
				`Taxonomy "${name}" has groups without an id, so it is not taken for a public one; pass groups as { id } or as ids.`,
			);
		return [taxonomy];
	});
	issues.tell();
	return taxonomies;
}

/** Id that no group of the server has, so that a taxonomy of groups that cannot be read does not become public. */
const UNKNOWN_GROUP = "unknown";

function readTaxonomyRow(row: Json): Taxonomy | null {
	const { id } = row;
	const isId = typeof id === "number" ? Number.isFinite(id) : textOf(id) !== null;
	if (!isId) return null;
	return {
		id: id as number | string,
		name: textOf(row.name) ?? `Taxonomy ${String(id)}`,
		version: textOf(row.version),
		provenance: textOf(row.provenance),
		...(typeof row.isLatest === "boolean" ? { isLatest: row.isLatest } : {}),
		hierarchy: fromJson(row.hierarchy),
		groups: groupsOf(row.groups ?? row.group_ids),
	};
}

type Group = { id: number | string; name?: string | undefined };

/** Groups as objects or as ids, in a list or alone. */
function groupsOf(value: unknown): Group[] {
	const groups = fromJson(value);
	if (groups === null || groups === undefined || groups === "") return [];
	return (Array.isArray(groups) ? groups : [groups]).map((group: unknown) => {
		const { id, name }: Json = isObject(group) ? group : { id: group };
		const isId = typeof id === "number" ? Number.isFinite(id) : typeof id === "string" && id !== "";
		if (!isId) return { id: UNKNOWN_GROUP };
		return { id: id as number | string, ...(typeof name === "string" ? { name } : {}) };
	});
}
