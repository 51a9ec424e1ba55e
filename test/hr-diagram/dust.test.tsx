import { reddeningVector } from "astropane/astro";
import { createHRStore, HRDiagram, type HRDiagramPoint } from "astropane/hr-diagram";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { makeModel, readData } from "../../src/hr-diagram/model/model.js";
import { createStyleRegistry } from "../../src/hr-diagram/model/stars/origins.js";
import { createViewBuilder } from "../../src/hr-diagram/model/view.js";
import { createDust } from "../../src/hr-diagram/view/dust/createDust.js";
import { english } from "../../src/text/index.js";
import { readBackground } from "./backgrounds.js";

const { colorExcess, extinction } = reddeningVector(0.82, 2);
const reddened: HRDiagramPoint = {
	color: 0.82 + colorExcess,
	absoluteMag: 4.67 + extinction,
	brightest: 4.57 + extinction,
	faintest: 4.77 + extinction,
	origin: "gaia",
};
const viewOf = (points: HRDiagramPoint[], a0: number | null, rejected: { origin: string; reason: string }[] = []) => {
	const data = readData({ points, rejected }, createStyleRegistry());
	const background = readBackground(null);
	const model = makeModel(data, background, {}, null, createDust());
	return createViewBuilder()(model, createHRStore({ a0 }).getState(), { width: 560, height: 420 }, () => 10, english);
};

describe("the control of extinction", () => {
	it("moves points back along their reddening, error bars included", () => {
		const [point] = viewOf([reddened], 2).points;
		expect(point?.color).toBeCloseTo(0.82, 9);
		expect(point?.mag).toBeCloseTo(4.67, 9);
		expect(point?.brightest).toBeCloseTo(4.57, 9);
		expect(point?.faintest).toBeCloseTo(4.77, 9);
		expect(point?.extinction).toBeCloseTo(extinction, 9);
		expect(point?.observed).toEqual({ color: reddened.color, mag: reddened.absoluteMag });
	});

	it("leaves points where they are at 0, where they are corrected already, and outside of the law", () => {
		for (const a0 of [null, 0]) expect(viewOf([reddened], a0).points[0]?.color).toBe(reddened.color);
		expect(viewOf([{ ...reddened, extinction: 1 }], 2).points[0]?.color).toBe(reddened.color);
		expect(viewOf([{ ...reddened, color: 4 }], 2).points[0]?.color).toBe(4);
		expect(viewOf([reddened], Number.NaN).points[0]?.color).toBe(reddened.color);
	});

	it("follows the law for DR2 where the origin is of DR2", () => {
		const dr2 = reddeningVector(0.82, 2, "dr2");
		const star = { color: 0.82 + dr2.colorExcess, absoluteMag: 4.67 + dr2.extinction, origin: "gaiadr2.gaia_source" };
		expect(viewOf([star], 2).points[0]?.color).toBeCloseTo(0.82, 9);
		expect(viewOf([star], 2).points[0]?.mag).toBeCloseTo(4.67, 9);
	});

	it("moves limits, too", () => {
		const rejected = { origin: "gaia", reason: "no parallax", color: reddened.color, limit: 2.39 };
		const [limit] = viewOf([reddened], 2, [rejected]).limits;
		expect(limit?.color).toBeCloseTo(0.82, 9);
		expect(limit?.limit).toBeCloseTo(2.39 - extinction, 9);
	});

	it("keeps the list of points for the same extinction", () => {
		const data = readData({ points: [reddened] }, createStyleRegistry());
		const model = makeModel(data, readBackground(null), {}, null, createDust());
		const build = createViewBuilder();
		const store = createHRStore({ a0: 1 });
		const points = () => build(model, store.getState(), { width: 560, height: 420 }, () => 10, english).points;
		expect(points()).toBe(points());
		const before = points();
		store.setState({ a0: 1.5 });
		expect(points()).not.toBe(before);
	});

	it("draws the arrow of reddening with its A₀, on a server too, and only in Gaia's bands", () => {
		const markup = (a0: number | null, axes = {}): string =>
			renderToStaticMarkup(
				<HRDiagram points={[reddened]} background={null} axes={axes} width={560} store={createHRStore({ a0 })} />,
			);
		expect(markup(0)).toContain("A₀ = 1");
		expect(markup(2.5)).toContain("A₀ = 2.5");
		expect(markup(null)).not.toContain("A₀");
		expect(markup(2, { color: "B-V", magnitude: "M_V" })).not.toContain("A₀");
	});
});
