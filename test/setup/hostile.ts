import fc from "fast-check";
import { durationOf } from "./duration.js";

const throwing = (): object =>
	Object.defineProperty({}, "data", {
		enumerable: true,
		get() {
			throw new Error("a getter that throws");
		},
	});

const cyclic = (): object => {
	const value: Record<string, unknown> = { origin: "gaia" };
	value.data = value;
	value.annotations = [value];
	value.sources = value;
	return value;
};

/** Its traps throw, or answer with the proxy itself. */
const proxy = (throws: boolean, target: object): unknown =>
	new Proxy(target, {
		has: (_, key) => key === fc.toStringMethod || key in target,
		get(_, key, self) {
			// A failing test can be written.
			if (key === fc.toStringMethod) return () => (throws ? "a proxy that throws" : "a proxy of itself");
			if (throws) throw new Error("a trap that throws");
			return typeof key === "symbol" ? undefined : self;
		},
		ownKeys() {
			throw new Error("a trap that throws");
		},
	});

/** A function for each value, so that no test sees what another has changed. */
const makers: readonly (() => unknown)[] = [
	throwing,
	cyclic,
	() => proxy(true, {}),
	() => proxy(false, {}),
	() => proxy(true, []),
	() => proxy(false, []),
	() => 10n,
	() => Symbol("s"),
	() => () => 1,
	() => Object.create(null),
	() => ({ toString: null, valueOf: null }),
	() => ({
		toJSON() {
			throw new Error("toJSON throws");
		},
	}),
	() => new Date(Number.NaN),
	() => new Map([["Gaia", 1]]),
	() => new Float64Array(3),
	() => new Array(3),
	() => `${"1".repeat(60_000)}x`,
	() => `${"[".repeat(20_000)}`,
	() => " ".repeat(60_000),
	() => JSON.parse('{"__proto__": {"data": 1}, "constructor": 1}'),
];

/** Values that nobody would pass on purpose: getters and proxies that throw, cycles, functions, symbols, endless texts. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(...makers).map((make) => make()),
	fc.constantFrom(
		null,
		undefined,
		"",
		0,
		-0,
		-1,
		99,
		-999,
		1e20,
		Number.NaN,
		Number.POSITIVE_INFINITY,
		true,
		"--",
		"x",
	),
	fc.jsonValue(),
	fc.anything(),
);

/** Objects under these keys, lists of them and what they hold, with hostile values in all places. */
export const hostileWith = (keys: readonly string[]): fc.Arbitrary<unknown> =>
	fc.letrec<{ value: unknown }>((tie) => ({
		value: fc.oneof(
			{ maxDepth: 4, depthSize: "small" },
			hostileValue,
			fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 8 }),
			fc.array(tie("value"), { maxLength: 4 }),
			fc.dictionary(fc.constantFrom(...keys), fc.jsonValue(), { maxKeys: 4 }).map((value) => JSON.stringify(value)),
		),
	})).value;

/** ms of CPU time that a call may take. */
const MAX_MS = 50;

/** Calls a function, which must neither throw nor take long, whatever it gets. */
export function callInTime<T>(call: () => T): T {
	let result: T | undefined;
	const ms = durationOf(() => {
		result = call();
	}, MAX_MS);
	if (ms >= MAX_MS) throw new Error(`took ${Math.round(ms)} ms`);
	return result as T;
}

/** Calls a function with 10⁴ random arguments, each of which it must take without a throw and in time. */
export function survives<T extends [unknown, ...unknown[]]>(
	values: fc.Arbitrary<T>,
	call: (...values: T) => unknown,
	numRuns = 10_000,
): void {
	fc.assert(
		fc.property(values, (args) => void callInTime(() => call(...args))),
		{ seed: 17, numRuns },
	);
}
