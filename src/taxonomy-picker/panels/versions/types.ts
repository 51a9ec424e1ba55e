import type { PendingRequest, TaxonomyPickerProps } from "../../props.js";
import type { Taxonomy } from "../../types.js";

/** Props that a picker does not have. */
export type TaxonomyVersionsOwnProps = {
	/** The old version. */
	before: Taxonomy;
	/** The version that replaces it. */
	after: Taxonomy;
	/** Classifications, rows as they come: those of the old version are counted for each change. */
	classifications?: unknown;
	/** The requests that would move the classifications to the new version, listed before they go: e.g. by `migrationRequests`. */
	pendingRequests?: readonly PendingRequest[] | undefined;
};

/** The other props are those of a picker. */
export type TaxonomyVersionsProps = Pick<TaxonomyPickerProps, "words" | "locale" | "className" | "style" | "id"> &
	TaxonomyVersionsOwnProps;
