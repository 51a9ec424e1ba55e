import { type Layer, type Theme, toSvg } from "astropane/plot";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callInTime } from "../../setup/hostile.js";

const theme: Theme = {
	color: (paint) => (paint === "var(--astropane-ink)" ? "rgb(25, 29, 36)" : "rgb(1, 2, 3)"),
	fontFamily: () => '"Inter", sans-serif',
	watch: () => () => {},
};
type Labels = { label: string; color?: string };
const layer: Layer<Labels> = {
	name: "labels",
	medium: "svg",
	paint(pen, { label, color = "var(--astropane-ink)" }) {
		pen.fill((path) => path.rect(0, 0, 5, 5), { color });
		pen.stroke((path) => path.lineTo(1, 1), { color });
		pen.text(label, 1, 1, { color, halo: "color-mix(in oklab, red, var(--astropane-ink) 20%)" });
	},
};
const svgOf = (view: Labels, title = "Title", description = "Text"): string =>
	toSvg({ layers: [layer], view, size: { width: 100, height: 80 }, theme, idPrefix: "a", title, description });

/** A document that an XML parser takes; `DOMParser` reports errors as an element. */
function parsed(svg: string): Document {
	const page = new DOMParser().parseFromString(svg, "image/svg+xml");
	expect(page.querySelector("parsererror")?.textContent).toBeUndefined();
	return page;
}

describe("an exported SVG", () => {
	it("is as wide on paper as is asked for, in its own units and proportions", () => {
		const picture = {
			layers: [layer],
			view: { label: "a" },
			theme,
			idPrefix: "a",
			title: "Title",
			description: "Text",
		};
		const footer = { height: 20, paint: () => {} };
		const root = parsed(
			toSvg({ ...picture, size: { width: 333, height: 400 } }, { widthMm: 88, footer }),
		).documentElement;
		expect(["width", "height", "viewBox"].map((name) => root.getAttribute(name))).toEqual([
			"88mm",
			"110.991mm",
			"0 0 333 420",
		]);
		// Type of 11 and 12 px is of 8 and 9 pt.
		const ptPerUnit = ((88 / 25.4) * 72) / 333;
		expect([11 * ptPerUnit, 12 * ptPerUnit].map(Math.round)).toEqual([8, 9]);
	});

	it.each([
		"color-mix(",
		"var(--astropane-x,",
		"b) c",
		"var(--astropane-ink)",
		'" fill="var(--astropane-ink)"',
		"color-mix(in oklab, red, blue)",
		"]]> <![CDATA[ <!-- &amp; &#34;",
	])("is well-formed and has any label and title as it is: %s", (text) => {
		const page = parsed(svgOf({ label: text }, text, text));
		expect(page.querySelector("text")?.textContent).toBe(text);
		expect(page.querySelector("title")?.textContent).toBe(text);
		expect(page.querySelector("desc")?.textContent).toBe(text);
	});

	it.each(["\uffff", "\ufffe", "\u0000", "\u001b", "\u000b", "\ud83d", "\udf0c"])(
		"leaves out a character that XML does not allow: %j",
		(character) => {
			const page = parsed(svgOf({ label: `a${character}b🌌` }, `a${character}`));
			expect(page.querySelector("text")?.textContent).toBe("ab🌌");
			expect(page.querySelector("title")?.textContent).toBe("a");
		},
	);

	it("is well-formed for 300 seeded texts of any characters", () => {
		const text = fc.string({
			unit: fc.oneof(
				fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
				fc.constantFrom("<", "&", '"', "'", ">", "var(--astropane-", ")", ",", "color-mix(", "_{", "^{", "}"),
			),
		});
		fc.assert(
			fc.property(text, text, (label, title) => {
				parsed(svgOf({ label }, title, label));
			}),
			{ seed: 20, numRuns: 300 },
		);
	});

	it("has the colours of the screen in fills and strokes, and needs no stylesheet", () => {
		const svg = svgOf({ label: "a" });
		expect(svg).toContain('fill="rgb(25, 29, 36)"');
		expect(svg).toContain('stroke="rgb(1, 2, 3)"');
		expect(svg).not.toMatch(/var\(|color-mix|light-dark/);
		expect(svgOf({ label: "a", color: "light-dark(red, currentColor)" })).not.toMatch(/light-dark/);
		expect(svgOf({ label: "a", color: "CurrentColor" })).not.toMatch(/currentcolor/i);
		expect(svgOf({ label: "a", color: "#123" })).toContain('fill="#123"');
	});

	it("has grey in place of a text that is no colour, and nothing to fetch", () => {
		for (const color of ["url(//evil.example/x.svg#a)", "var(--astropane-a, url(//evil.example))", "nocolor"]) {
			const svg = svgOf({ label: "a", color });
			expect(svg).not.toContain("evil");
			expect(svg).toContain('fill="#808080"');
		}
	});

	it("is made in linear time of a label that resembles a token", () => {
		const labels = ["var(--astropane-x,", "color-mix(", "var(", ' fill="'].flatMap((start) => [
			start + " ".repeat(20_000),
			start.repeat(4000),
		]);
		for (const label of labels) callInTime(() => svgOf({ label }, label));
	});
});
