import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeBeside } from "../../src/ui/popover/placeBox.js";

const bounds = { left: 0, top: 0, right: 400, bottom: 300 };

describe("placeBeside", () => {
	it("places the box right of the point and below, on the other side at an edge", () => {
		expect(placeBeside(100, 100, { width: 50, height: 20 }, bounds)).toEqual({ left: 112, top: 112 });
		expect(placeBeside(390, 290, { width: 50, height: 20 }, bounds)).toEqual({ left: 328, top: 258 });
	});
	it("keeps a box that fits within the bounds", () => {
		const n = (max: number) => fc.integer({ min: 0, max });
		fc.assert(
			fc.property(n(400), n(300), n(400), n(300), (x, y, width, height) => {
				const { left, top } = placeBeside(x, y, { width, height }, bounds);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(top).toBeGreaterThanOrEqual(0);
				expect(left + width).toBeLessThanOrEqual(400);
				expect(top + height).toBeLessThanOrEqual(300);
			}),
			{ seed: 41 },
		);
	});
	it("keeps the top left corner of a larger box within the bounds", () => {
		expect(placeBeside(200, 150, { width: 900, height: 900 }, bounds)).toEqual({ left: 0, top: 0 });
	});
});
