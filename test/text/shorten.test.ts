import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatForMessage, sentences, shorten } from "../../src/text/index.js";

describe("formatForMessage", () => {
	it("quotes and shortens strings", () => {
		expect(formatForMessage("Hα")).toBe('"Hα"');
		expect(formatForMessage('a "b"\n')).toBe('"a \\"b\\"\\n"');
		expect(formatForMessage("x".repeat(1e6))).toBe(`"${"x".repeat(40)}…"`);
	});
	it("gives numbers seven digits and whole numbers all", () => {
		expect([6562.8, -0.5, 1 / 3, 16_777_217, 1.5e-17, 1e300, 0, -0].map((v) => formatForMessage(v))).toEqual([
			"6562.8",
			"−0.5",
			"0.3333333",
			"16777217",
			"1.5×10⁻¹⁷",
			"1×10³⁰⁰",
			"0",
			"0",
		]);
		expect([Number.NaN, Number.NEGATIVE_INFINITY].map((v) => formatForMessage(v))).toEqual(["NaN", "−Infinity"]);
	});
	it("shows a few items of lists and objects", () => {
		expect(formatForMessage([1, "a", null])).toBe('[1, "a", null]');
		expect(formatForMessage(new Float64Array(1000))).toBe("[0, 0, 0, … 997 more]");
		expect(formatForMessage({ z: 0.1, lines: [1], at: {} }, 2)).toBe("{z: 0.1, lines: […], … 1 more}");
		expect(formatForMessage([], 0)).toBe("[]");
		expect(formatForMessage(new Map([[1, 2]]))).toBe("a Map with 1 item");
	});
	it("never throws and stays short, whatever the value", () => {
		const cycle: Record<string, unknown> = {};
		cycle.self = cycle;
		const throwing = {
			get a(): never {
				throw new Error("no");
			},
			b: 1,
		};
		const revoked = Proxy.revocable({}, {});
		revoked.revoke();
		expect(formatForMessage(cycle)).toBe("{self: {…}}");
		expect(formatForMessage(throwing)).toBe("{a: …, b: 1}");
		expect(formatForMessage(revoked.proxy)).toBe("a value that cannot be read");
		expect(formatForMessage([revoked.proxy])).toBe("[…]");
		expect(formatForMessage(12345678901234567890n)).toBe("12345678901234567890");
		expect(formatForMessage(Symbol("a"))).toBe("Symbol(a)");
		expect(formatForMessage(() => 1)).toBe("a function");
		expect(formatForMessage(undefined)).toBe("undefined");
		expect(formatForMessage(new Date(Number.NaN))).toBe("an invalid date");
		expect(formatForMessage(Object.create(null))).toBe("{}");
		fc.assert(
			fc.property(
				fc.anything({
					withBigInt: true,
					withDate: true,
					withMap: true,
					withSet: true,
					withTypedArray: true,
					withNullPrototype: true,
					withSparseArray: true,
				}),
				(value) => {
					const text = formatForMessage(value);
					if (text === "" || text.length > 1000) throw new Error(text);
				},
			),
			{ seed: 21, numRuns: 20_000 },
		);
	});
});

describe("shorten", () => {
	it("leaves short texts and splits no character", () => {
		expect(shorten("abc", 3)).toBe("abc");
		expect(shorten("abcd", 3)).toBe("abc…");
		expect(shorten("ab😀d", 3)).toBe("ab…");
	});
});

describe("sentences", () => {
	it("ends each part with a full stop unless it has a mark, and leaves out empty parts", () => {
		expect(sentences("One", false, "Two!", " ", null, undefined, "Three…", "Four")).toBe("One. Two! Three… Four.");
	});
});
