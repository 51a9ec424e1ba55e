import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTheme } from "../../../src/plot/layers/theme.js";

let root: HTMLElement;
beforeEach(() => {
	root = document.createElement("section");
	root.className = "astropane";
	document.body.append(root);
});
afterEach(() => root.remove());

/** As the browser computes it. */
function computed(paint: string): string {
	const element = root.appendChild(document.createElement("i"));
	element.style.color = paint;
	const { color } = getComputedStyle(element);
	element.remove();
	return color;
}

describe("colours of a theme", () => {
	it.each(["light", "dark"])("are those that the browser computes, %s", (scheme) => {
		root.dataset.astropaneTheme = scheme;
		const { color } = createTheme(root);
		for (const paint of [
			"var(--astropane-ground)",
			"var(--astropane-line-h, #c62828)",
			"var(--astropane-series-2)",
			"var(--astropane-unknown, #123456)",
			"#0a0B0c",
			"rebeccapurple",
		])
			expect([paint, color(paint)]).toEqual([paint, computed(paint)]);
	});

	it.each(["#ABCDEF", "#abc", "hsl(120, 100%, 25%)", "light-dark(#010203, #040506)", "light-dark(red, #040506)"])(
		"are those of a host's token %s",
		(value) => {
			root.style.setProperty("--astropane-ink", value);
			expect(createTheme(root).color("var(--astropane-ink)")).toBe(computed("var(--astropane-ink)"));
		},
	);

	it.each([
		["color-mix(in oklab, var(--astropane-density-low), var(--astropane-density-high) 33.3%)", "#8b98ab", "#131f33"],
		["color-mix(in oklab, var(--astropane-density-low), var(--astropane-density-high) 100%)", "white", "black"],
		[
			"color-mix(in srgb, var(--astropane-density-low) 50%, var(--astropane-density-high))",
			"hsl(210 40% 60%)",
			"#fff8",
		],
		[
			"color-mix(in oklab, var(--astropane-unknown, red), var(--astropane-density-high) 20%)",
			"red",
			"light-dark(navy, cyan)",
		],
	])("are mixed as the browser mixes them: %s of %s and %s", (paint, low, high) => {
		root.style.setProperty("--astropane-density-low", low);
		root.style.setProperty("--astropane-density-high", high);
		const pixel = (color: string): number[] => {
			const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
			context.fillStyle = color;
			context.fillRect(0, 0, 1, 1);
			return [...context.getImageData(0, 0, 1, 1).data];
		};
		const mixed = createTheme(root).color(paint);
		expect(mixed).toMatch(/^rgb/);
		const expected = pixel(computed(paint));
		pixel(mixed).forEach((value, i) => {
			expect(Math.abs(value - (expected[i] as number))).toBeLessThanOrEqual(1);
		});
	});
});
