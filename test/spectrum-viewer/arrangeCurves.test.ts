import { lineGroups } from "astropane/astro";
import { createSvgPen, estimateText } from "astropane/plot";
import { describe, expect, it } from "vitest";
import * as layouts from "../../src/spectrum-viewer/lazy/chunks/layouts.js";
import { spectraCsv } from "../../src/spectrum-viewer/model/export/spectraCsv.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import { readout } from "../../src/spectrum-viewer/model/hover.js";
import { fluxTitle } from "../../src/spectrum-viewer/model/text/fluxTitle.js";
import { createViewBuilder, type SpectrumView } from "../../src/spectrum-viewer/model/view.js";
import type { SpectrumState } from "../../src/spectrum-viewer/state.js";
import { createSpectrumStore } from "../../src/spectrum-viewer/store.js";
import { createSpectrumLayers } from "../../src/spectrum-viewer/view/paint/layers.js";
import { sdssStars } from "../../stories/data/spectra.js";

const titleOf = ({ fluxAxis, language }: SpectrumView) => fluxTitle(fluxAxis, language);
const size = { width: 900, height: 600 };
const state = (change: Partial<SpectrumState> = {}) => ({ ...createSpectrumStore().getState(), ...change });
const viewer = (spectra: readonly (typeof sdssStars)[number][] = sdssStars) => {
	const build = createViewBuilder();
	return (change: Partial<SpectrumState> = {}) =>
		build({ spectra, lineGroups, colorBy: "order", layouts, processing }, state(change), size, estimateText);
};

/** A spectrum over six decades. */
const withDecades = {
	...(sdssStars[0] as (typeof sdssStars)[number]),
	wavelengths: [4000, 5000, 6000, 7000],
	fluxes: [1e-3, 1, 1e2, 1e3],
	errors: null,
	mask: null,
};

describe("the layout of curves", () => {
	it("prepares no curve again when it changes", () => {
		const view = viewer();
		const overlay = view({ layout: "overlay" });
		const stack = view({ layout: "stack" });
		const tabs = view({ layout: "tabs" });
		expect(stack.allCurves).toBe(overlay.allCurves);
		expect(tabs.allCurves).toBe(overlay.allCurves);
		expect(stack.visibleCurves).toEqual(overlay.visibleCurves);
		expect(stack.visibleCurves.every((curve, i) => curve === overlay.visibleCurves[i])).toBe(true);
	});

	it("puts the first curve of a stack on top", () => {
		const { visibleCurves, yScales, layout } = viewer()({ layout: "stack" });
		const middles = visibleCurves.map(
			(curve, i) => yScales[i]?.map((curve.fluxRange[0] + curve.fluxRange[1]) / 2) as number,
		);
		expect([...middles].sort((a, b) => a - b)).toEqual(middles);
		for (const y of middles) {
			expect(y).toBeGreaterThan(layout.data.y);
			expect(y).toBeLessThan(layout.data.y + layout.data.height);
		}
	});

	it("has no lane in a stack of one curve", () => {
		const alone = viewer(sdssStars.slice(0, 1))({ layout: "stack" });
		expect(alone.lanes.size).toBe(0);
		expect(titleOf(alone)).toBe("Flux ÷ median");
	});

	it("names the scales of a stack on the axis", () => {
		const view = viewer();
		const title = "Flux ÷ median, each curve on the scale of its robust range";
		expect(titleOf(view({ layout: "stack" }))).toBe(title);
		expect(titleOf(view({ layout: "stack", fluxScale: "log" }))).toBe(title);
		expect(titleOf(view({ layout: "overlay" }))).toBe("Flux ÷ median");
	});

	it("draws the robust range of each curve of a stack equally high", () => {
		for (const change of [{}, { fluxScale: "log" }, { normalization: "none" }] as const) {
			const { visibleCurves, yScales } = viewer()({ layout: "stack", ...change });
			const heights = visibleCurves.map(({ fluxRange: [low, high] }, i) => {
				const from = change === undefined || !("fluxScale" in change) ? low : Math.max(low, high / 100);
				return (yScales[i]?.map(from) as number) - (yScales[i]?.map(high) as number);
			});
			for (const height of heights) expect(height).toBeCloseTo(heights[0] as number, 6);
			expect(heights[0]).toBeGreaterThan(40);
		}
	});

	it("stacks three spectra or more that all have a time, unless another layout is chosen", () => {
		const dated = (times: readonly (string | null)[]) =>
			viewer(times.map((observedAt, i) => ({ ...(sdssStars[i] as (typeof sdssStars)[number]), observedAt })));
		expect(dated(["2020-01-01", "2020-01-02", "2020-01-03"])().layoutKind).toBe("stack");
		expect(dated(["2020-01-01", "2020-01-02", "2020-01-03"])({ layout: "overlay" }).layoutKind).toBe("overlay");
		expect(dated(["2020-01-01", "2020-01-02"])().layoutKind).toBe("overlay");
		expect(dated(["2020-01-01", "2020-01-02", null])().layoutKind).toBe("overlay");
		expect(dated(["2020-01-01", "2020-01-02", "2020-01-02"])().layoutKind).toBe("overlay");
	});

	it("labels a log axis of many decades with the powers of ten themselves", () => {
		const pen = createSvgPen("t");
		const axes = createSpectrumLayers({ current: null }, { current: null }, false).find(({ name }) => name === "axes");
		axes?.paint(pen, viewer([withDecades])({ fluxScale: "log" }));
		for (const label of [">0.01<", ">1<", ">10<", ">Flux ÷ median<"]) expect(pen.markup()).toContain(label);
	});

	it("has no ticks on the flux axis of a stack", () => {
		const pen = createSvgPen("t");
		const axes = createSpectrumLayers({ current: null }, { current: null }, false).find(({ name }) => name === "axes");
		axes?.paint(pen, viewer()({ layout: "stack" }));
		expect(pen.markup()).toContain("Flux ÷ median, each curve on the scale of its robust range</text>");
		expect([...pen.markup().matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toHaveLength(
			[...pen.markup().matchAll(/>\d{4}</g)].length + 2,
		);
	});

	it("gives the space of hidden curves to the others of a stack", () => {
		const view = viewer();
		const all = view({ layout: "stack" });
		const overlay = { layout: "overlay" } as const;
		const few = view({ layout: "stack", hiddenSpectra: sdssStars.slice(2).map((s) => s.id) });
		expect(few.home.y[1]).toBeLessThan(all.home.y[1]);
		const hiddenSpectra = sdssStars.slice(2).map((s) => s.id);
		expect(view({ ...overlay, hiddenSpectra }).home).toEqual(view(overlay).home);
	});

	it("keeps the lane of each curve when one is highlighted", () => {
		const view = viewer();
		const before = view({ layout: "stack" });
		const after = view({ layout: "stack", highlightedId: sdssStars[0]?.id ?? "" });
		expect(after.visibleCurves.at(-1)?.id).toBe(sdssStars[0]?.id);
		expect(after.yScales.at(-1)?.domain).toEqual(before.yScales[0]?.domain);
	});

	it("reads the flux of the curve nearest to the pointer, without the lane", () => {
		const view = viewer();
		const stack = view({ layout: "stack" });
		const k = 1;
		const curve = stack.visibleCurves[k] as (typeof stack.visibleCurves)[number];
		const i = Math.floor(curve.wavelengths.length / 2);
		const flux = curve.fluxes[i] as number;
		const found = readout(stack, curve.wavelengths[i] as number, stack.yScales[k]?.map(flux) as number);
		expect(found.curve?.id).toBe(curve.id);
		expect(found.flux).toBe(flux);
	});

	it("exports the flux without the lane", () => {
		const view = viewer();
		expect(spectraCsv(view({ layout: "stack" }))).toBe(spectraCsv(view()));
	});

	it.each([
		["angstrom", "Å", 1],
		["nm", "nm", 10],
		["um", "µm", 10_000],
	] as const)("exports wavelengths in the unit of the axis: %s", (wavelengthUnit, symbol, per) => {
		const view = viewer(sdssStars.slice(0, 1))({ wavelengthUnit });
		const [head, ...rows] = spectraCsv(view).split("\r\n");
		expect(head).toContain(`observed wavelength (${symbol}, vacuum)`);
		const { wavelengths } = view.visibleCurves[0] as (typeof view.visibleCurves)[number];
		for (const i of [0, 1000, 3000])
			expect(Number(rows[i]?.split(",")[0]) / ((wavelengths[i] as number) / per)).toBeCloseTo(1, 12);
		expect(Math.max(...rows.map((row) => row.split(",")[0]?.length ?? 0))).toBeLessThan(15);
	});

	it("has the bright side up on an axis of magnitudes", () => {
		const spectra = sdssStars.slice(0, 3).map((s) => ({ ...s, fluxUnit: "1e-17 erg/s/cm2/Angstrom" }));
		const stack = viewer(spectra)({ layout: "stack", fluxQuantity: "abmag" });
		expect(stack.fluxAxis.magnitudes).toBe(true);
		for (const [i, { fluxRange }] of stack.visibleCurves.entries())
			expect(stack.yScales[i]?.map(fluxRange[0])).toBeLessThan(stack.yScales[i]?.map(fluxRange[1]) as number);
		const middles = stack.visibleCurves.map((curve, i) =>
			stack.yScales[i]?.map((curve.fluxRange[0] + curve.fluxRange[1]) / 2),
		);
		expect(middles[0]).toBeLessThan(middles[1] as number);
		expect(middles[1]).toBeLessThan(middles[2] as number);
	});
});

describe("spectra with times", () => {
	const nights = sdssStars.slice(0, 3).map((s, i) => ({ ...s, observedAt: `2020-01-0${3 - i}` }));
	const view = (by: "time" | "order", peak?: number) =>
		createViewBuilder()(
			{ spectra: nights, lineGroups, colorBy: by, ...(peak === undefined ? {} : { peak }) },
			state(),
			size,
			estimateText,
		);
	it("are listed by time, or in the order given if colours go by order", () => {
		expect(view("time").listedCurves.map((c) => c.id)).toEqual(nights.map((s) => s.id).reverse());
		expect(view("order").listedCurves.map((c) => c.id)).toEqual(nights.map((s) => s.id));
	});
	it("have a phase where the peak is known", () => {
		expect([...view("time", 58_850).phases.values()]).toEqual(["+1.0 d", "+0.0 d", "−1.0 d"]);
		expect(view("time").phases.size).toBe(0);
	});
});
