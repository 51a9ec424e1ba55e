import { type Language, wordsIn } from "../text/index.js";
import { type Choices, choiceKey, choiceOf, removeChoices } from "./model/choices.js";
import type { ModeBehavior } from "./model/modes.js";
import { findKey, nearestRow, openedAncestors, type Row, rowKey } from "./model/rows.js";
import type { PickerSearch } from "./model/search.js";
import { ambiguityText, classCountText } from "./model/texts.js";
import type { PickerTree } from "./model/trees.js";
import type { TaxonomyStore } from "./state.js";
import { commitValue, setActive, setExpanded, setQuery, stepValue } from "./store.js";
import type { TaxonomyChoice } from "./types.js";
import { taxonomyWords } from "./words.js";

/** A picker as it is drawn, and its connections to the page and the host. */
export type ActionContext = {
	store: TaxonomyStore;
	trees: readonly PickerTree[];
	rows: readonly Row[];
	search: PickerSearch | null;
	/** Index of the row that Tab reaches. */
	tabStop: number;
	mode: ModeBehavior;
	language: Language;
	/** Key of the class that was chosen last, where a range begins. */
	anchor: { current: string | null };
	/** The value in force at the time of the call: the host's where it is in control. */
	value(): Choices;
	onValueChange(value: Choices): void;
	/** Moves the keyboard focus to the row that Tab reaches after the next render. */
	requestFocus(): void;
	/** Reads a message out to screen readers. */
	announce(message: string): void;
};

/** User actions of a picker. Rows are given by index. */
export type TaxonomyActions = {
	/** Moves the keyboard focus to a row. */
	focusRow(index: number): void;
	/** Notes that a class has received the keyboard focus. */
	activate(tree: number, node: number): void;
	setOpen(indexes: readonly number[], open: boolean): void;
	choose(index: number): void;
	/** Chooses from the row of the last choice to this one. Returns whether there was a last choice. */
	chooseRangeTo(index: number): boolean;
	/** Chooses all rows from one to the other. */
	chooseRange(from: number, to: number): void;
	/** Chooses all visible classes; none of them where all are chosen already. */
	chooseAll(): void;
	remove(choices: Choices): void;
	/** Shows a chosen class in the tree. */
	reveal(choice: TaxonomyChoice): void;
	search(query: string): void;
	/** Ends the search and returns to the tree. Returns whether there was a query. */
	leaveSearch(): boolean;
	focusBestMatch(): void;
	/** Steps to the value before the last change. Returns whether there was one. */
	undo(): boolean;
	/** Steps forward again. Returns whether there was a step. */
	redo(): boolean;
};

export function createActions(context: ActionContext): TaxonomyActions {
	const { store, trees, rows, mode, language, anchor, announce, requestFocus } = context;

	const keyAt = (index: number): string => {
		const { tree, node } = rows[index] as Row;
		return rowKey(trees[tree] as PickerTree, node);
	};
	const choicesAt = (some: readonly Row[]): Choices =>
		some.filter((row) => row.node >= 0).map((row) => choiceOf(trees[row.tree] as PickerTree, row.node));
	const changeValue = (next: Choices): void => {
		const current = context.value();
		if (next === current) return;
		commitValue(store, current, next);
		context.onValueChange(next);
	};
	const focusRow = (index: number): void => {
		const row = rows[index];
		if (!row || row.node < 0) return;
		setActive(store, keyAt(index));
		requestFocus();
	};
	const chooseRange = (from: number, to: number): void => {
		const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
		if (mode.several) changeValue(mode.several.chooseRange(context.value(), choicesAt(range)));
	};
	const step = (direction: "back" | "forward"): boolean => {
		const next = stepValue(store, context.value(), direction);
		if (!next) return false;
		context.onValueChange(next);
		const words = wordsIn(language, taxonomyWords);
		const classes = next.length === 0 ? words.noClass : classCountText(language, next.length);
		announce(direction === "back" ? words.undone(classes) : words.redone(classes));
		return true;
	};

	return {
		focusRow,
		activate: (tree, node) => setActive(store, rowKey(trees[tree] as PickerTree, node)),
		setOpen: (indexes, open) => setExpanded(store, indexes.map(keyAt), open, context.search !== null),
		choose(index) {
			const { tree, node } = rows[index] as Row;
			const chosenTree = trees[tree] as PickerTree;
			const current = context.value();
			const next = mode.choose(current, choiceOf(chosenTree, node));
			anchor.current = keyAt(index);
			changeValue(next);
			const isAdded = next !== current && next.length >= current.length;
			if (isAdded) announce(ambiguityText(language, chosenTree, node) ?? "");
		},
		chooseRangeTo(index) {
			const from = nearestRow(trees, rows, findKey(trees, anchor.current));
			if (from < 0) return false;
			chooseRange(from, index);
			return true;
		},
		chooseRange,
		chooseAll() {
			if (mode.several) changeValue(mode.several.chooseAll(context.value(), choicesAt(rows)));
		},
		remove: (choices) => changeValue(removeChoices(context.value(), choices)),
		reveal(choice) {
			const key = choiceKey(choice);
			if (!findKey(trees, key)) return;
			setQuery(store, "", key);
			store.setState({ expanded: new Map([...store.getState().expanded, ...openedAncestors(trees, [key])]) });
			setActive(store, key);
			requestFocus();
		},
		search: (query) => setQuery(store, query, null),
		leaveSearch() {
			const { query, active } = store.getState();
			if (query === "") return false;
			setQuery(store, "", active);
			requestFocus();
			return true;
		},
		focusBestMatch: () =>
			focusRow(context.search?.best ? nearestRow(trees, rows, context.search.best) : context.tabStop),
		undo: () => step("back"),
		redo: () => step("forward"),
	};
}
