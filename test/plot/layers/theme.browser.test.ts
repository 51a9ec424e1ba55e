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
});
