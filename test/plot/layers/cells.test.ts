import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSvgPen, drawCells, type Pen } from "../../../src/plot/index.js";

const COLORS = ["#0a1b2c", "rgb(4, 5, 6)", "rgba(7, 8, 9, 0.4)"];

const place = { rows: 1, colors: COLORS, x: 0, y: 0, cellWidth: 1, cellHeight: 1 };

/** Red, green, blue and alpha of each pixel that a raster of one row is painted with. */
function pixelsOf(values: Uint8Array | Float32Array, levelOf?: (value: number) => number): number[][] {
	const data = new Uint8ClampedArray(4 * values.length);
	const image = {
		getContext: () => ({ createImageData: () => ({ data }), putImageData: () => {} }),
	};
	const context = { canvas: { ownerDocument: { createElement: () => image } }, drawImage: () => {} };
	const pen = { raw: { context, resolve: { color: (color: string) => color } } } as unknown as Pen;
	drawCells(pen, { ...place, columns: values.length, values, levelOf });
	return Array.from(values, (_, i) => [...data.subarray(4 * i, 4 * i + 4)]);
}

describe("the image of a grid of cells", () => {
	const rgba = [
		[0, 0, 0, 0],
		[10, 27, 44, 255],
		[4, 5, 6, 255],
		[7, 8, 9, 102],
		[0, 0, 0, 0],
	];

	it("has a pixel in the colour of each level, clear where there is none", () => {
		expect(pixelsOf(Uint8Array.of(0, 1, 2, 3, 4))).toEqual(rgba);
	});

	it("is the same for any number of empty cells before, between and after filled ones", () => {
		for (let length = 1; length <= 13; length++)
			for (let filled = 0; filled < length; filled++) {
				const levels = new Uint8Array(length);
				levels[filled] = 1 + (filled % 3);
				expect(pixelsOf(levels)).toEqual(Array.from(levels, (level) => rgba[level]));
			}
	});

	it("is that of the levels of all values, as the markup is", () => {
		const value = fc.oneof(fc.nat(3000), fc.double({ min: -5, max: 3000 }), fc.constant(Number.NaN));
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 900 }), (list, step) => {
				const values = Float32Array.from(list);
				const levelOf = (n: number) => (n > 0 ? Math.min(3, 1 + Math.floor(n / step)) : 0);
				const levels = Uint8Array.from(values, levelOf);
				expect(pixelsOf(values, levelOf)).toEqual(pixelsOf(levels));
				const pens = [createSvgPen("a"), createSvgPen("a")] as const;
				drawCells(pens[0], { ...place, columns: values.length, values, levelOf });
				drawCells(pens[1], { ...place, columns: values.length, values: levels });
				expect(pens[0].markup()).toBe(pens[1].markup());
			}),
			{ seed: 20241128, numRuns: 200 },
		);
	});

	it("is that of the part of an array that a view shows", () => {
		const levels = Uint8Array.of(9, 0, 0, 0, 0, 2, 9).subarray(1, 6);
		expect(pixelsOf(levels)).toEqual(Array.from(levels, (level) => rgba[level]));
	});
});
