import { withSubclasses } from "../astro/taxonomy/classifications/filter.js";
import { attempt, ownProperties } from "../astro/untrusted.js";
import type { Taxonomy, TaxonomyChoice } from "../taxonomy-picker/types.js";
import { rowsWithIds } from "./classifications.js";
import { textOf } from "./json.js";

/** Parameters of `GET /api/sources`: names of taxonomy and class, as "Sitewide Taxonomy: Ia". */
export type ClassificationQuery = { classifications?: string[]; nonclassifications?: string[] };

/**
 * The parameters by which SkyPortal keeps sources `with` some classes and leaves out those `without`. Its server compares names alone, so
 * subclasses are listed as well. Choices of taxonomies that are not among `taxonomies` are left out, as they have no name. Never throws.
 */
export function classificationQuery(
	filter: { with?: readonly TaxonomyChoice[] | undefined; without?: readonly TaxonomyChoice[] | undefined },
	taxonomies: readonly Taxonomy[],
): ClassificationQuery {
	const rows = attempt(() => rowsWithIds(taxonomies), new Map());
	const { with: wanted, without: unwanted } = ownProperties(filter);
	const names = (choices: readonly TaxonomyChoice[] | undefined): string[] =>
		attempt(() => withSubclasses(choices, taxonomies), []).flatMap(({ taxonomyId, class: name }) => {
			const taxonomy = attempt(() => textOf(rows.get(String(taxonomyId))?.name), null);
			return taxonomy === null ? [] : [`${taxonomy}: ${name}`];
		});
	const [classifications, nonclassifications] = [names(wanted), names(unwanted)];
	return {
		...(classifications.length > 0 ? { classifications } : {}),
		...(nonclassifications.length > 0 ? { nonclassifications } : {}),
	};
}
