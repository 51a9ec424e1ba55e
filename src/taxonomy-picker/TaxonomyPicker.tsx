"use client";

import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from "react";
import { languageOf } from "../text/index.js";
import { HydrationBoundary, LanguageProvider } from "../ui/index.js";
import { modeBehavior } from "./model/modes.js";
import { readProps } from "./model/reading/readProps.js";
import type { TaxonomyPickerProps } from "./props.js";
import { Picker } from "./view/Picker.js";

/**
 * A tree of classes to choose one or several from: searchable by name, other name and tag, operable by keyboard, complete
 * when rendered on a server. Broken taxonomies are drawn as far as they can be read; the faults are listed in the picker and
 * given to `onIssues`. Throws only for an unknown `mode`.
 */
export const TaxonomyPicker: ForwardRefExoticComponent<TaxonomyPickerProps & RefAttributes<HTMLDivElement>> =
	forwardRef(function TaxonomyPicker(hostProps: TaxonomyPickerProps, ref) {
		const { props, problems } = readProps(hostProps);
		return (
			<LanguageProvider language={languageOf(props.words, props.locale)}>
				<HydrationBoundary>
					<Picker {...props} behavior={modeBehavior(props.mode)} rootRef={ref} problems={problems} />
				</HydrationBoundary>
			</LanguageProvider>
		);
	});
