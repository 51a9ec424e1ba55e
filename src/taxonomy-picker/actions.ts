import { normalizeText, type TaxonomyNode } from "../astro/taxonomy/index.js";
import { wordsIn } from "../text/index.js";
import type { ActionContext } from "./model/actionContext.js";
import { choiceOf, isSameClass, removeChoices, sameChoices } from "./model/changeChoices.js";
import { inheritPlaces } from "./model/changeClasses.js";
import type { Choices } from "./model/choices.js";
import type { DescribeChange, ModeRules } from "./model/modes.js";
import { matchFrom } from "./model/move.js";
import { choicesOfOtherVersions } from "./model/otherVersions.js";
import { plainRules } from "./model/plainRules.js";
import { resolveChoice, resolvedKey } from "./model/resolve.js";
import { findKey, nearestRow, openedAncestors, type Row, rowIndex, rowKey } from "./model/rows.js";
import { setExpanded } from "./model/setExpanded.js";
import { stepTags, stepValue } from "./model/stepValue.js";
import { ambiguityText } from "./model/texts/ambiguity.js";
import { chipLabel } from "./model/texts/chips.js";
import { classLabel } from "./model/texts/labels.js";
import { classCountText } from "./model/texts/texts.js";
import type { ClassPosition, PickerTree } from "./model/trees.js";
import { setActive, setQuery } from "./store.js";
import type { TaxonomyChoice } from "./types.js";
import { commitTags, commitValue } from "./valueSteps.js";
import { actionWords } from "./words/actions.js";

/** User actions of a picker. Rows are given by index. */
export type TaxonomyActions = {
	/** Moves the keyboard focus to a row. */
	focusRow(index: number): void;
	/** Notes that a class has received the keyboard focus. */
	activate(tree: number, node: number): void;
	setOpen(indexes: readonly number[], open: boolean): void;
	/** Folds the taxonomy of a row where there are several, and moves the focus to its heading. */
	fold(index: number): void;
	/** Chooses a class; folds or opens the taxonomy of a heading. */
	choose(index: number): void;
	/** Chooses a class, visible or not, and leaves focus and tree as they are. */
	chooseClass(position: ClassPosition): void;
	/** Chooses from the row of the last choice to this one. Returns whether there was a last choice. */
	chooseRangeTo(index: number): boolean;
	/** Chooses all rows from one to the other. */
	chooseRange(from: number, to: number): void;
	/** Chooses all visible classes; none of them where all are chosen already. */
	chooseAll(): void;
	remove(choices: Choices): void;
	/** Takes over a value that a panel has made. `message` is read out once the host has accepted it. */
	replace(next: Choices, message?: string): void;
	/** Removes a class from the value. Returns whether it was chosen. */
	removeAt(index: number): boolean;
	/** Shows a chosen class in the tree. */
	reveal(choice: TaxonomyChoice): void;
	search(query: string): void;
	/** Ends the search and returns to the tree. Returns whether there was a query. */
	leaveSearch(): boolean;
	/** Moves the keyboard focus to the row that Tab reaches. */
	focusTree(): void;
	/**
	 * Chooses the class that keys in the search box act on; where further matches have its name, only once the user has seen
	 * which one it is. Returns whether a class was chosen.
	 */
	chooseMatch(): boolean;
	/** Moves from match to match: the keyboard focus, or from the search box what its keys act on. */
	walkMatches(direction: 1 | -1, from: "box" | "tree"): void;
	/** Narrows the tree to the classes that have all of these tags. */
	setTags(tags: readonly string[]): void;
	/** Shows the classes that have a tag: by the filter where there is one, otherwise by a search. */
	showTag(tag: string): void;
	/** Steps to the tags before the last change, or after it. Returns those tags, or `null` where there are none. */
	stepTags(direction: "back" | "forward"): readonly string[] | null;
	/** Steps to the value before the last change. Returns whether there was one. */
	undo(): boolean;
	/** Steps forward again. Returns whether there was a step. */
	redo(): boolean;
};

export function createActions(context: ActionContext): TaxonomyActions {
	const { store, trees, rows, mode, modeContext, language, anchor, announce, requestFocus } = context;
	const { isDisabled } = modeContext.options;
	const words = wordsIn(language, actionWords);

	const keyAt = (index: number): string => {
		const { tree, node } = rows[index] as Row;
		return rowKey(trees[tree] as PickerTree, node);
	};
	/** Those of some rows that can be chosen. */
	const offer = (some: readonly ClassPosition[]): ClassPosition[] =>
		some.filter(({ tree: t, node }) => {
			const tree = trees[t] as PickerTree;
			return node >= 0 && !isDisabled?.(tree.nodes[node] as TaxonomyNode, tree.taxonomyId);
		});
	/** A class as it is chosen: by another version of its taxonomy where the value has it so. Undefined where it is disabled. */
	const choiceAt = (position: ClassPosition): TaxonomyChoice | undefined => {
		if (offer([position]).length === 0) return;
		const tree = trees[position.tree] as PickerTree;
		const { node } = position;
		return choicesOfOtherVersions(trees, context.value()).get(rowKey(tree, node)) ?? choiceOf(tree, node);
	};
	const changeValue = (next: Choices, describe: DescribeChange | null): void => {
		const current = context.value();
		if (next === current) return;
		if (describe) context.announceChange(describe);
		commitValue(store, current, next);
		context.onValueChange(next);
	};
	/** Calls back with the rules of the mode, once they are there. */
	const withRules = (change: (rules: ModeRules) => void): void => {
		if (context.ownRules || !mode.lazyRules) change(context.ownRules ?? plainRules(mode));
		else
			mode.lazyRules.load().then(
				({ rules }) => change(rules),
				() => {},
			);
	};
	const focusRow = (index: number): void => {
		const row = rows[index];
		if (!row || (row.node < 0 && row.expanded === null)) return;
		const key = keyAt(index);
		setActive(store, key);
		requestFocus(key);
	};
	const chooseBy = (rules: ModeRules, { tree, node }: ClassPosition): void => {
		const chosenTree = trees[tree] as PickerTree;
		const current = context.value();
		const choice = choiceAt({ tree, node });
		const label = classLabel(language, chosenTree, node);
		if (!choice) {
			announce(words.classDisabled(label));
			return;
		}
		const next = rules.choose(current, choice, modeContext);
		const key = rowKey(chosenTree, node);
		anchor.current = key;
		const isChosenIn = (value: Choices): boolean =>
			rules.marks
				? rules.marks(value, modeContext)(tree, node) === true
				: value.some((other) => isSameClass(other, choice));
		const isChosen = isChosenIn(next);
		if (next === current) announce((isChosen ? words.chosenAlready : words.classDisabled)(label));
		changeValue(next, (value) => {
			if (isChosenIn(value) !== isChosen) return null;
			if (!isChosen) return words.classRemoved(label);
			const ambiguity = ambiguityText(language, chosenTree, node);
			return [words.classChosen(label), ...(ambiguity === null ? [] : [ambiguity])].join(" ");
		});
	};
	const choose = (position: ClassPosition): void => withRules((rules) => chooseBy(rules, position));
	const openAncestors = (key: string): void => {
		store.setState({ expanded: new Map([...store.getState().expanded, ...openedAncestors(trees, [key])]) });
	};
	const changeSeveral = (next: Choices): void => {
		const before = context.value();
		if (next === before) announce(words.allChosenAlready);
		changeValue(next, (value) => {
			const added = value.length - before.length;
			const classes = classCountText(language, Math.abs(added));
			if (added === 0) return sameChoices(value, next) ? words.allChosenAlready : null;
			return added > 0 ? words.classesChosen(classes) : words.classesRemoved(classes);
		});
	};
	const chooseRange = (from: number, to: number): void => {
		const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
		withRules(({ several }) => {
			if (several) changeSeveral(several.chooseRange(context.value(), offer(range), modeContext));
		});
	};
	const remove = (choices: Choices): void => {
		const current = context.value();
		const next = removeChoices(current, choices);
		const [first] = choices;
		if (next.length === current.length || !first) return;
		inheritPlaces(trees, current, next);
		const label = choices.length === 1 ? chipLabel(language, trees, current, first) : null;
		changeValue(next, (value) => {
			const removed = current.length - value.length;
			if (removed <= 0) return null;
			return label === null ? words.classesRemoved(classCountText(language, removed)) : words.classRemoved(label);
		});
	};
	const step = (direction: "back" | "forward"): boolean => {
		const next = stepValue(store, context.value(), direction);
		if (!next) return false;
		const classes = next.length === 0 ? words.noClass : classCountText(language, next.length);
		context.announceChange((value) =>
			sameChoices(value, next) ? (direction === "back" ? words.undone : words.redone)(classes) : null,
		);
		context.onValueChange(next);
		return true;
	};

	const setTags = (next: readonly string[]): void => {
		commitTags(store, context.tags, next);
		context.onTagsChange(next);
	};

	return {
		focusRow,
		activate: (tree, node) => setActive(store, rowKey(trees[tree] as PickerTree, node)),
		setOpen: (indexes, open) => setExpanded(store, indexes.map(keyAt), open, context.search !== null),
		fold(index) {
			const heading = rowIndex(rows, (rows[index] as Row).tree, -1);
			const row = rows[heading];
			if (!row?.expanded) return;
			setExpanded(store, [keyAt(heading)], false, context.search !== null);
			focusRow(heading);
		},
		choose(index) {
			const { tree, node, expanded } = rows[index] as Row;
			if (node < 0) {
				setExpanded(store, [keyAt(index)], expanded === false, context.search !== null);
				focusRow(index);
				return;
			}
			choose({ tree, node });
		},
		chooseClass: choose,
		chooseRangeTo(index) {
			const from = nearestRow(trees, rows, findKey(trees, anchor.current));
			if (from < 0) return false;
			chooseRange(from, index);
			return true;
		},
		chooseRange,
		chooseAll() {
			withRules(({ several }) => {
				if (several) changeSeveral(several.chooseAll(context.value(), offer(rows), modeContext));
			});
		},
		remove,
		replace: (next, message) =>
			changeValue(next, message === undefined ? null : (value) => (sameChoices(value, next) ? message : null)),
		removeAt(index) {
			const offered = choiceAt(rows[index] as Row);
			const choices = context.value().filter((choice) => offered && isSameClass(choice, offered));
			remove(choices.slice(0, 1));
			return choices.length > 0;
		},
		reveal(choice) {
			const position = resolveChoice(trees, choice);
			if (!position) return;
			if (context.kept?.[position.tree]?.[position.node] === 0) setTags([]);
			const key = resolvedKey(trees, choice);
			setQuery(store, "", key);
			openAncestors(key);
			setActive(store, key);
			requestFocus(key);
		},
		search: (query) => setQuery(store, query, null),
		leaveSearch() {
			const { query, active } = store.getState();
			if (query === "") return false;
			setQuery(store, "", active);
			requestFocus(active ?? "");
			return true;
		},
		focusTree: () => focusRow(context.tabStop),
		chooseMatch() {
			const { match } = context;
			if (context.isSearchPending) context.requestChoice();
			if (!match) return false;
			const key = rowKey(trees[match.tree] as PickerTree, match.node);
			if (match.hasTwins && match.ordinal === null) {
				setActive(store, key);
				context.requestView();
				return false;
			}
			choose(match);
			if (context.keepsQuery) return true;
			setQuery(store, "", key);
			openAncestors(key);
			return true;
		},
		walkMatches(direction, from) {
			if (!context.search?.best) return;
			const next = matchFrom(rows, context.search, context.tabStop, direction);
			if (from === "tree") focusRow(next);
			else {
				setActive(store, keyAt(next));
				context.requestView();
			}
		},
		setTags,
		showTag(tag) {
			if (!modeContext.options.tagFilter) setQuery(store, tag, null);
			else if (context.tags.every((other) => normalizeText(other) !== normalizeText(tag)))
				setTags([...context.tags, tag]);
		},
		stepTags(direction) {
			const next = stepTags(store, context.tags, direction);
			if (next) context.onTagsChange(next);
			return next;
		},
		undo: () => step("back"),
		redo: () => step("forward"),
	};
}
