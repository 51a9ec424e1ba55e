"use client";
import { versions } from "#lazy/taxonomy-picker/reading";
import { useLazyModule } from "../../ui/index.js";
import type { PickerTrees } from "../model/reading/readTrees.js";
import type { TaxonomySelectors } from "../model/selectors.js";
import type { TaxonomyPickerProps } from "../props.js";

/** The taxonomies to draw. Where their versions need `versionOrder`, it is fetched, and they are put in order again. */
export function useTrees(
	selectors: TaxonomySelectors,
	props: Pick<TaxonomyPickerProps, "taxonomies" | "groupIds" | "latestOnly" | "hiddenRoots">,
	onFailure: (error: unknown) => void,
): PickerTrees {
	const { taxonomies } = props;
	const options = [props.groupIds ?? null, props.latestOnly ?? true, props.hiddenRoots ?? null] as const;
	const all = selectors.trees(taxonomies, ...options, null);
	const code = useLazyModule(versions, all.lacksOrder, onFailure);
	return code ? selectors.orderedTrees(taxonomies, ...options, code.versionOrder) : all;
}
