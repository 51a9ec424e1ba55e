import { describe, expect, it } from "vitest";
import { english, languageOf, wordsIn } from "../../src/text/index.js";

const defaults = { undo: "Undo", lines: (count: number): string => `${count} lines` };

describe("the words of a component", () => {
	it("are the library's unless the host overrides them", () => {
		expect(wordsIn(english, defaults)).toBe(defaults);
		expect(wordsIn(languageOf({}), defaults)).toEqual(defaults);
	});

	it("take a word or a function of the same name, and a text for a function", () => {
		expect(wordsIn(languageOf({ undo: "Rückgängig" }), defaults).undo).toBe("Rückgängig");
		expect(wordsIn(languageOf({ lines: (n: number) => `${n} Linien` }), defaults).lines(2)).toBe("2 Linien");
		expect(wordsIn(languageOf({ lines: "Linien" }), defaults).lines(2)).toBe("Linien");
	});

	it("leave out what is no word", () => {
		for (const words of [null, 3, "x", { undo: null }, { undo: 7 }, { undo: () => "x" }, { toString: "x" }])
			expect(wordsIn(languageOf(words), defaults).undo).toBe("Undo");
	});

	it("are the same object for the same words, and another locale changes numbers only", () => {
		const words = { undo: "Rückgängig" };
		expect(languageOf(words, "de-DE")).toBe(languageOf(words, "de-DE"));
		expect(wordsIn(languageOf(words, "de-DE"), defaults)).toBe(wordsIn(languageOf(words, "en-US"), defaults));
		expect(languageOf(words, "de-DE").numbers.fixed(12345.6, 1)).toBe("12.345,6");
		expect(languageOf(words, "no such locale!").numbers.locale).toBe("en-US");
	});
});
