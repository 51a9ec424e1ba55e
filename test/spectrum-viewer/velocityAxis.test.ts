import { dopplerFactor, lineGroups, velocityOf } from "astropane/astro";
import { estimateText } from "astropane/plot";
import { createSpectrumStore } from "astropane/spectrum-viewer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { velocityAt, velocityAxis, wavelengthAt } from "../../src/spectrum-viewer/model/axes/velocityAxis.js";
import { observedPosition } from "../../src/spectrum-viewer/model/lines/markers.js";
import { createViewBuilder, type SpectrumView } from "../../src/spectrum-viewer/model/view.js";

const spectrum = { id: "s", wavelengths: [3000, 6000, 9000], fluxes: [1, 2, 1] };
const viewOf = (state: Parameters<typeof createSpectrumStore>[0], medium: "air" | "vacuum" = "air"): SpectrumView =>
	createViewBuilder()(
		{ spectra: [{ ...spectrum, medium }], lineGroups, colorBy: "time" },
		createSpectrumStore(state).getState(),
		{ width: 800, height: 420 },
		estimateText,
	);
const conventions = fc.constantFrom("relativistic" as const, "optical" as const, "radio" as const);
const media = fc.constantFrom("air" as const, "vacuum" as const);
const view = viewOf({ visibleLineGroups: lineGroups.map((group) => group.name) });
const lines = fc.constantFrom(...view.lines.moving);

describe("a velocity about a line", () => {
	it("converts to a wavelength and back, in every convention and medium", () => {
		fc.assert(
			fc.property(
				lines,
				fc.double({ min: -0.01, max: 12, noNaN: true }),
				fc.double({ min: -100_000, max: 100_000, noNaN: true }),
				conventions,
				media,
				(marker, redshift, velocity, velocityConvention, medium) => {
					const frame = { redshift, velocityConvention };
					const observed = wavelengthAt(marker, velocity, frame, medium);
					expect(velocityAt(marker, observed, frame, medium)).toBeCloseTo(velocity, 3);
				},
			),
		);
	});
	it("gives the wavelength of the marker of an ion with that velocity", () => {
		fc.assert(
			fc.property(
				lines,
				fc.integer({ min: -30_000, max: 30_000 }),
				conventions,
				media,
				(marker, own, velocityConvention, medium) => {
					const shift = { redshift: 0.1, velocity: 777, velocityConvention, ionVelocities: { [marker.group]: own } };
					const observed = observedPosition(marker, shift, medium);
					expect(wavelengthAt(marker, own, shift, medium)).toBeCloseTo(observed, 8);
					expect(velocityAt(marker, observed, shift, medium)).toBeCloseTo(own, 3);
				},
			),
		);
	});
	it("equals velocityOf in vacuum", () => {
		fc.assert(
			fc.property(lines, conventions, fc.double({ min: 0.7, max: 1.4, noNaN: true }), (marker, convention, ratio) => {
				const observed = marker.vacuum * dopplerFactor({ redshift: 0.02 }) * ratio;
				expect(velocityAt(marker, observed, { redshift: 0.02, velocityConvention: convention }, "vacuum")).toBe(
					velocityOf(marker.vacuum, observed, { redshift: 0.02, convention }),
				);
			}),
		);
	});
	it("is NaN where the convention has no velocity below that of light", () => {
		const frame = { redshift: 0, velocityConvention: "optical" as const };
		const marker = view.lines.moving[0] as NonNullable<(typeof view.lines.moving)[number]>;
		expect(velocityAt(marker, marker.vacuum * 2.5, frame, "vacuum")).toBeNaN();
		expect(wavelengthAt(marker, 300_000, frame, "vacuum")).toBeNaN();
	});
});

describe("the velocity axis of the plot", () => {
	it("is zero at the chosen line at the present redshift, and names the convention", () => {
		const axis = velocityAxis(viewOf({ visibleLineGroups: ["H"], velocityLine: "H/Hα", redshift: 0.1 }));
		expect(axis?.marker.label).toBe("Hα");
		expect(axis?.title).toBe("Velocity about Hα (km/s, relativistic; towards us positive)");
		expect(axis?.fromValue(0)).toBeCloseTo(
			observedPosition(axis?.marker as never, viewOf({ redshift: 0.1 }).state, "air"),
			8,
		);
		expect(axis?.toValue(7300)).toBeLessThan(-3000);
		expect(axis?.toValue(7100)).toBeGreaterThan(3000);
	});
	it("has a title that fits", () => {
		const view = viewOf({ visibleLineGroups: ["H"], velocityLine: "H/Hα" });
		expect(velocityAxis({ ...view, size: { width: 360, height: 420 } })?.title).toBe("v about Hα (km/s, relativistic)");
	});
	it("is zero at the line nearest to the middle if no visible line is chosen", () => {
		const window = { x: [6500, 6600] as const, y: null };
		expect(velocityAxis(viewOf({ visibleLineGroups: ["H"], window }))?.marker.label).toBe("Hα");
		expect(velocityAxis(viewOf({ visibleLineGroups: ["H"], window, velocityLine: "He I/x" }))?.marker.label).toBe("Hα");
	});
	it("ends at the speed of light where the convention ends there", () => {
		const view = viewOf({ visibleLineGroups: ["H"], velocityLine: "H/Hδ", velocityConvention: "optical" });
		const axis = velocityAxis(view);
		expect(axis?.toValue(8900)).toBe(-299_792.458);
		expect(axis?.toValue(8100)).toBeGreaterThan(-299_792.458);
	});
	it("is null without a moving line", () => {
		expect(velocityAxis(viewOf({ visibleLineGroups: ["Sky Lines"] }))).toBeNull();
	});
});
