import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isColorText, safeColor } from "../../src/text/index.js";
import { callInTime } from "../setup/hostile.js";

const colors = [
	"tomato",
	"RebeccaPurple",
	" red ",
	"currentColor",
	"transparent",
	"CanvasText",
	"#abc",
	"#abcd",
	"#A1B2C3",
	"#a1b2c3d4",
	"rgb(1, 2, 3)",
	"rgba(1,2,3,.5)",
	"rgb(10%, 20%, 30%, 50%)",
	"rgb(1 2 3 / 50%)",
	"rgb(none 2 3)",
	"hsl(120, 50%, 50%)",
	"hsl(0.5turn 50% 50% / 0.2)",
	"hsla(120deg, 50%, 50%, 1)",
	"hwb(194 0% 0%)",
	"lab(29.2% 39.3 20.1)",
	"lch(52% 72 50)",
	"oklab(0.4 0.11 0.05)",
	"oklch(60% 0.15 50deg / .5)",
	"color(display-p3 1 0.5 0)",
	"color(srgb 1e-1 +.5 -0 / 1)",
	"var(--astropane-ink)",
	"var( --astropane-line-hydrogen , #c00 )",
	"var(--astropane-a, var(--astropane-b, rgb(1 2 3)))",
	"light-dark(#8a6d1d, rgb(200, 180, 90))",
	"color-mix(in oklab, var(--astropane-time-first), var(--astropane-time-last) 40%)",
	"color-mix(in hsl longer hue, 20% red, blue)",
];
const others = [
	"",
	"nocolor",
	"constructor",
	"#12",
	"#12345",
	"#1234567",
	"#ggg",
	"url(//evil.example/x.svg#a)",
	"url(#gradient)",
	"red url(#a)",
	"URL('https://evil.example')",
	"u\\72l(//evil.example)",
	"/**/url(//evil.example)",
	"image-set('x.png' 1x)",
	"src('x')",
	"attr(data-color)",
	"env(x)",
	"var(--host-color)",
	"var(--astropane-x, url(//evil.example))",
	"var(--astropane-x, red, blue)",
	"light-dark(red, url(//evil.example))",
	"color-mix(in oklab, red, url(//evil.example) 10%)",
	"color-mix(in nowhere, red, blue)",
	"rgb(1, 2)",
	"rgb(1 2 3 4)",
	"rgb(1, 2, 3",
	"rgb(calc(1) 2 3)",
	"rgb(from red r g b)",
	"rgb(url(x) 2 3)",
	"hsl(1, 2, 3)",
	"color(nowhere 1 1 1)",
	"color(srgb 1 1)",
	"red; background: url(x)",
	"red !important",
	'red" onload="alert(1)',
	"inherit",
	"none",
	"javascript:alert(1)",
	"Infinity",
];

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
