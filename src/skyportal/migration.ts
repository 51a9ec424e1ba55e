import { type Migration, type MigrationKind, migrateClassifications, readTaxonomy } from "../astro/index.js";
import { type Classification, readClassifications } from "../astro/taxonomy/classifications/read.js";
import { attempt, fromJson, ownProperties } from "../astro/untrusted.js";
import type { Taxonomy } from "../taxonomy-picker/types.js";
import { type AdapterOptions, createIssues } from "./json.js";
import { type ClassificationRequest, putOf } from "./requests.js";

export type MigrationOptions = AdapterOptions & {
	/** The version with which the classifications were made, and the one that replaces it. */
	from: Taxonomy;
	to: Taxonomy;
	/** Write also rows that keep their name and path, so that nothing refers to the old version. Default true. */
	includeUnchanged?: boolean | undefined;
};

const advice: Readonly<Record<"ambiguous" | "removed", string>> = {
	ambiguous: "could be one of several classes of the new version",
	removed: "is not in the new version",
};

/**
 * Requests that move the classifications of one version of a taxonomy to the next: a `PUT` for each, with its name there. Author,
 * groups, votes, probability, `ml` and origin stay. Rows of other taxonomies are passed over; those without a class in the new
 * version, or with several, are reported and keep the old one. Never throws.
 */
export function migrationRequests(classifications: unknown, options: MigrationOptions): ClassificationRequest[] {
	const { from, to, includeUnchanged } = ownProperties(options);
	const issues = createIssues(options);
	const rows = readClassifications(classifications).classifications.filter(
		(row) => String(row.taxonomyId) === String(attempt(() => from?.id, undefined)),
	);
	const [before, after] = [from, to].map((row) => readTaxonomy(attempt(() => fromJson(row?.hierarchy), null)));
	const migrations =
		before && after
			? migrateClassifications(
					rows.map((row) => ({ class: row.class, row })),
					before,
					after,
				)
			: [];
	const requests = migrations.flatMap((migration): ClassificationRequest[] => {
		const { row } = migration.before;
		const put = requestOf(row, migration, to, includeUnchanged !== false);
		if (put === "nothing") return [];
		if (put !== null) return [put];
		const kind: MigrationKind = migration.kind;
		issues.add(
			row.class,
			kind === "ambiguous" || kind === "removed"
				? `"${row.class}" ${advice[kind]}, so the classification keeps the old one; choose a class by hand.`
				: `The classification "${row.class}" has no id or no object, so it cannot be changed; pass the rows as the API gives them.`,
		);
		return [];
	});
	issues.tell();
	return requests;
}

/** "nothing": there is nothing to change. Null: it cannot be done. */
function requestOf(
	row: Classification,
	{ kind, to: node }: Migration,
	to: Taxonomy | undefined,
	includeUnchanged: boolean,
): ClassificationRequest | "nothing" | null {
	const { id, objId, probability, ml, origin } = row;
	if (node === null || id === null || objId === null || to === undefined) return null;
	if (kind === "same" && !includeUnchanged) return "nothing";
	return putOf({ id, ml, origin }, { obj_id: objId, taxonomy_id: to.id, classification: node.class, probability });
}
