import type { TaxonomyIssue } from "../../../astro/taxonomy/index.js";
import type { TaxonomyPickerProps } from "../../props.js";

/** Props that a picker does not have. */
export type TaxonomyLintOwnProps = {
	/** The text of a JSON file, which can be edited; or a hierarchy, whose faults have no lines. Controlled. */
	hierarchy?: unknown;
	/** The same at first, uncontrolled. */
	defaultHierarchy?: unknown;
	/** Called with the text that the user typed, pasted or opened. */
	onHierarchyChange?: ((text: string) => void) | undefined;
	/** Hierarchies, or their JSON, by the names that `{ref: "name"}` has for them. Keep the object. */
	refs?: Readonly<Record<string, unknown>> | undefined;
	/** Called after mounting if there are faults, and whenever their list changes. */
	onIssues?: ((issues: TaxonomyIssue[]) => void) | undefined;
};

/** The other props are those of a picker. */
export type TaxonomyLintProps = Pick<TaxonomyPickerProps, "words" | "locale" | "className" | "style" | "id"> &
	TaxonomyLintOwnProps;
