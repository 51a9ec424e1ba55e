import { homeWindow } from "../plot/index.js";
import {
	type CheckedStore,
	createHistory,
	isHistoryOf,
	isListOf,
	isNullOr,
	isOneOf,
	isRect,
	isShape,
	isWindow,
	type StateTest,
	storeChecker,
} from "../ui/index.js";
import type { HRState, HRStep, HRStore } from "./state.js";
import { stepOf } from "./store.js";

const isText: StateTest = (value) => typeof value === "string";
const isTexts = isListOf(isText);
const isIndex: StateTest = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isNumberOrNull = isNullOr(Number.isFinite);
const isMissingOr =
	(test: StateTest): StateTest =>
	(value) =>
		value === undefined || test(value);
const isPointer = isOneOf("pointer", "keys");
/** A colour and a magnitude. */
const isPlace: StateTest = (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);

const hoverTests: Readonly<Record<string, StateTest>> = {
	point: isShape({ id: isText, origin: isMissingOr(isText), copy: isMissingOr(isIndex), by: isPointer }),
	place: isShape({ color: Number.isFinite, mag: Number.isFinite }),
};
const isHover: StateTest = (value) => {
	const { kind } = value as { kind: string };
	return Object.hasOwn(hoverTests, kind) && (hoverTests[kind] as StateTest)(value);
};

const stepTests: Readonly<Record<keyof HRStep, StateTest>> = {
	window: isWindow,
	selection: isTexts,
	stars: isListOf(isShape({ layer: isIndex, indices: (indices) => indices instanceof Uint32Array })),
	a0: isNumberOrNull,
};

const tests: Readonly<Record<keyof HRState, StateTest>> = {
	...stepTests,
	hiddenOrigins: isTexts,
	highlightedId: isNullOr(isText),
	hover: isNullOr(isHover),
	box: isNullOr(isRect),
	dragMode: isOneOf("pan", "box", "select-box", "lasso"),
	area: isNullOr(
		isShape({ kind: isOneOf("select-box", "lasso"), vertices: isListOf(isPlace), cursor: isPlace, by: isPointer }),
	),
	phase: isNumberOrNull,
	history: isHistoryOf(isShape(stepTests)),
};

const NOTHING: readonly never[] = [];
const defaults: Readonly<Partial<Record<keyof HRState, unknown>>> = {
	window: homeWindow,
	selection: NOTHING,
	stars: NOTHING,
	hiddenOrigins: NOTHING,
	dragMode: "pan",
};

/** A store of a host with the default in the place of each value that cannot be used. */
export const checkHRStore: (store: HRStore) => CheckedStore<HRState> = storeChecker<HRState>(tests, (name, state) =>
	name === "history" ? createHistory<HRStep>(stepOf(state)) : (defaults[name] ?? null),
);
