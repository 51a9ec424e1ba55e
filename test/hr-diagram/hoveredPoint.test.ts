import { createHRStore, type HRDiagramPoint, type HRState } from "astropane/hr-diagram";
import { createSvgPen } from "astropane/plot";
import { describe, expect, it } from "vitest";
import { hoveredPoint, nameOf } from "../../src/hr-diagram/model/hoveredPoint.js";
import { makeModel, readData } from "../../src/hr-diagram/model/model.js";
import { pointAt, pointsBeside } from "../../src/hr-diagram/model/pointsAt.js";
import { createStyleRegistry } from "../../src/hr-diagram/model/stars/origins.js";
import { createViewBuilder, type HRView } from "../../src/hr-diagram/model/view.js";
import { paintPoints } from "../../src/hr-diagram/view/paint/paintPoints.js";
import { english } from "../../src/text/index.js";
import { readBackground } from "./backgrounds.js";

const star = (id: string | undefined, origin = "gaia", color = 0.8, absoluteMag = 4.8): HRDiagramPoint => ({
	id,
	origin,
	color,
	absoluteMag,
});

function viewOf(points: readonly HRDiagramPoint[], state: Partial<HRState> = {}): HRView {
	const model = makeModel(readData({ points }, createStyleRegistry()), readBackground(null), { tracks: false });
	const size = { width: 500, height: 400 };
	return createViewBuilder()(model, createHRStore(state).getState(), size, () => 10, english);
}
const at = (view: HRView, color = 0.8, mag = 4.8) => pointAt(view, view.x.map(color), view.y.map(mag), 10);
const hoverOf = (view: HRView, index: number) => {
	const point = view.points[index];
	if (!point) throw new Error("no such point");
	return { kind: "point", ...nameOf(point), by: "keys" } as const;
};

describe("the hovered point", () => {
	const three = viewOf([star("s1"), star("s2", "gaia", 1), star("s3", "gaia", 2)]);
	const hover = hoverOf(three, 1);

	it.each([
		["a linked diagram without it", [star("s1"), star("s3")], null],
		["a linked diagram in another order", [star("s3"), star("s2"), star("s1")], "s2"],
		["data with a star before it", [star("s0"), star("s1"), star("s2"), star("s3")], "s2"],
		["data with the star alone", [star("s2")], "s2"],
		["data without any", [], null],
		["another catalogue of the same star", [star("s1", "hip"), star("s2", "hip")], "s2"],
	])("is the same star in %s", (_, points, id) => {
		expect(hoveredPoint(viewOf(points).points, hover)?.id ?? null).toBe(id);
	});

	it("is told from other points of its id by the origin, and by its number", () => {
		const points = [star("s", "dr2", 1), star("s", "dr3", 2), star("s", "dr3", 3), star("s", "hip", 4)];
		const view = viewOf(points);
		for (const [i, point] of view.points.entries()) expect(hoveredPoint(view.points, hoverOf(view, i))).toBe(point);
		const later = viewOf([star("s", "gaia", 0.5), ...points]);
		for (const [i, point] of view.points.entries())
			expect(hoveredPoint(later.points, hoverOf(view, i))?.color).toBe(point.color);
	});

	it("is none for a name that no point has, and for a state of an earlier version", () => {
		expect(hoveredPoint(three.points, { kind: "point", index: 0, by: "keys" } as never)).toBeNull();
		expect(hoveredPoint(three.points, { kind: "point", id: "constructor", by: "keys" })).toBeNull();
	});
});

describe("points in one place", () => {
	const stack = [star("a", "gaiadr2"), star("b", "gaiadr3"), star("c", "hip")];

	it("give the one that is painted last", () => {
		expect(at(viewOf(stack))?.id).toBe("c");
		expect(at(viewOf([...stack].reverse()))?.id).toBe("a");
		expect(at(viewOf(stack, { hiddenOrigins: ["hip"] }))?.id).toBe("b");
	});
	it("give the one of the highlighted origin, which lies over the others", () => {
		expect(at(viewOf(stack, { highlightedId: "gaiadr2" }))?.id).toBe("a");
	});
	it("are all known, from the top down", () => {
		const view = viewOf([...stack, star("d", "gaia", 0.9)]);
		const top = at(view);
		expect(top && pointsBeside(view, top).map((point) => point.id)).toEqual(["c", "b", "a"]);
	});
	it("give the nearest of two that lie apart, whichever is painted last", () => {
		const view = viewOf([star("a", "x", 0.8), star("b", "x", 1)]);
		const dx = view.x.map(1) - view.x.map(0.8);
		expect(dx).toBeGreaterThan(2);
		expect(pointAt(view, view.x.map(0.8) + dx / 3, view.y.map(4.8), 50)?.id).toBe("a");
	});
	it.each([3, 500])("of %i points give the one that the pen has painted last", (count) => {
		const origins = ["p", "q", "r"];
		const points = Array.from({ length: count }, (_, i) => ({
			...star(`${i}`, origins[(i * 7) % 3]),
			...(i % 2 ? { parallaxOverError: 2 } : {}),
		}));
		for (const highlightedId of [null, "p", "q"]) {
			const view = viewOf(points, { highlightedId });
			const pen = createSvgPen("x");
			paintPoints(pen, view);
			const colors = [...pen.markup().matchAll(/(?:fill|stroke)="(var\(--astropane-series-\d\))"/g)];
			expect(colors.at(-1)?.[1]).toBe(at(view)?.style.color);
		}
	});
});
