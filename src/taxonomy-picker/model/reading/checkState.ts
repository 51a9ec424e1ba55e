import {
	type CheckedStore,
	createHistory,
	isHistoryOf,
	isListOf,
	isNullOr,
	type StateTest,
	storeChecker,
} from "../../../ui/index.js";
import type { TaxonomyState, TaxonomyStore } from "../../state.js";
import { isReadableChoice } from "../choices.js";

const isText: StateTest = (value) => typeof value === "string";
const isExpansion: StateTest = (value) => value instanceof Map;
const isValue = isListOf(isReadableChoice);

const tests: Readonly<Record<keyof TaxonomyState, StateTest>> = {
	query: isText,
	expanded: isExpansion,
	expandedInSearch: isExpansion,
	active: isNullOr(isText),
	value: isValue,
	history: isHistoryOf(isValue),
	tags: isListOf(isText),
	tagHistory: isHistoryOf(isListOf(isText)),
};

const NOTHING_EXPANDED: TaxonomyState["expanded"] = new Map();
const NOTHING: TaxonomyState["value"] = [];
const NO_TAGS: TaxonomyState["tags"] = [];

/** A store of a host with the default in the place of each value that cannot be used. */
export const checkTaxonomyStore: (store: TaxonomyStore) => CheckedStore<TaxonomyState> = storeChecker<TaxonomyState>(
	tests,
	(name, { value, tags }) => {
		if (name === "query") return "";
		if (name === "active") return null;
		if (name === "value") return NOTHING;
		if (name === "tags") return NO_TAGS;
		if (name === "tagHistory") return createHistory(tags);
		return name === "history" ? createHistory(value) : NOTHING_EXPANDED;
	},
);
