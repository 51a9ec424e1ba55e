"use client";
import { type RefObject, useRef, useState } from "react";
import { chips, details } from "#lazy/taxonomy-picker/chosen";
import { interaction } from "#lazy/taxonomy-picker/interaction";
import { searchRules } from "#lazy/taxonomy-picker/search";
import { useEffectBeforePaint } from "../../plot/index.js";
import { wordsIn } from "../../text/index.js";
import {
	type LazyModule,
	type LiveRegionHandle,
	type StateProblem,
	useLanguage,
	useStateProblems,
	useTellIssues,
	useWords,
} from "../../ui/index.js";
import type { Choices } from "../model/choices.js";
import type { ChosenMarks, ModeBehavior, ModeContext } from "../model/modes.js";
import type { PresentMatch } from "../model/presentMatch.js";
import type { PickerTrees } from "../model/reading/readTrees.js";
import { resolveChoice, resolvedKey } from "../model/resolve.js";
import { findKey, openedAncestors, type Row } from "../model/rows.js";
import type { PickerSearch } from "../model/search.js";
import { createSelectors, readChoices } from "../model/selectors.js";
import { allClassesText } from "../model/texts/texts.js";
import type { ClassPosition, KeptClasses, PickerTree } from "../model/trees.js";
import type { TaxonomyPickerProps } from "../props.js";
import { createOwnStore, setActive } from "../store.js";
import type { TaxonomyPickerIssue } from "../types.js";
import { taxonomyWords } from "../words.js";
import { useFocusKeeper } from "./tree/useFocusKeeper.js";
import { useRowFocus } from "./tree/useRowFocus.js";
import { useRowWindow, type Viewport } from "./tree/useRowWindow.js";
import { type LazyActions, useActions } from "./useActions.js";
import { useChangeMessage } from "./useChangeMessage.js";
import { useHostStore } from "./useHostStore.js";
import { useIdleWork } from "./useIdleWork.js";
import { useOpenAncestors } from "./useOpenAncestors.js";
import { type PickerParts, usePickerParts } from "./usePickerParts.js";
import { useStoreAtOnce } from "./useStoreAtOnce.js";
import { useTrees } from "./useTrees.js";

/** The data and actions of one picker, for its parts. */
export type PickerState = {
	all: PickerTrees;
	issues: readonly TaxonomyPickerIssue[];
	/** Code that is fetched on demand, and what of it could not be. */
	parts: PickerParts;
	failed: readonly LazyModule<unknown>[];
	query: string;
	/** The tags that narrow the tree, and the classes that have them all. */
	tags: readonly string[];
	kept: KeptClasses | null;
	search: PickerSearch | null;
	rows: readonly Row[];
	value: Choices;
	marks: ChosenMarks;
	/** The class that keys in the search box act on. */
	match: PresentMatch | null;
	/** The line under the search box; in place of the tree where there is nothing to show, a text. */
	status: string;
	empty: string | null;
	/** Index of the row that Tab reaches. */
	tabStop: number;
	/** The class that the details are about. */
	detailed: { tree: PickerTree; node: number } | null;
	viewport: Viewport;
	scroller: RefObject<HTMLDivElement | null>;
	liveRegion: RefObject<LiveRegionHandle | null>;
	announce(message: string): void;
	/** Fetches the search and the actions; to be called when focus or pointer enters the picker. */
	load(root: HTMLElement): void;
	/** Focus handlers of the root. */
	focusKeeper: ReturnType<typeof useFocusKeeper>;
	actions: LazyActions;
	/** Chooses the classes of `defaultValue` again. */
	reset(): void;
};

const DEFAULT_EXPANDED_DEPTH = 2;
const NO_BREAK_SPACE = "\u00a0";

/** Connects props, which `readProps` has read, store, derived data and actions. */
export function usePicker(
	props: TaxonomyPickerProps,
	propProblems: readonly StateProblem[],
	behavior: ModeBehavior,
): PickerState {
	const { defaultExpandedDepth = DEFAULT_EXPANDED_DEPTH, onValueChange } = props;
	const language = useLanguage();
	const words = useWords(taxonomyWords);
	const [selectors] = useState(createSelectors);
	const liveRegion = useRef<LiveRegionHandle>(null);
	const lastMessage = useRef("");
	const announce = (message: string): void => {
		// The same text again would be no change, and would not be read out.
		lastMessage.current = message === lastMessage.current ? `${message}${NO_BREAK_SPACE}` : message;
		liveRegion.current?.setMessage(lastMessage.current);
	};
	const tellMissing = (): void => announce(words.partNotFetched);
	const all = useTrees(selectors, props, tellMissing);
	const { trees } = all;
	const given = useHostStore(props.store, tellMissing);
	const stateProblems = useStateProblems(given);
	const isEmpty = trees.every((tree) => tree.nodes.length === 0);
	const hasFaults = all.lacksWalk || all.faults.length + propProblems.length + stateProblems.length > 0;

	const [ownStore] = useState(() => {
		const value = [...readChoices(props.value ?? props.defaultValue)];
		const keys = value.map((choice) => resolvedKey(trees, choice));
		return createOwnStore({ value, expanded: openedAncestors(trees, keys), tags: props.defaultTags ?? [] });
	});
	const store = given ?? ownStore;
	const state = useStoreAtOnce(store);
	const { query } = state;
	const value = selectors.value(props.value ?? state.value);
	const tags = props.tags ?? state.tags;

	const { parts, failed } = usePickerParts(
		props,
		behavior,
		{
			hasFaults,
			isEmpty,
			isSearching: query !== "",
			hasValue: value.length > 0,
			hasTags: tags.length > 0,
			hasDetails: (props.details ?? true) && (query !== "" || state.active !== null || value.length > 0),
		},
		announce,
	);
	const issues = selectors.issues(all.faults, propProblems, stateProblems, language, parts.faults?.issuesOf ?? null);
	useTellIssues(issues, props.onIssues);
	const { loadSearch } = useIdleWork(trees, () => announce(words.searchNotLoaded));
	const ownRules = parts.rules?.rules ?? null;
	const modeContext: ModeContext = { trees, options: props };
	// The rows of a search are found by the code of the first use.
	const searchTrees = (parts.interaction && parts.search?.searchTrees) ?? null;
	const kept = selectors.kept(parts.tagFilter?.keptClasses ?? null, trees, tags);
	const result = selectors.search(searchTrees, trees, query, props.synonyms, kept, searchRules.now);
	const search = result ?? null;
	const rows = selectors.rows(
		(search && parts.interaction?.searchRows) ?? null,
		trees,
		search,
		defaultExpandedDepth,
		state.expanded,
		state.expandedInSearch,
		props.searchResults === "list",
	);
	const tabStop = selectors.tabStop(trees, rows, state.active, value, search);

	const scroller = useRef<HTMLDivElement>(null);
	const viewport = useRowWindow(scroller, { count: rows.length, search, tabStop });
	const isSearchPending = query !== "" && result === undefined;
	const focus = useRowFocus({ scroller, viewport, state, rows, tabStop });
	const focusKeeper = useFocusKeeper({ trees, rows, tabStop }, (key) => {
		setActive(store, key);
		focus.requestFocus(key);
	});
	useOpenAncestors(store, trees, value);
	const anchor = useRef<string | null>(null);

	const active = findKey(trees, state.active);
	const position = (active && active.node >= 0 ? active : null) ?? search?.best ?? firstChosen(trees, value);
	const marks = selectors.marks(ownRules?.marks ?? null, trees, value);
	const match = parts.interaction?.presentMatch(trees, rows, search, state.active, tabStop, marks) ?? null;
	const pendingChoice = useRef<string | null>(null);
	const announceChange = useChangeMessage(value, announce);
	const actions = useActions(
		parts.interaction,
		{
			store,
			trees,
			rows,
			search,
			isSearchPending,
			match,
			keepsQuery: props.queryAfterChoice === "keep",
			tabStop,
			mode: behavior,
			modeContext,
			ownRules,
			language,
			anchor,
			value: () => selectors.value(props.value ?? store.getState().value),
			onValueChange: (next) => onValueChange?.([...next]),
			tags,
			kept,
			onTagsChange: (next) => props.onTagsChange?.([...next]),
			...focus,
			requestChoice: () => {
				pendingChoice.current = query;
			},
			announce,
			announceChange,
		},
		tellMissing,
	);
	useEffectBeforePaint(() => {
		const pending = pendingChoice.current;
		if (pending === null || isSearchPending) return;
		pendingChoice.current = null;
		if (pending === query) actions.chooseMatch();
	});
	return {
		all,
		issues,
		parts,
		failed,
		query,
		tags,
		kept,
		search,
		rows,
		value,
		marks,
		match,
		status:
			(kept && search && !search.best
				? parts.tagFilter?.narrowedText(language, trees, search)
				: search && parts.interaction?.searchStatus(language, trees, query, search, match, behavior.several)) ??
			allClassesText(language, trees),
		empty:
			(isEmpty ? (parts.empty?.emptyText(language, wordsIn, all) ?? "") : null) ??
			(search?.count === 0
				? ((kept
						? parts.tagFilter?.emptyText(language, tags, query)
						: parts.interaction?.noMatchText(language, query)) ?? "")
				: null),
		tabStop,
		detailed: position ? { tree: trees[position.tree] as PickerTree, node: position.node } : null,
		viewport,
		scroller,
		liveRegion,
		announce,
		load(root) {
			loadSearch(root);
			for (const module of [interaction, details, chips]) module.load().catch(() => {});
		},
		focusKeeper,
		actions,
		reset: () => actions.replace([...readChoices(props.defaultValue)]),
	};
}

function firstChosen(trees: readonly PickerTree[], value: Choices): ClassPosition | null {
	for (const choice of value) {
		const position = resolveChoice(trees, choice);
		if (position) return position;
	}
	return null;
}
