import { lineGroups } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { joinedStyles } from "../setup/styles.mjs";

const css = joinedStyles();

/** Every token written as light-dark(#rrggbb, #rrggbb): name without its prefix → [light, dark]. */
const tokens: Map<string, [string, string]> = new Map(
	Array.from(css.matchAll(/--astropane-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g), (match) => [
		match[1] as string,
		[match[2] as string, match[3] as string],
	]),
);

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}
function token(name: string): [string, string] {
	const pair = tokens.get(name);
	if (!pair) throw new Error(`styles.css has no --astropane-${name} of the form light-dark(#rrggbb, #rrggbb)`);
	return pair;
}

const families = ["h", "he", "c", "n", "o", "alpha", "iron", "galaxy"].map((family) => `line-${family}`);
const times = ["time-first", "time-middle", "time-last"];
const series = Array.from({ length: 8 }, (_, i) => `series-${i + 1}`);

describe("the palette", () => {
	it("knows what contrast is: black on white is 21, grey 119 on white 4.48", () => {
		expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
		expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
	});

	it.each([...families, "telluric", "sky", ...series, ...times, "ink", "ink-soft", "accent", "warning"])(
		"draws %s with at least 4.5 : 1 on the ground of both themes, as labels carry the colour",
		(name) => {
			const [light, dark] = token(name);
			for (const surface of ["ground", "surface"]) {
				const [lightSurface, darkSurface] = token(surface);
				expect(contrast(light, lightSurface)).toBeGreaterThanOrEqual(4.5);
				expect(contrast(dark, darkSurface)).toBeGreaterThanOrEqual(4.5);
			}
		},
	);

	it("gives each line family a colour of its own in both themes", () => {
		for (const theme of [0, 1]) {
			const colors = [...families, "telluric", "sky"].map((name) => token(name)[theme]);
			expect(new Set(colors).size).toBe(colors.length);
		}
	});

	it("has every token that a line group names, with the light colour as its fallback", () => {
		for (const group of lineGroups) {
			const [, name = "", fallback = ""] = /^var\(--astropane-([\w-]+), (#[0-9a-f]{6})\)$/.exec(group.color) ?? [];
			expect([group.name, fallback]).toEqual([group.name, token(name)[0]]);
		}
	});
});
