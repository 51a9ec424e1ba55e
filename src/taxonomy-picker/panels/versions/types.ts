import type { TaxonomyPickerProps } from "../../props.js";
import type { Taxonomy } from "../../types.js";

export type TaxonomyVersionsProps = Pick<TaxonomyPickerProps, "words" | "locale" | "className" | "style" | "id"> & {
	/** The old version. */
	before: Taxonomy;
	/** The version that replaces it. */
	after: Taxonomy;
	/** Classifications, rows as they come: those of the old version are counted for each change. */
	classifications?: unknown;
};
