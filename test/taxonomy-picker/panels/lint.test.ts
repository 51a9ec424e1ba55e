import { describe, expect, it } from "vitest";
import { lineRange, lintReport } from "../../../src/taxonomy-picker/panels/lint/report.js";
import { english } from "../../../src/text/index.js";

describe("a line of a text", () => {
	it.each([
		["a\nbc\n", 1, "a"],
		["a\nbc\n", 2, "bc"],
		["a\nbc", 2, "bc"],
		["a\nbc\n", 3, ""],
		["a", 9, "a"],
		["", 1, ""],
	])("of %j, %i, is %j", (text, line, expected) => {
		expect(text.slice(...lineRange(text, line))).toBe(expected);
	});
});

describe("a report", () => {
	it("is none before there is a text", () => {
		for (const nothing of [undefined, null, "", " \n"]) expect(lintReport(english, nothing, undefined)).toBeNull();
	});

	it("counts the classes that can be read, or none where the text is no JSON", () => {
		expect(lintReport(english, '{"class": "A", "subclasses": [{"class": "B"}, null]}', undefined)?.classes).toBe(2);
		expect(lintReport(english, "{", undefined)?.classes).toBeNull();
	});
});
