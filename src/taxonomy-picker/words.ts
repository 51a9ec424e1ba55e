import type { HierarchyWords } from "../astro/taxonomy/index.js";
import type { LintWords } from "../astro/taxonomy/lint/words.js";
import type { UiWords } from "../ui/index.js";
import type { actionWords } from "./words/actions.js";
import type { chipWords } from "./words/chips.js";
import type { classificationWords } from "./words/classifications.js";
import type { detailWords } from "./words/details.js";
import type { emptyWords } from "./words/empty.js";
import type { pickerFaultWords } from "./words/faults.js";
import type { filterWords } from "./words/filter.js";
import type { lintPanelWords } from "./words/lint.js";
import type { overviewWords } from "./words/overview.js";
import type { searchWords } from "./words/search.js";
import type { shortcutWords } from "./words/shortcuts.js";
import type { surenessWords } from "./words/sureness.js";
import type { tagWords } from "./words/tags.js";
import type { typeWords } from "./words/types.js";
import type { versionWords } from "./words/versions.js";

/**
 * Texts of the first load of a picker. Arguments are formatted texts; a number is passed after its text where a plural depends on it.
 */
export const taxonomyWords = {
	// Chosen classes
	noClassChosen: "No class chosen",
	chosenClass: "Chosen class",
	chosenClasses: "Chosen classes",
	/** The host has left the chosen classes as they were. */
	changeRefused: "The page has not accepted the change.",

	// Code that is fetched on demand
	partNotFetched: "A part of the picker could not be loaded; try again.",
	shortcutsNotLoaded: "The shortcuts could not be loaded; try again.",

	// Search
	findClass: "Find a class",
	findClassHint: "Find by name, other name or tag",
	classCount: (formatted: string, count: number): string => `${formatted} ${count === 1 ? "class" : "classes"}`,
	/** `classes`: a text of `classCount`. */
	classesInTaxonomies: (classes: string, taxonomies: string): string => `${classes} in ${taxonomies} taxonomies`,
	searchNotLoaded: "The search could not be loaded; try again.",

	// Tree
	/** `taxonomies`: names with versions. */
	classesOf: (taxonomies: string): string => `Classes of ${taxonomies}`,
	/** `identifier`: id of the taxonomy, or its number in the list. */
	unnamedTaxonomy: (identifier: string): string => `Taxonomy ${identifier}`,
	noVersion: "no version",
	olderVersion: "older version",
	/** After a class whose name occurs more than once. */
	inParent: (parent: string): string => `in ${parent}`,
	/** A class with siblings of the same name. */
	ordinalOfTwins: (ordinal: string, count: string): string => `${ordinal} of ${count}`,

	// Details
	details: "Details of the class",
	detailsHint: "Move to a class to read its path, tags and other names.",
};

/** The picker's own words. */
export type PickerWords = typeof taxonomyWords;

/** All words of a picker by name: texts, and functions that make a text of formatted values. */
export type TaxonomyWords = PickerWords &
	typeof actionWords &
	typeof chipWords &
	typeof searchWords &
	typeof shortcutWords &
	typeof surenessWords &
	typeof tagWords &
	typeof classificationWords &
	typeof detailWords &
	typeof emptyWords &
	typeof pickerFaultWords &
	typeof filterWords &
	typeof lintPanelWords &
	LintWords &
	typeof overviewWords &
	typeof typeWords &
	typeof versionWords &
	HierarchyWords &
	Pick<UiWords, "clearSearch">;
