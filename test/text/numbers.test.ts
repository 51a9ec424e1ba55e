import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NumberText, numberText, superscript, tickLabels, withMinusSign } from "../../src/text/index.js";

const en = numberText();
const locales = ["en-US", "de-DE", "fr-FR", "es-ES", "sv-SE", "hi-IN", "ar-EG", "fa-IR", "de-CH", "ja-JP"];
const anyNumber = fc.oneof(
	fc.double(),
	fc.double({ min: -1e7, max: 1e7 }),
	fc.integer(),
	fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, Number.MAX_VALUE),
);

describe("numberText", () => {
	it("gives one object per locale", () => {
		expect(numberText("en-US")).toBe(numberText("en-US"));
		expect(numberText()).toBe(numberText("en-US"));
		expect(numberText("de-de")).toBe(numberText("de-DE"));
		expect(numberText("de-DE").locale).toBe("de-DE");
	});
	it("falls back to en-US where a locale is unknown or malformed", () => {
		for (const locale of ["zz-ZZ", "", "x", "en_US", "C", "not a locale", "-", "\0"]) {
			expect(numberText(locale)).toBe(en);
		}
		for (const locale of [null, 5, {}, Symbol("de")]) {
			expect(numberText(locale as unknown as string)).toBe(en);
		}
		fc.assert(
			fc.property(fc.string(), (locale) => {
				expect(numberText(locale).integer(1)).not.toBe("");
			}),
			{ seed: 1, numRuns: 10_000 },
		);
	});
	it("writes the signs of the locale", () => {
		expect(numberText("de-DE").fixed(12345.6, 1)).toBe("12.345,6");
		expect(numberText("de-DE").fixed(-12345.6, 1)).toBe("−12.345,6");
		expect(numberText("de-DE").scientific(1.5e-17, 2)).toBe("1,5×10⁻¹⁷");
		expect(tickLabels([-0.5, 0, 0.5], {}, numberText("de-DE"))).toEqual(["−0,5", "0,0", "0,5"]);
		expect(numberText("fr-FR").integer(12345)).toBe("12\u202f345");
		expect(numberText("hi-IN").integer(1234567)).toBe("12,34,567");
		expect(numberText("ar-EG").fixed(12.5, 1)).toBe("١٢٫٥");
		expect(tickLabels([1, 1.5], {}, numberText("ar-EG"))).toEqual(["١٫٠", "١٫٥"]);
	});
	it("never throws and never gives an empty text, for any number, digits and locale", () => {
		const methods: ((text: NumberText, value: number, digits: number) => string)[] = [
			(text, value, digits) => text.fixed(value, digits),
			(text, value) => text.integer(value),
			(text, value, digits) => text.significant(value, digits),
			(text, value, digits) => text.scientific(value, digits),
			(text, value, digits) => text.atMost(value, digits, digits / 2),
			(text, value) => text.count(value, "star", "stars"),
			(text, value, digits) => tickLabels([value, digits], {}, text)[0] ?? "",
			(text, value, digits) => tickLabels([value, digits], { log: true }, text)[0] ?? "",
		];
		const digits = fc.oneof(fc.integer({ min: -1, max: 30 }), anyNumber);
		fc.assert(
			fc.property(
				fc.constantFrom(...locales),
				anyNumber,
				digits,
				fc.constantFrom(...methods),
				(locale, value, count, method) => {
					const text = method(numberText(locale), value, count);
					if (text === "" || /NaN|Infinity|undefined/.test(text))
						throw new Error(`${locale} ${value} ${count}: ${text}`);
				},
			),
			{ seed: 2, numRuns: 20_000 },
		);
	});
});

describe("fixed", () => {
	it("groups thousands and has a true minus sign", () => {
		expect(en.fixed(-45678.125, 2)).toBe("−45,678.13");
		expect(en.fixed(1, 3)).toBe("1.000");
	});
	it("leaves thousands together where that is asked for", () => {
		expect(en.fixed(6562.8, 2, false)).toBe("6562.80");
		expect(numberText("de-DE").atMost(-12345.6, 2, 0, false)).toBe("−12345,6");
	});
	it("gives no negative zero", () => {
		expect(en.fixed(-1e-7, 6)).toBe("0.000000");
		expect(en.fixed(-0, 2)).toBe("0.00");
	});
	it("marks what is not finite", () => {
		expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((v) => en.fixed(v, 2))).toEqual([
			"–",
			"∞",
			"−∞",
		]);
	});
	it("has the value, its decimals and no negative zero, for any number", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				fc.integer({ min: 0, max: 6 }),
				(value, decimals) => {
					const text = en.fixed(value, decimals);
					if (/^−[0.,]*$/.test(text)) throw new Error(text);
					if ((text.split(".")[1] ?? "").length !== decimals) throw new Error(text);
					const error = Math.abs(Number(text.replace(/,/g, "").replace("−", "-")) - value);
					if (!(error <= 0.5 * 10 ** -decimals * (1 + 1e-9) + Math.abs(value) * 1e-15))
						throw new Error(`${value} ${text}`);
				},
			),
			{ seed: 3, numRuns: 100_000 },
		);
	});
});

describe("integer and atMost", () => {
	it("group thousands", () => {
		expect(en.integer(105918)).toBe("105,918");
		expect(en.integer(-0.4)).toBe("0");
	});
	it("leave out zeros at the end, but for the least decimals", () => {
		expect(en.atMost(-0.01, 1)).toBe("0");
		expect(en.atMost(1234.5, 3)).toBe("1,234.5");
		expect(en.atMost(0.0123456789, 9, 6)).toBe("0.012345679");
		expect(en.atMost(0.01, 9, 6)).toBe("0.010000");
	});
});

describe("significant", () => {
	it("keeps all integer digits below a million", () => {
		expect([12345, 65535, -45678, 999_999].map((v) => en.significant(v, 4))).toEqual([
			"12,345",
			"65,535",
			"−45,678",
			"999,999",
		]);
	});
	it("rounds to the digits asked for", () => {
		expect([1.23456, 0.00123456, 999.96, 9.9996, 0, 2].map((v) => en.significant(v, 4))).toEqual([
			"1.235",
			"0.001235",
			"1,000",
			"10.00",
			"0",
			"2.000",
		]);
	});
	it("turns to powers of ten outside of 1e-3 to 1e6", () => {
		expect([1e6, -2.5e-4, 9.9996e-17].map((v) => en.significant(v, 4))).toEqual([
			"1.000×10⁶",
			"−2.500×10⁻⁴",
			"1.000×10⁻¹⁶",
		]);
	});
});

describe("scientific", () => {
	it("carries a mantissa that rounds to ten", () => {
		expect(en.scientific(9.9996e-17, 4)).toBe("1.000×10⁻¹⁶");
	});
	it("writes the smallest and the largest double", () => {
		expect(en.scientific(5e-324, 4)).toBe("4.941×10⁻³²⁴");
		expect(en.scientific(-Number.MAX_VALUE, 3)).toBe("−1.80×10³⁰⁸");
	});
	it("reads back as toExponential rounds it, for any number", () => {
		const signs: Record<string, string> = { "⁻": "-", "−": "-" };
		for (const [digit, sign] of [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries()) signs[sign] = String(digit);
		const read = (text: string): number => Number([...text.replace("×10", "e")].map((c) => signs[c] ?? c).join(""));
		fc.assert(
			fc.property(
				fc.double({ noNaN: true, noDefaultInfinity: true }),
				fc.integer({ min: 1, max: 17 }),
				(value, digits) => {
					const text = en.scientific(value, digits);
					if (read(text) !== Number(value.toExponential(digits - 1))) throw new Error(`${value} ${digits} ${text}`);
				},
			),
			{ seed: 4, numRuns: 100_000 },
		);
	});
});

describe("list", () => {
	it("has no comma before the last word", () => {
		expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => en.list(items))).toEqual([
			"",
			"a",
			"a and b",
			"a, b and c",
		]);
		expect(numberText("de-DE").list(["a", "b", "c"])).toBe("a, b und c");
	});
	it("counts the items beyond the most", () => {
		expect(en.list([..."abcdef"], 2)).toBe("a, b and 4 more");
		expect(en.list([..."abcdef"], 0)).toBe("6 more");
		expect(en.list([..."ab"], 2)).toBe("a and b");
		expect(numberText("de-DE").list([..."abcdef"], 2)).toBe("a, b und +4");
	});
});

describe("count", () => {
	it("has a word for none, the singular and grouped digits", () => {
		expect([0, 1, 2, 2000].map((n) => en.count(n, "spectrum", "spectra"))).toEqual([
			"no spectra",
			"1 spectrum",
			"2 spectra",
			"2,000 spectra",
		]);
	});
	it("follows the plural rules of the locale", () => {
		expect(numberText("fr-FR").count(0, "spectre", "spectres")).toBe("0 spectre");
		expect(numberText("de-DE").count(0, "Spektrum", "Spektren")).toBe("0 Spektren");
	});
});

describe("range", () => {
	it("rounds to three digits of the difference", () => {
		expect(en.range(3500.1234, 9200.5678, "Å")).toBe("from 3,500 to 9,201 Å");
		expect(en.range(5889.9, 5890.1, "Å")).toBe("from 5,889.9 to 5,890.1 Å");
		expect(en.range(0.0166, 0.0167)).toBe("from 0.0166 to 0.0167");
	});
	it("keeps the order of the ends", () => {
		expect(en.range(15, -5, "mag")).toBe("from 15 to −5 mag");
	});
	it("gives one number for equal ends and nothing where an end is not finite", () => {
		expect(en.range(5, 5, "mag")).toBe("5 mag");
		expect(en.range(Number.NaN, 5)).toBe("");
		expect(en.range(0, Number.POSITIVE_INFINITY)).toBe("");
	});
	it("keeps the digits of very small and very large numbers", () => {
		expect(en.range(1e-17, 5e-17)).toBe("from 1.00×10⁻¹⁷ to 5.00×10⁻¹⁷");
		expect(en.range(0, 5e-17)).toBe("from 0 to 5.00×10⁻¹⁷");
		expect(en.range(-1e300, 1e300)).toBe("from −1.00×10³⁰⁰ to 1.00×10³⁰⁰");
		expect(en.range(13_000_000, 13_000_005, "Å")).toBe("from 13,000,000 to 13,000,005 Å");
	});
	it("takes a format, and needs no words in other languages", () => {
		expect(en.range(1, 2, "mag", (v) => en.fixed(v, 1))).toBe("from 1.0 to 2.0 mag");
		expect(numberText("de-DE").range(-0.5, 1.5, "mag")).toBe("−0,5 … 1,5 mag");
	});
	it("tells different ends apart, for any two numbers", () => {
		const finite = fc.oneof(
			fc.double({ noNaN: true, noDefaultInfinity: true }),
			fc.double({ min: -1e7, max: 1e7, noNaN: true }),
		);
		const near = fc
			.tuple(finite, fc.double({ min: 1e-12, max: 1, noNaN: true }))
			.map(([a, part]) => [a, a * (1 + part)] as const);
		fc.assert(
			fc.property(fc.oneof(fc.tuple(finite, finite), near), ([low, high]) => {
				if (low === high || !Number.isFinite(high)) return;
				const text = en.range(low, high);
				if (!text.startsWith("from ")) throw new Error(`${low} ${high} ${text}`);
			}),
			{ seed: 5, numRuns: 100_000 },
		);
	});
});

describe("signs", () => {
	it("raises digits and minus signs", () => {
		expect([-16, 0, 123].map(superscript)).toEqual(["⁻¹⁶", "⁰", "¹²³"]);
		expect(superscript(1e21)).toBe("¹e⁺²¹");
	});
	it("replaces hyphens by true minus signs", () => {
		expect(withMinusSign("-0.5e-3")).toBe("−0.5e−3");
	});
});
