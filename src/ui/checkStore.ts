import type { StoreApi } from "zustand/vanilla";
import { attempt, isObject, type StateTest } from "./stateTests.js";

/** A value of a state that cannot be used. */
export type StateProblem = { name: string; value: unknown };
/** A store whose state can be used, and what is wrong with the state behind it: the same list until that changes. */
export type CheckedStore<S> = StoreApi<S> & { problems(): readonly StateProblem[] };

const NO_PROBLEMS: readonly StateProblem[] = [];
/** Tests of the parts of a value. */
export const isNullOr =
	(test: StateTest): StateTest =>
	(value) =>
		value === null || test(value);
export const isListOf =
	(test: StateTest): StateTest =>
	(value) =>
		Array.isArray(value) && [...value].every(test);
/** An object, or a tuple, of which each named part passes its test. */
export const isShape =
	(tests: Readonly<Record<string, StateTest>>): StateTest =>
	(value) =>
		isObject(value) && Object.entries(tests).every(([name, test]) => test((value as Record<string, unknown>)[name]));
/** Two finite numbers that differ, of a finite distance. */
export const isInterval: StateTest = (value) => {
	const [a, b] = Array.isArray(value) && value.length === 2 ? value : [];
	return Number.isFinite(a) && Number.isFinite(b) && Number.isFinite(b - a) && a !== b;
};
export const isWindow: StateTest = isShape({ x: isNullOr(isInterval), y: isNullOr(isInterval) });
export const isRect: StateTest = isShape({
	x: Number.isFinite,
	y: Number.isFinite,
	width: Number.isFinite,
	height: Number.isFinite,
});

/** A `History` of steps that pass a test. Each step is tested once. */
export function isHistoryOf(test: StateTest): StateTest {
	const passed = new WeakSet();
	const isStep: StateTest = (step) => {
		if (!isObject(step) || passed.has(step)) return isObject(step);
		if (!test(step)) return false;
		passed.add(step);
		return true;
	};
	return isShape({
		past: isListOf(isStep),
		present: isStep,
		future: isListOf(isStep),
		open: isNullOr((name) => typeof name === "string"),
		limit: (limit) => typeof limit === "number" && limit >= 0,
	});
}

/**
 * A function that makes a store of a host safe to read: it may hold anything, from an old link, another version or another
 * component. A value that fails its test is replaced by its default; one that is missing as well, in silence. The same checked
 * store for the same store.
 */
export function storeChecker<S extends object>(
	tests: Readonly<Record<keyof S & string, StateTest>>,
	/** `state`: the values before this one in the order of `tests`. */
	defaultOf: (name: keyof S & string, state: S) => unknown,
): (store: StoreApi<S>) => CheckedStore<S> {
	const names = Object.keys(tests) as (keyof S & string)[];
	const checkedOf = new WeakMap<StoreApi<S>, CheckedStore<S>>();
	return (store) => {
		const known = checkedOf.get(store);
		if (known) return known;
		const read = stateReader(names, tests, defaultOf);
		const current = () => read(attempt(() => store.getState()));
		const checked: CheckedStore<S> = {
			getState: () => current().state,
			// Servers and the first render in a browser read this one.
			getInitialState: () => read(attempt(() => (store.getInitialState ?? store.getState)())).state,
			setState(change: unknown, replace?: boolean) {
				const update = (raw: S) => {
					const { state } = read(raw);
					const next = typeof change === "function" ? change(state) : change;
					return next === state ? raw : next;
				};
				(store.setState as (change: (raw: S) => S, replace?: boolean) => void)(update, replace);
			},
			subscribe(listener) {
				const stop = attempt(() => store.subscribe((state, before) => listener(read(state).state, read(before).state)));
				return () => {
					if (typeof stop === "function") stop();
				};
			},
			problems: () => current().problems,
		};
		checkedOf.set(store, checked);
		return checked;
	};
}

type Read<S> = { values: readonly unknown[]; state: S; problems: readonly StateProblem[] };

/** Reads states of one store. What has not changed since the last one is not tested again. */
function stateReader<S extends object>(
	names: readonly (keyof S & string)[],
	tests: Readonly<Record<keyof S & string, StateTest>>,
	defaultOf: (name: keyof S & string, state: S) => unknown,
): (raw: unknown) => Read<S> {
	const reads = new WeakMap<object, Read<S>>();
	let last: Read<S> | undefined;
	return (raw) => {
		const known = isObject(raw) ? reads.get(raw) : undefined;
		if (known) return known;
		const values = names.map((name) => attempt(() => (raw as S)[name]));
		// A store may make a new object at each call.
		if (last && values.every((value, i) => Object.is(value, last?.values[i]))) return last;
		const state = {} as S;
		const problems: StateProblem[] = [];
		let isUsable = isObject(raw);
		names.forEach((name, i) => {
			const value = values[i];
			const isSame = last !== undefined && Object.is(value, last.values[i]);
			const isGood = isSame ? Object.is(last?.state[name], value) : attempt(() => tests[name](value)) === true;
			if (!isGood) {
				isUsable = false;
				if (value !== undefined) problems.push({ name, value });
			}
			state[name] = (isGood ? value : isSame ? last?.state[name] : defaultOf(name, state)) as S[typeof name];
		});
		const isAsBefore =
			last !== undefined &&
			problems.length === last.problems.length &&
			problems.every(
				({ name, value }, i) => name === last?.problems[i]?.name && Object.is(value, last.problems[i]?.value),
			);
		last = {
			values,
			state: isUsable ? (raw as S) : state,
			problems: isAsBefore && last ? last.problems : problems.length > 0 ? problems : NO_PROBLEMS,
		};
		if (isObject(raw)) reads.set(raw, last);
		return last;
	};
}
