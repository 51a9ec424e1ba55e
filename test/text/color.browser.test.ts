import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { isColorText } from "../../src/text/index.js";
import { isColor as isColorOnServer, NAMES } from "../../src/text/lazy/color-grammar.js";
import { colors, others } from "./colors.js";

describe("isColorText in a browser, which has no grammar of colours", () => {
	it.each(colors)("takes %s", (text) => expect(isColorText(text)).toBe(true));
	it.each(others)("refuses %s", (text) => expect(isColorText(text)).toBe(false));

	it("takes every name that a server takes", () => {
		expect([...NAMES].filter((name) => !isColorText(name))).toEqual([]);
	});

	it("answers as a server does: 5,000 seeded texts", () => {
		const piece = fc.constantFrom(
			..."rgb( hsl( oklch( color( var( --astropane-x --host url( calc( light-dark( color-mix( in oklab srgb from ) ) , , / 1 2 3 red blue #fff #12 none inherit \\ ; : /*".split(
				" ",
			),
		);
		const wholes = fc.constantFrom(...colors, ...others);
		const edited = fc
			.tuple(wholes, fc.nat(), piece)
			.map(
				([text, at, part]) => `${text.slice(0, at % (text.length + 1))}${part}${text.slice(at % (text.length + 1))}`,
			);
		const texts = fc.oneof(
			fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" ")),
			edited,
		);
		fc.assert(
			fc.property(texts, (text) => {
				expect([text, isColorText(text)]).toEqual([text, isColorOnServer(text.trim().toLowerCase())]);
			}),
			{ seed: 5, numRuns: 5000 },
		);
	});

	it("takes no text that could fetch anything where CSS is missing, as in jsdom", () => {
		vi.stubGlobal("CSS", undefined);
		for (const text of others.filter((other) => /[:;'"\\*!]|url|calc|from|attr|env|src|image/i.test(other)))
			expect([text, isColorText(` ${text}`)]).toEqual([text, false]);
		expect(isColorText("  rebeccapurple")).toBe(true);
	});
});
