import type { TaxonomyNode } from "../../../astro/taxonomy/index.js";
import type { TaxonomyPickerProps } from "../../props.js";
import type { Taxonomy } from "../../types.js";

/** Props that a picker does not have. */
export type TaxonomyOverviewOwnProps = {
	/** Number of sources of a class itself, without those of its subclasses: it sizes the icicle and colours both figures. */
	counts?: ((node: TaxonomyNode, taxonomyId: Taxonomy["id"]) => number) | undefined;
	/** What colours the classes. Default `counts` where there are any, otherwise `probability`, that of the value. */
	colorBy?: "counts" | "probability" | undefined;
	/** CSS pixels. Default: as wide as its container; 760 on a server. */
	width?: number | undefined;
	/** CSS pixels, of the icicle. Default 480. A dendrogram is as high as its classes need. */
	height?: number | undefined;
};

/** The other props are those of a picker. */
export type TaxonomyOverviewProps = Pick<
	TaxonomyPickerProps,
	| "taxonomies"
	| "mode"
	| "value"
	| "defaultValue"
	| "onValueChange"
	| "cascadeValue"
	| "isDisabled"
	| "groupIds"
	| "latestOnly"
	| "hiddenRoots"
	| "label"
	| "store"
	| "words"
	| "locale"
	| "className"
	| "style"
	| "id"
> &
	TaxonomyOverviewOwnProps;
