import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnPinFlux, pinFlux } from "../../src/spectrum-viewer/model/flux/pinFlux.js";
import { placePins } from "../../src/spectrum-viewer/model/flux/pins.js";
import { createViewBuilder } from "../../src/spectrum-viewer/model/view.js";
import type { Pin } from "../../src/spectrum-viewer/state.js";
import { createSpectrumStore } from "../../src/spectrum-viewer/store.js";
import { placePinLabels } from "../../src/spectrum-viewer/view/paint/pinLabels.js";

const size = { width: 800, height: 420 };
const measure = (text: string) => 6 * text.length;
const wavelengths = Float64Array.from({ length: 400 }, (_, i) => 4000 + 10 * i);
/** A line that rises from 1 to 3, so that half of the plot is empty above it, and half below. */
const spectrum = { id: "a", wavelengths, fluxes: wavelengths.map((w) => 1 + (w - 4000) / 2000) };
const pin = (id: number, wavelength: number, flux: number, note = "note"): Pin => ({
	id,
	spectrumId: "a",
	wavelength,
	medium: "air",
	flux,
	note,
});
const viewWith = (pins: Pin[], change = {}) =>
	createViewBuilder()(
		{ spectra: [spectrum], lineGroups: [], colorBy: "order" },
		createSpectrumStore({ pins, normalization: "none", ...change }).getState(),
		size,
		measure,
	);

describe("the flux of a pin", () => {
	it("comes back from any quantity, unit and divisor", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
				fc.double({ min: 1000, max: 30_000, noNaN: true }),
				fc.double({ min: 1e-20, max: 1e20, noNaN: true }),
				fc.constantFrom("given" as const, "flambda" as const, "fnu" as const, "abmag" as const),
				fc.constantFrom(null, "erg/s/cm2/A", "mJy", "AB", "counts"),
				fc.constantFrom("air" as const, "vacuum" as const),
				(drawn, wavelength, divisor, fluxQuantity, fluxUnit, medium) => {
					const scale = fluxQuantity === "abmag" || fluxUnit === "AB" ? 1 : divisor;
					const curve = { scale, isConverted: fluxUnit !== null && fluxUnit !== "counts", fluxUnit };
					const axis = { medium, processing: {}, state: { fluxQuantity } };
					const flux = pinFlux(drawn, wavelength, curve, axis);
					fc.pre(Number.isFinite(flux) && flux !== 0);
					expect(drawnPinFlux(flux, wavelength, curve, axis)).toBeCloseTo(drawn, 6);
				},
			),
			{ seed: 1, numRuns: 300 },
		);
	});
	it("is the same place after another normalisation", () => {
		const pins = [pin(1, 5000, 2)];
		const [plain] = placePins(viewWith(pins));
		const [divided] = placePins(viewWith(pins, { normalization: "peak" }));
		expect(plain?.flux).toBe(2);
		expect(divided?.flux).toBeCloseTo(2 / 2.995, 9);
	});
	it("is hidden with its spectrum", () => {
		expect(placePins(viewWith([pin(1, 5000, 2)], { hiddenSpectra: ["a"] }))).toEqual([]);
	});
});

describe("labels of pins", () => {
	it("cover neither the spectrum nor each other, and stay in the plot", () => {
		const pins = Array.from({ length: 12 }, (_, i) => pin(i + 1, 4100 + 300 * i, 1.05 + 0.15 * i, `feature ${i}`));
		const view = viewWith(pins);
		const labels = placePinLabels(view, placePins(view));
		expect(labels).toHaveLength(12);
		const { data } = view.layout;
		for (const { rect } of labels) {
			expect(rect.x).toBeGreaterThanOrEqual(data.x);
			expect(rect.x + rect.width).toBeLessThanOrEqual(data.x + data.width);
			for (let i = 0; i < wavelengths.length; i++) {
				const x = view.x.map(wavelengths[i] as number);
				const y = view.y.map(spectrum.fluxes[i] as number);
				const isCovered = x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
				expect(isCovered).toBe(false);
			}
		}
		for (const [i, { rect: a }] of labels.entries())
			for (const { rect: b } of labels.slice(i + 1))
				expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
	});
	it("are of pins in view only", () => {
		const view = viewWith([pin(1, 3000, 2), pin(2, 5000, 2)]);
		expect(placePinLabels(view, placePins(view)).map(({ pin: { name } }) => name)).toEqual(["2"]);
	});
});
