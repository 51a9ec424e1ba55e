import { plainText, textRuns } from "astropane/plot";
import { describe, expect, it } from "vitest";

describe("textRuns", () => {
	it("separates sub- and superscripts from the text around them", () => {
		expect(textRuns("M_{G} (10^{−17})")).toEqual([
			{ text: "M", shift: 0 },
			{ text: "G", shift: -1 },
			{ text: " (10", shift: 0 },
			{ text: "−17", shift: 1 },
			{ text: ")", shift: 0 },
		]);
	});
	it("gives one run for a text without markup", () => {
		expect(textRuns("a_b^c")).toEqual([{ text: "a_b^c", shift: 0 }]);
		expect(textRuns("")).toEqual([{ text: "", shift: 0 }]);
	});
});

describe("plainText", () => {
	it("removes the markup of sub- and superscripts", () => {
		expect(plainText("M_{G} (10^{−17})")).toBe("M_G (10−17)");
	});
});
