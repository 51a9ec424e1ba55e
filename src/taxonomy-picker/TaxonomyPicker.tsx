"use client";

import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from "react";
import type { TaxonomyPickerProps } from "./props.js";
import { Picker } from "./view/Picker.js";

/**
 * A tree of classes to choose one or several from: searchable by name, other name and tag, operable by keyboard, complete
 * when rendered on a server. Broken taxonomies are drawn as far as they can be read; the faults are listed in the figure and
 * given to `onIssues`. Throws only for an unknown `mode`.
 */
export const TaxonomyPicker: ForwardRefExoticComponent<TaxonomyPickerProps & RefAttributes<HTMLDivElement>> =
	forwardRef(function TaxonomyPicker(props: TaxonomyPickerProps, ref) {
		const { mode = "single" } = props;
		if (mode !== "single" && mode !== "multiple") {
			throw new Error(
				`astropane TaxonomyPicker: invalid mode: ${String(mode)}, so it is unclear how classes are chosen. Use "single" or "multiple".`,
			);
		}
		return <Picker {...props} rootRef={ref} />;
	});
