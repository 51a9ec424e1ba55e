import type { Taxonomy } from "../taxonomy-picker/types.js";
import { type AdapterOptions, createIssues, isObject, type Json, rowsOf, textOf } from "./json.js";

/**
 * Taxonomies from SkyPortal's API: the response of `GET /api/taxonomy`, its `data`, or one row; all versions, in the order
 * of the response. Hierarchies are passed on unchanged; the picker reads them and reports their faults. Rows without an id
 * are left out, because a classification could not refer to them. Never throws.
 */
export function taxonomiesFromSkyPortal(apiTaxonomies: unknown, options: AdapterOptions = {}): Taxonomy[] {
	const issues = createIssues(options);
	const taxonomies = rowsOf(apiTaxonomies, "taxonomies", "hierarchy", issues.add).flatMap((row) => {
		const taxonomy = readTaxonomyRow(row);
		if (taxonomy) return [taxonomy];
		const name = textOf(row.name) ?? "without a name";
		issues.add(
			name,
			`Taxonomy "${name}" has no id, so nothing could be classified with it, and it is left out. Pass the row with the id that the server gave it.`,
		);
		return [];
	});
	issues.tell();
	return taxonomies;
}

function readTaxonomyRow(row: Json): Taxonomy | null {
	const { id } = row;
	if (typeof id !== "number" && textOf(id) === null) return null;
	return {
		id: id as number | string,
		name: textOf(row.name) ?? `Taxonomy ${String(id)}`,
		version: textOf(row.version),
		provenance: textOf(row.provenance),
		...(typeof row.isLatest === "boolean" ? { isLatest: row.isLatest } : {}),
		hierarchy: row.hierarchy,
		groups: groupsOf(row.groups),
	};
}

function groupsOf(groups: unknown): { id: number | string; name?: string | undefined }[] {
	return (Array.isArray(groups) ? groups : []).filter(isObject).flatMap(({ id, name }) => {
		if (typeof id !== "number" && typeof id !== "string") return [];
		return [typeof name === "string" ? { id, name } : { id }];
	});
}
