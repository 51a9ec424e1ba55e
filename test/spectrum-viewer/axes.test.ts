import { lineGroups, vacuumToAir } from "astropane/astro";
import { estimateText } from "astropane/plot";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wavelengthAxes, wavelengthTicks } from "../../src/spectrum-viewer/model/axes/axes.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import { fluxTitle } from "../../src/spectrum-viewer/model/text/fluxTitle.js";
import { createViewBuilder } from "../../src/spectrum-viewer/model/view.js";
import type { SpectrumState } from "../../src/spectrum-viewer/state.js";
import { createSpectrumStore } from "../../src/spectrum-viewer/store.js";
import { written } from "./messages.js";

const spectra = [{ id: "a", wavelengths: [4000, 6000, 8000], fluxes: [1, 2, 3], medium: "air" as const }];
const view = (state: Partial<SpectrumState>) =>
	createViewBuilder()(
		{ spectra, lineGroups, colorBy: "order", processing },
		createSpectrumStore(state).getState(),
		{ width: 720, height: 420 },
		estimateText,
	);

describe("the flux axis", () => {
	it("stays as given where no unit is known, and each spectrum reports it", () => {
		const now = view({ fluxQuantity: "abmag", normalization: "peak" });
		expect(fluxTitle(now.fluxAxis, now.language)).toBe("Flux ÷ peak");
		expect(written(now.listedCurves[0]?.issues ?? [])).toMatch(
			/"a" has no flux unit, so it cannot be shown as AB magnitude/,
		);
		expect(now.y.domain[0]).toBeLessThan(now.y.domain[1]);
		expect(view({ fluxQuantity: "given" }).listedCurves[0]?.issues).toEqual([]);
	});
});

describe("the wavelength axes", () => {
	it("name frame, unit and medium, with the other frame above", () => {
		const titles = (state: Partial<SpectrumState>) => {
			const { below, above } = wavelengthAxes(view(state));
			return [below.title, above.title];
		};
		expect(titles({})).toEqual(["Observed wavelength (Å, air)", "Rest wavelength (Å, air)"]);
		expect(titles({ xAxis: "rest", wavelengthUnit: "nm", medium: "vacuum" })).toEqual([
			"Rest wavelength (nm, vacuum)",
			"Observed wavelength (nm, vacuum)",
		]);
		const [velocity, observed] = titles({ xAxis: "velocity", wavelengthUnit: "um" });
		expect(velocity).toContain("km/s");
		expect(observed).toBe("Observed wavelength (µm, air)");
		// Nothing to count velocities from.
		expect(titles({ xAxis: "velocity", visibleLineGroups: [] })[0]).toBe("Observed wavelength (Å, air)");
	});
	it("never move the scale: a wavelength has the same pixel in every unit and frame", () => {
		const plain = view({ redshift: 0.3 }).x;
		for (const xAxis of ["observed", "rest", "velocity"] as const)
			for (const wavelengthUnit of ["angstrom", "nm", "um"] as const)
				expect(view({ redshift: 0.3, xAxis, wavelengthUnit }).x.map(5432.1)).toBe(plain.map(5432.1));
	});
	it("convert to a value and back to the same wavelength", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 4000, max: 8000, noNaN: true }),
				fc.double({ min: -0.01, max: 3, noNaN: true }),
				fc.constantFrom("observed" as const, "rest" as const),
				fc.constantFrom("angstrom" as const, "nm" as const, "um" as const),
				fc.constantFrom("air" as const, "vacuum" as const),
				(observed, redshift, xAxis, wavelengthUnit, medium) => {
					const { below } = wavelengthAxes(view({ redshift, xAxis, wavelengthUnit, medium }));
					// At 2000 Å at rest air begins, by convention, with a step.
					if (observed / (1 + redshift) > 2001 || medium === "vacuum" || xAxis === "observed")
						expect(below.fromValue(below.toValue(observed))).toBeCloseTo(observed, 6);
				},
			),
		);
	});
	it("have round labels at the pixels of their values", () => {
		const rest = view({ xAxis: "rest", redshift: 1, medium: "vacuum", wavelengthUnit: "nm" });
		const ticks = wavelengthTicks(rest, wavelengthAxes(rest).below);
		expect(ticks.map(({ label }) => label)).toContain("300");
		expect(ticks.find(({ label }) => label === "300")?.value).toBeCloseTo(6000, 9);
		const air = view({ xAxis: "rest", redshift: 1 });
		const found = wavelengthTicks(air, wavelengthAxes(air).below).find(({ label }) => label === "3000");
		expect(found?.value).toBeCloseTo(6000, 0);
		expect(found?.value).not.toBeCloseTo(6000, 2);
		expect(vacuumToAir(6000)).toBeLessThan(6000);
	});
	it("run downwards for velocities", () => {
		const now = view({ xAxis: "velocity", window: { x: [6400, 6700], y: null } });
		const labels = wavelengthTicks(now, wavelengthAxes(now).below).map(({ label }) => Number(label.replace("−", "-")));
		expect(labels.length).toBeGreaterThan(3);
		expect(labels[0]).toBeGreaterThan(labels[labels.length - 1] as number);
	});
});
