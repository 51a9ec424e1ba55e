import { describe, expect, it } from "vitest";
import { numberText } from "../../src/text/index.js";
import { plainNumber } from "../../src/text/plainNumber.js";

/** Uniform numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const random = randomFrom(5);
const values = [
	...[0, -0, 1, -1, 0.5, 1.5, 2.5, 1.005, 0.045, 999.5, 999.9996, 1e3, 123456.789, 1e6, 1e15, 1e21, 1e-7, 5e-7, -0.004],
	...[Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE, Number.POSITIVE_INFINITY, 0.1 + 0.2, 4.35, 9.995],
	...Array.from({ length: 3000 }, () => (random() - 0.5) * 10 ** Math.floor(random() * 20 - 6)),
	...Array.from({ length: 1000 }, () => Math.round(random() * 1e5) / 1e3),
];

describe("a number in plain English", () => {
	it("reads as Intl writes it", () => {
		for (const [least, most] of [
			[0, 0],
			[0, 2],
			[2, 2],
			[1, 4],
			[0, 20],
		] as const)
			for (const grouped of [true, false]) {
				const format = new Intl.NumberFormat("en-US", {
					minimumFractionDigits: least,
					maximumFractionDigits: most,
					useGrouping: grouped,
				});
				const zero = format.format(0);
				for (const value of values) {
					const size = format.format(Math.abs(value));
					const expected = value < 0 && size !== zero ? `−${size}` : size;
					expect([value, least, most, plainNumber(value, least, most, grouped) ?? expected]).toEqual([
						value,
						least,
						most,
						expected,
					]);
				}
			}
	});

	it("is written for nearly all numbers", () => {
		const unwritten = values.filter((value) => plainNumber(value, 0, 2, true) === null);
		expect(unwritten.length / values.length).toBeLessThan(0.2);
	});

	it("is counted and listed as Intl does", () => {
		const { list, count } = numberText();
		const lists = new Intl.ListFormat("en-GB");
		for (const items of [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]])
			expect(list(items)).toBe(lists.format(items));
		const plurals = new Intl.PluralRules("en-US");
		for (const value of [1, -1, 1.5, 2, 0.5, 100, Number.NaN])
			expect(count(value, "one", "other").endsWith(` ${plurals.select(value)}`)).toBe(true);
	});
});
