import { migrateClassifications } from "../../../astro/taxonomy/classifications/migrate.js";
import type { Classification } from "../../../astro/taxonomy/classifications/read.js";
import { compareTaxonomies, type TaxonomyChange, type TaxonomyNodes } from "../../../astro/taxonomy/index.js";

/** A change, and how many classifications have its class. */
export type CountedChange = { change: TaxonomyChange; touched: number };

export type VersionChanges = {
	/** In the order of the versions; kinds without changes are empty. */
	byKind: Readonly<Record<TaxonomyChange["kind"], readonly CountedChange[]>>;
	/** Classifications of the old version, those of them whose class has changed, and those that lead to no single class. */
	total: number;
	touched: number;
	unresolved: number;
};

/** Counts the classifications that each change touches, by class name, as SkyPortal stores them. */
export function versionChanges(
	before: TaxonomyNodes,
	after: TaxonomyNodes,
	classifications: readonly Classification[],
): VersionChanges {
	const counts = new Map<string, number>();
	for (const { class: name } of classifications) counts.set(name, (counts.get(name) ?? 0) + 1);
	const byKind: Record<TaxonomyChange["kind"], CountedChange[]> = { removed: [], renamed: [], moved: [], added: [] };
	for (const change of compareTaxonomies(before, after)) {
		const touched = change.before ? (counts.get(change.class) ?? 0) : 0;
		byKind[change.kind].push({ change, touched });
	}
	const migrations = migrateClassifications(
		classifications.map((row) => ({ class: row.class })),
		before,
		after,
	);
	return {
		byKind,
		total: migrations.length,
		touched: migrations.filter(({ kind }) => kind !== "same").length,
		unresolved: migrations.filter(({ to }) => to === null).length,
	};
}
