import type { TaxonomyPickerProps } from "../../props.js";
import type { TaxonomyChoice } from "../../types.js";

/** Classes that sources must have, or must not have; each with its subclasses, and each in its own taxonomy. */
export type TaxonomyFilterValue = {
	with: TaxonomyChoice[];
	without: TaxonomyChoice[];
	/** Keep sources without any classification. */
	unclassified: boolean;
};

/** Props that a picker does not have, or has otherwise. */
export type TaxonomyFilterOwnProps = {
	/** The filter, controlled. */
	value?: Partial<TaxonomyFilterValue> | undefined;
	/** The filter at first, uncontrolled. */
	defaultValue?: Partial<TaxonomyFilterValue> | undefined;
	/** Called with the new filter: pass it to `classFilter` of `astropane/astro`, or to `classificationQuery` of `astropane/skyportal`. */
	onValueChange?: ((value: TaxonomyFilterValue) => void) | undefined;
};

/** The other props are those of a picker. */
export type TaxonomyFilterProps = Omit<
	TaxonomyPickerProps,
	| "mode"
	| "value"
	| "defaultValue"
	| "onValueChange"
	| "store"
	| "probabilities"
	| "pendingRequests"
	| "classifications"
> &
	TaxonomyFilterOwnProps;
