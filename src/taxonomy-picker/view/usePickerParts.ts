"use client";
import type { ComponentType } from "react";
import { chips, details } from "#lazy/taxonomy-picker/chosen";
import { interaction } from "#lazy/taxonomy-picker/interaction";
import { classifications, forms, shortcuts, tagFilter } from "#lazy/taxonomy-picker/panels";
import { empty, faults } from "#lazy/taxonomy-picker/reading";
import { search, searchRules } from "#lazy/taxonomy-picker/search";
import type { SearchRules } from "../../astro/taxonomy/index.js";
import { eager, useWords } from "../../ui/index.js";
import type { ChosenListProps, ModeBehavior, ModeRules } from "../model/modes.js";
import type { TaxonomyPickerProps } from "../props.js";
import { taxonomyWords } from "../words.js";
import { type LazyParts, useLazyParts } from "./useLazyParts.js";

const noRules: NonNullable<ModeBehavior["lazyRules"]> = eager({
	rules: { choose: (value) => value, several: null, marks: null },
});
const noList: NonNullable<ModeBehavior["chosenList"]> = eager({ ChosenList: () => null });

type Code = {
	interaction: typeof import("./interaction.js");
	search: typeof import("../model/search.js");
	searchRules: SearchRules;
	empty: typeof import("../model/texts/emptyText.js");
	faults: NonNullable<ReturnType<typeof faults.now>>;
	rules: { rules: ModeRules };
	chosenList: { ChosenList: ComponentType<ChosenListProps> };
	chips: typeof import("./Chips.js");
	details: typeof import("./ClassDetails.js");
	classifications: typeof import("../panels/classifications/ClassificationList.js");
	shortcuts: typeof import("../panels/shortcuts/Shortcuts.js");
	forms: typeof import("./forms/Forms.js");
	tagFilter: typeof import("../panels/tags/TagFilter.js");
};

/** Code that is fetched on demand: `null` where it is not needed, or has not arrived. */
export type PickerParts = LazyParts<Code>["parts"];

/** What a picker shows at present. */
type Shown = {
	hasFaults: boolean;
	isEmpty: boolean;
	isSearching: boolean;
	hasValue: boolean;
	hasDetails: boolean;
	hasTags: boolean;
};

/** The code of a picker that is fetched on demand, by what asks for it. */
export function usePickerParts(
	props: TaxonomyPickerProps,
	{ lazyRules, chosenList }: ModeBehavior,
	{ hasFaults, isEmpty, isSearching, hasValue, hasDetails, hasTags }: Shown,
	announce: (message: string) => void,
): LazyParts<Code> {
	const words = useWords(taxonomyWords);
	const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
	const isForm = (props.layout ?? "inline") !== "inline" || isGiven(props.name);
	return useLazyParts<Code>(
		{
			interaction: [interaction, isSearching || hasTags || null],
			search: [search, isSearching || hasTags],
			searchRules: [searchRules, isSearching],
			faults: [faults, hasFaults],
			empty: [empty, isEmpty],
			rules: [lazyRules ?? noRules, lazyRules !== null],
			chosenList: [chosenList ?? noList, chosenList !== null && !props.readOnly],
			chips: [chips, hasValue && chosenList === null && !props.readOnly],
			details: [details, hasDetails],
			classifications: [classifications, isGiven(props.classifications)],
			shortcuts: [shortcuts, [props.shortcuts, props.recents, props.mostUsed].some(isGiven)],
			forms: [forms, isForm || props.readOnly === true],
			tagFilter: [tagFilter, hasTags || props.tagFilter === true],
		},
		(module) =>
			announce(
				module === search
					? words.searchNotLoaded
					: module === shortcuts
						? words.shortcutsNotLoaded
						: words.partNotFetched,
			),
	);
}
