import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isColorText, safeColor } from "../../src/text/index.js";
import { callInTime } from "../setup/hostile.js";
import { colors, others } from "./colors.js";

describe("isColorText", () => {
	it.each(colors)("takes %s", (text) => expect(isColorText(text)).toBe(true));
	it.each(others)("refuses %s", (text) => expect(isColorText(text)).toBe(false));
	it.each([null, undefined, 5, {}, [], ["red"], { toString: () => "red" }])(
		"refuses a value that is no text: %j",
		(value) => expect(isColorText(value)).toBe(false),
	);

	it("refuses long and deeply nested texts at once", () => {
		const nested = `${"var(--astropane-a,".repeat(1e5)}red${")".repeat(1e5)}`;
		const deep = `${"light-dark(red,".repeat(8)}red${")".repeat(8)}`;
		for (const text of [nested, deep, `rgb(${"1".repeat(1e6)}`, `rgb(${" ".repeat(1e6)}`, "#".repeat(1e6)])
			expect(callInTime(() => isColorText(text))).toBe(false);
	});

	it("takes no text that holds a function besides those of the grammar: 5,000 seeded texts", () => {
		const piece = fc.constantFrom(
			..."rgb( hsl( var(--astropane-x url( URL( image( light-dark( color-mix(in-oklab ) , / 1 50% red #fff none \\ \" ' ; : /* */ -- \n".split(
				" ",
			),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
				const text = pieces.join(" ");
				if (!isColorText(text)) return;
				expect(text).not.toMatch(/url|image|[\\;:"']/i);
			}),
			{ seed: 4, numRuns: 5000 },
		);
	});
});

it("a text that is no colour becomes grey", () => {
	expect(safeColor("url(//evil.example)")).toBe("#808080");
	expect(safeColor("tomato")).toBe("tomato");
});
