import type { Language } from "../../text/index.js";
import type { TaxonomyStore } from "../state.js";
import type { Choices } from "./choices.js";
import type { DescribeChange, ModeBehavior, ModeContext, ModeRules } from "./modes.js";
import type { PresentMatch } from "./presentMatch.js";
import type { Row } from "./rows.js";
import type { PickerSearch } from "./search.js";
import type { KeptClasses, PickerTree } from "./trees.js";

/** A picker as it is drawn, and its connections to the page and the host. */
export type ActionContext = {
	store: TaxonomyStore;
	trees: readonly PickerTree[];
	rows: readonly Row[];
	search: PickerSearch | null;
	/** There is a query, and the search is still being fetched. */
	isSearchPending: boolean;
	/** The class that keys in the search box act on. */
	match: PresentMatch | null;
	/** Whether the query stays once Enter in the search box has chosen a class. */
	keepsQuery: boolean;
	/** Index of the row that Tab reaches. */
	tabStop: number;
	mode: ModeBehavior;
	modeContext: ModeContext;
	/** The mode's own rules; `null` without, and until they have arrived: a choice waits for them. */
	ownRules: ModeRules | null;
	language: Language;
	/** Key of the class that was chosen last, where a range begins. */
	anchor: { current: string | null };
	/** The value in force at the time of the call: the host's where it is in control. */
	value(): Choices;
	onValueChange(value: Choices): void;
	/** The tags in force, and the classes that have them all; `null` without tags. */
	tags: readonly string[];
	kept: KeptClasses | null;
	onTagsChange(tags: readonly string[]): void;
	/** Moves the keyboard focus to a class after the next render, or to its nearest visible ancestor. */
	requestFocus(key: string): void;
	/** Scrolls to the active class after the next render. */
	requestView(): void;
	/** Calls `chooseMatch` once the search has been fetched. */
	requestChoice(): void;
	/** Reads a message out to screen readers. */
	announce(message: string): void;
	/** Reads out what has become of a change once the host has answered. To be called before the change. */
	announceChange(describe: DescribeChange): void;
};
