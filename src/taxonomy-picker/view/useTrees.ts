"use client";
import { faults, versions } from "#lazy/taxonomy-picker/reading";
import type { PickerTrees } from "../model/reading/readTrees.js";
import type { TaxonomySelectors } from "../model/selectors.js";
import type { TaxonomyPickerProps } from "../props.js";
import { useLazyParts } from "./useLazyParts.js";

/**
 * The taxonomies to draw. Where they need `versionOrder` or `walkTaxonomy`, these are fetched, and the taxonomies are read again.
 */
export function useTrees(
	selectors: TaxonomySelectors,
	props: Pick<TaxonomyPickerProps, "taxonomies" | "groupIds" | "latestOnly" | "hiddenRoots">,
	onFailure: () => void,
): PickerTrees {
	const { taxonomies } = props;
	const all = selectors.trees(
		taxonomies,
		props.groupIds ?? null,
		props.latestOnly ?? true,
		props.hiddenRoots ?? null,
		versions.now()?.versionOrder ?? null,
		faults.now()?.walkTaxonomy ?? null,
	);
	useLazyParts({ versions: [versions, all.lacksOrder], faults: [faults, all.lacksWalk] }, onFailure);
	return all;
}
