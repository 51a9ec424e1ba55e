import { lineGroups } from "astropane/astro";
import { estimateText } from "astropane/plot";
import { createSpectrumStore } from "astropane/spectrum-viewer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markerAt, markerPixel, redshiftThatPuts } from "../../src/spectrum-viewer/model/lines/drag.js";
import { createViewBuilder } from "../../src/spectrum-viewer/model/view.js";

const spectrum = { id: "s", wavelengths: [3000, 6000, 9000], fluxes: [1, 2, 1] };
const viewOf = (state: Parameters<typeof createSpectrumStore>[0], medium: "air" | "vacuum" = "air") =>
	createViewBuilder()(
		{ spectra: [{ ...spectrum, medium }], lineGroups, colorBy: "time" },
		createSpectrumStore(state).getState(),
		{ width: 800, height: 420 },
		estimateText,
	);

describe("a marker", () => {
	it("can be dragged by its line and its label, and not beside them", () => {
		const view = viewOf({ visibleLineGroups: ["H"] });
		const halpha = view.lines.moving.find((marker) => marker.label === "Hα");
		const x = markerPixel(view, halpha as NonNullable<typeof halpha>);
		expect(markerAt(view, x + 2, 300)?.label).toBe("Hα");
		expect(markerAt(view, x + 20, 300)).toBeNull();
		expect(markerAt(view, x + 7, view.layout.lanes.y + 5)?.label).toBe("Hα");
	});
	it("can be dragged by its label only among many, so that the plot can still be panned", () => {
		const view = viewOf({ visibleLineGroups: lineGroups.map((group) => group.name) });
		for (let x = 60; x < 780; x += 7) expect(markerAt(view, x, 300)).toBeNull();
		expect(markerAt(view, 400, view.layout.lanes.y + 5)).not.toBeNull();
	});
	it("cannot be dragged if it is fixed to the observer", () => {
		const view = viewOf({ visibleLineGroups: ["Sky Lines"] });
		for (let x = 60; x < 780; x++) expect(markerAt(view, x, 300)).toBeNull();
	});
	it("is at the dropped wavelength afterwards, at any velocity, convention and medium", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 3500, max: 8500, noNaN: true }),
				fc.integer({ min: -30_000, max: 30_000 }),
				fc.constantFrom("relativistic" as const, "optical" as const, "radio" as const),
				fc.constantFrom("air" as const, "vacuum" as const),
				(observed, velocity, velocityConvention, medium) => {
					const state = { velocity, velocityConvention, visibleLineGroups: ["H"] };
					const view = viewOf(state, medium);
					const marker = view.lines.moving[3] as NonNullable<(typeof view.lines.moving)[number]>;
					const redshift = redshiftThatPuts(marker, observed, view);
					const after = viewOf({ ...state, redshift }, medium);
					expect(Math.abs(after.x.invert(markerPixel(after, marker)) - observed)).toBeLessThan(0.01);
				},
			),
		);
	});
});
