import { describe, expect, it } from "vitest";
import type { HRView } from "../../src/hr-diagram/model/view.js";
import { paintName } from "../../src/hr-diagram/view/paint/namedLines.js";

const view = { layout: { plot: { x: 0, y: 0, width: 200, height: 200 } }, measure: () => 60 } as unknown as HRView;
const line = (vertices: { x: number; y: number }[]) => ({ name: "white dwarfs", vertices, labelPlaces: [0.5] });
const named = line([
	{ x: 60, y: 60 },
	{ x: 90, y: 90 },
	{ x: 120, y: 120 },
]);

/** Where the name is written beside other lines; null where it is left out. */
function placeOf(...others: ReturnType<typeof line>[]): [x: number, y: number] | null {
	let place: [x: number, y: number] | null = null;
	const pen = {
		text: (_: string, x: number, y: number) => {
			place = [x, y];
		},
	};
	paintName(pen as never, view, named, [], others);
	return place;
}

describe("the name of a line", () => {
	it("stands beside it, on the other side of it than another line, and is left out between two", () => {
		const below = line([
			{ x: 0, y: 100 },
			{ x: 80, y: 100 },
		]);
		const above = line([
			{ x: 100, y: 80 },
			{ x: 180, y: 80 },
		]);
		const [left] = placeOf() ?? [];
		const [right] = placeOf(below) ?? [];
		expect(left).toBeLessThan(90);
		expect(right).toBeGreaterThan(90);
		expect(placeOf(below, above)).toBeNull();
	});
});
