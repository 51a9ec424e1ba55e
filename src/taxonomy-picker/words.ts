import type { HierarchyWords } from "../astro/taxonomy/index.js";
import type { LintWords } from "../astro/taxonomy/lint/words.js";
import type { UiWords } from "../ui/index.js";
import type { classificationWords } from "./words/classifications.js";
import type { detailWords } from "./words/details.js";
import type { pickerFaultWords } from "./words/faults.js";
import type { filterWords } from "./words/filter.js";
import type { lintPanelWords } from "./words/lint.js";
import type { overviewWords } from "./words/overview.js";
import type { surenessWords } from "./words/sureness.js";
import type { typeWords } from "./words/types.js";
import type { versionWords } from "./words/versions.js";

/**
 * Texts of the picker. Arguments are formatted texts; a number is passed after its text where a plural depends on it.
 */
export const taxonomyWords = {
	// Chosen classes
	noClassChosen: "No class chosen",
	chosenClass: "Chosen class",
	chosenClasses: "Chosen classes",
	/** On a chosen class that the taxonomies shown do not have. */
	notInVersion: "not in this version",
	/** On a chosen class that has another name in the version shown. */
	nowNamed: (name: string): string => `now ${name}`,
	/** In place of the name of a chosen class that has none. */
	unnamedClass: "class without a name",
	removeClass: (name: string): string => `Remove ${name}`,
	removeAllClasses: "Remove all",
	/** On the button that opens a picker. */
	chooseClass: "Choose a class",
	chooseClasses: "Choose classes",
	// Announcements; `classes`: a text of `classCount`
	classChosen: (name: string): string => `${name} chosen.`,
	classRemoved: (name: string): string => `${name} removed.`,
	classesChosen: (classes: string): string => `${classes} chosen.`,
	classesRemoved: (classes: string): string => `${classes} removed.`,
	allChosenAlready: "All of them are chosen already.",
	/** The only class that can be chosen, chosen again. */
	chosenAlready: (name: string): string => `${name} is chosen already. Delete in the tree removes it.`,
	/** The host has left the chosen classes as they were. */
	changeRefused: "The page has not accepted the change.",
	/** A class that the host has disabled. */
	classDisabled: (name: string): string => `${name} cannot be chosen here.`,
	/** A part of the picker that is fetched on demand. */
	partNotFetched: (reason: string): string => `A part of the picker could not be loaded: ${reason}`,
	/** At the end of a list that is cut off. */
	moreItems: (count: string): string => `and ${count} more`,

	// Buttons that choose a class at once
	shortcuts: "Shortcuts",
	recents: "Recent",
	mostUsed: "Most used",
	shortcutKey: (digit: string): string => `Alt+${digit}`,
	shortcutsNotLoaded: (reason: string): string => `The shortcuts could not be loaded: ${reason}`,

	// Search
	findClass: "Find a class",
	findClassHint: "Find by name, other name or tag",
	classCount: (formatted: string, count: number): string => `${formatted} ${count === 1 ? "class" : "classes"}`,
	/** `classes`: a text of `classCount`. */
	classesInTaxonomies: (classes: string, taxonomies: string): string => `${classes} in ${taxonomies} taxonomies`,
	noClassMatches: "No class matches.",
	/** `name`: the class that Enter takes. */
	bestMatch: (name: string, formatted: string, count: number): string =>
		count === 1 ? `${name}, the only match` : `${name}, best of ${formatted}`,
	/** Another match than the best, by its place in the list. */
	matchAt: (name: string, ordinal: string, formatted: string): string => `${name}, ${ordinal} of ${formatted}`,
	/** `match`: a text of `bestMatch` or `matchAt`. */
	enterChooses: (match: string): string => `${match}; Enter chooses it.`,
	enterRemoves: (match: string): string => `${match}; chosen, Enter removes it.`,
	alreadyChosen: (match: string): string => `${match}; already chosen.`,
	/** Asks which of several classes of one name is meant. `match`: a text of `matchAt` with the path of the class. */
	whichPath: (name: string, match: string): string =>
		`${name} appears more than once. ↑ and ↓ choose the path: ${match}; Enter chooses it.`,
	/** Near spellings are shown, because nothing matches the query exactly. `match`: a sentence on the best of them. */
	didYouMean: (query: string, name: string, match: string): string =>
		`Nothing is spelt “${query}”. Did you mean ${name}? ${match}`,
	/** No class has all words of the query. `match`: a sentence on the best of those that have some. */
	someWords: (query: string, match: string): string => `No class has all words of “${query}”. ${match}`,
	searchNotLoaded: (reason: string): string => `The search could not be loaded: ${reason}`,

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
	/** Before the text in which a search matched. */
	matchedAlias: "alias",
	matchedTag: "tag",

	// In place of the tree
	noTaxonomy: "There is no taxonomy, so there is no class to choose. Post a taxonomy first.",
	noSharedTaxonomy: (formatted: string, count: number): string =>
		`${count === 1 ? "The one taxonomy here is not" : `None of the ${formatted} taxonomies is`} shared with your groups, so there is no class to choose. Ask its owner to share it with one of them.`,
	noClassInTaxonomy: "The taxonomy holds no class, so there is nothing to choose. Post a version that has classes.",
	noMatchAdvice: (query: string): string =>
		`No class, other name or tag matches “${query}”. Try fewer letters, or press Escape to see all classes.`,

	// Details
	details: "Details of the class",
	detailsHint: "Move to a class to read its path, tags and other names.",
	/** `paths`: a list of the paths of all classes of that name. */
	ambiguousName: (name: string, paths: string, formatted: string, count: number): string =>
		`“${name}” appears ${count === 2 ? "twice" : `${formatted} times`} in this taxonomy: ${paths}. A classification is stored by its name alone, so it does not tell which one is meant.`,

	// Undo; `classes`: a text of `classCount`, or `noClass`
	noClass: "no class",
	undone: (classes: string): string => `Undone: ${classes} chosen.`,
	redone: (classes: string): string => `Redone: ${classes} chosen.`,
};

/** The picker's own words. */
export type PickerWords = typeof taxonomyWords;

/** All words of a picker by name: texts, and functions that make a text of formatted values. */
export type TaxonomyWords = PickerWords &
	typeof surenessWords &
	typeof classificationWords &
	typeof detailWords &
	typeof pickerFaultWords &
	typeof filterWords &
	typeof lintPanelWords &
	LintWords &
	typeof overviewWords &
	typeof typeWords &
	typeof versionWords &
	HierarchyWords &
	Pick<UiWords, "clearSearch">;
