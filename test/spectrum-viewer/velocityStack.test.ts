import { lineGroups } from "astropane/astro";
import { createSvgPen, estimateText } from "astropane/plot";
import { createSpectrumStore } from "astropane/spectrum-viewer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wavelengthAt } from "../../src/spectrum-viewer/model/axes/velocityAxis.js";
import { placeTemplates } from "../../src/spectrum-viewer/model/flux/templates.js";
import type { LineMarker } from "../../src/spectrum-viewer/model/lines/markers.js";
import { createViewBuilder } from "../../src/spectrum-viewer/model/view.js";
import { createVelocityLayers } from "../../src/spectrum-viewer/panels/velocity/velocityLayers.js";
import {
	createStackBuilder,
	rowAt,
	stackHeight,
	type VelocityStack,
} from "../../src/spectrum-viewer/panels/velocity/velocityStack.js";

const n = 4000;
const wavelengths = Float64Array.from({ length: n }, (_, i) => 4000 + i);
const spectrum = { id: "s", wavelengths, fluxes: wavelengths.map((w) => 2 + Math.sin(w / 40)) };
const spectra = [spectrum];
const build = createStackBuilder();
const views = createViewBuilder();
const known = new Map<string, LineMarker[]>();
function stackOf(
	state: Parameters<typeof createSpectrumStore>[0] = {},
	labels = ["Hα", "Hβ"],
	range = 10_000,
): VelocityStack {
	const full = createSpectrumStore({ visibleLineGroups: ["H", "More hydrogen"], ...state }).getState();
	const main = views({ spectra, lineGroups, colorBy: "time" }, full, { width: 900, height: 420 }, estimateText);
	const wanted = labels.join();
	const markers =
		known.get(wanted) ??
		labels.map((label) => main.lines.moving.find((marker) => marker.label === label) as LineMarker);
	known.set(wanted, markers);
	return build(main, full, markers, range, { width: 900, height: stackHeight(labels.length) }, estimateText);
}
const svg = (stack: VelocityStack, layer: string): string => {
	const pen = createSvgPen("t");
	createVelocityLayers({ current: null })
		.find(({ name }) => name === layer)
		?.paint(pen, stack);
	return pen.markup();
};

describe("the stack of velocity plots", () => {
	it("centres each row on its line at the present redshift, with the blue at the left", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -0.01, max: 0.2, noNaN: true }),
				fc.double({ min: -10_000, max: 10_000, noNaN: true }),
				fc.constantFrom("relativistic" as const, "optical" as const, "radio" as const),
				fc.constantFrom("air" as const, "vacuum" as const),
				(redshift, velocity, velocityConvention, medium) => {
					const stack = stackOf({ redshift, velocityConvention, medium });
					for (const { view, marker } of stack.rows) {
						const observed = wavelengthAt(marker, velocity, { redshift, velocityConvention }, medium);
						const px = stack.v.map(velocity);
						expect(view.x.map(observed)).toBeCloseTo(px, 5);
						expect(view.x.invert(px)).toBeCloseTo(observed, 5);
						expect(view.x.domain[0]).toBeLessThan(view.x.domain[1]);
					}
				},
			),
			{ numRuns: 40 },
		);
	});
	it("keeps its axes while velocities change, and replaces them when the redshift does", () => {
		const before = stackOf({ redshift: 0.01 });
		const after = stackOf({ redshift: 0.01, velocity: 300, ionVelocities: { H: 5000 } });
		expect(after.rows[0]?.view.x).toBe(before.rows[0]?.view.x);
		expect(stackOf({ redshift: 0.02 }).rows[0]?.view.x.domain[0]).toBeGreaterThan(
			before.rows[0]?.view.x.domain[0] as number,
		);
	});
	it("finds the row at any height", () => {
		const stack = stackOf();
		expect(rowAt(stack, 0)).toBe(0);
		for (const [i, { frame }] of stack.rows.entries()) expect(rowAt(stack, frame.y + frame.height / 2)).toBe(i);
		expect(rowAt(stack, 9999)).toBe(1);
	});
	it("writes the line, its velocity, the convention and the meaning of the sign", () => {
		const stack = stackOf({ ionVelocities: { H: -1200 }, velocityConvention: "optical" });
		expect(svg(stack, "marks")).toContain("Hα");
		expect(svg(stack, "marks")).toContain("v −1,200 km/s");
		expect(svg(stack, "axes")).toContain("Velocity (km/s, optical; towards us positive)");
	});
	it("points to a velocity outside of the axis", () => {
		expect(svg(stackOf({ velocity: 30_000 }), "marks")).toContain("← v 30,000 km/s");
		expect(svg(stackOf({ velocity: -30_000 }), "marks")).toContain("→ v −30,000 km/s");
	});
	it("says that no spectrum reaches a line", () => {
		const stack = stackOf({ redshift: 3 });
		expect(stack.rows.map((row) => row.hasData)).toEqual([false, false]);
		expect(svg(stack, "data")).toContain("No spectrum reaches this line here.");
	});
	it("draws all spectra on one level, though the plot stacks them", () => {
		const second = { ...spectrum, id: "t" };
		const state = createSpectrumStore({ visibleLineGroups: ["H"], layout: "stack" }).getState();
		const main = createViewBuilder()(
			{ spectra: [spectrum, second], lineGroups, colorBy: "time" },
			state,
			{ width: 900, height: 420 },
			estimateText,
		);
		const markers = main.lines.moving.filter((marker) => marker.label === "Hα");
		const [row] = createStackBuilder()(main, state, markers, 10_000, { width: 900, height: 170 }, estimateText).rows;
		expect(row?.view.yScales.every((y) => y === row.view.y)).toBe(true);
		expect(row?.view.fluxAxis.isStacked).toBe(false);
	});
	it("draws templates over the spectra, at the present redshift", () => {
		const templates = [
			{ id: "t", wavelengths, fluxes: spectrum.fluxes.map((flux) => 3 * flux), medium: "air" as const },
		];
		const full = createSpectrumStore({ visibleLineGroups: ["H"] }).getState();
		const source = { spectra, templates, placeTemplates, lineGroups, colorBy: "time" as const };
		const size = { width: 900, height: 420 };
		const rowsAt = (redshift: number) => {
			const state = { ...full, redshift };
			const main = createViewBuilder()(source, state, size, estimateText);
			const markers = main.lines.moving.filter((marker) => marker.label === "Hα" || marker.label === "Hβ");
			return build(main, state, markers, 10_000, { width: 900, height: stackHeight(2) }, estimateText);
		};
		const dashed = (stack: VelocityStack) =>
			svg(stack, "data").match(/<path[^>]*stroke-dasharray="6[ ,]2"[^>]*>/g) ?? [];
		expect(dashed(rowsAt(0))).toHaveLength(2);
		// The same spectrum: it lies on it, in the row's own range of flux.
		const d = (path: string | undefined) => / d="([^"]+)"/.exec(path ?? "")?.[1] ?? "";
		const y = Number(/^M[\d.]+[ ,]([\d.]+)/.exec(d(dashed(rowsAt(0))[0]))?.[1]);
		const { view, frame } = rowsAt(0).rows[0] as VelocityStack["rows"][number];
		const at = view.x.domain[0];
		const scale = view.visibleCurves[0]?.scale ?? Number.NaN;
		expect(y).toBeCloseTo(view.y.map((2 + Math.sin(at / 40)) / scale), 0);
		expect(y).toBeLessThan(frame.y + frame.height);
		expect(d(dashed(rowsAt(0.01))[0])).not.toBe(d(dashed(rowsAt(0))[0]));
	});
});
