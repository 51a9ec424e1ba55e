import { describe, expect, it } from "vitest";
import { countWords, groupDigits, listWords, rangeWords, sentences } from "../../src/ui/figure/describe.js";

describe("words for readers", () => {
	it("joins sentences with one full stop each", () => {
		expect(sentences("Two spectra", "", null, false, "Redshift 0.0166.", " Is it? ")).toBe(
			"Two spectra. Redshift 0.0166. Is it?",
		);
		expect(sentences()).toBe("");
	});
	it("lists words and counts those it leaves out", () => {
		expect(listWords([])).toBe("");
		expect(listWords(["H"])).toBe("H");
		expect(listWords(["H", "He I"])).toBe("H and He I");
		expect(listWords(["H", "He I", "O III"])).toBe("H, He I and O III");
		expect(listWords(["a", "b", "c", "d"], 2)).toBe("a, b and 2 more");
		expect(listWords(["a", "b"], 2)).toBe("a and b");
	});
	it("counts things", () => {
		expect(countWords(0, "spectrum", "spectra")).toBe("no spectra");
		expect(countWords(1, "spectrum", "spectra")).toBe("1 spectrum");
		expect(countWords(12000, "star", "stars")).toBe("12,000 stars");
	});
	it("groups the digits of whole numbers only, with a true minus", () => {
		expect(groupDigits(1234567.12345)).toBe("1,234,567.12345");
		expect(groupDigits(-999)).toBe("−999");
		expect(groupDigits(1e21)).toBe("1e+21");
	});
	it("tells ranges with units, in the order of the axis", () => {
		expect(rangeWords(3500, 9200, "Å")).toBe("from 3,500 to 9,200 Å");
		expect(rangeWords(15, -5, "mag")).toBe("from 15 to −5 mag");
		expect(rangeWords(6562.7901, 6562.8123, "Å")).toBe("from 6,562.7901 to 6,562.8123 Å");
		expect(rangeWords(0.5, 0.5)).toBe("0.5");
		expect(rangeWords(Number.NaN, 1, "Å")).toBe("");
	});
});
