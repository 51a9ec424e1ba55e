import { checkDoublet } from "astropane/astro";
import { describe, expect, it } from "vitest";
import {
	type DemoSpectrum,
	ngc5548,
	sdssM5Star,
	sdssQuasar,
	sdssStarFormingGalaxy,
} from "../../../stories/data/spectra.js";
import { normalFrom } from "./random.js";

const of = (spectrum: DemoSpectrum, restWavelength: number, wavelength: number) =>
	checkDoublet(spectrum, { restWavelength, wavelength, medium: spectrum.medium ?? "air" });

/** [O III] at rest in vacuum, on noise of 1. */
const oxygen = (strong: number, weak: number, end = 5100) => {
	const normal = normalFrom(3);
	const wavelengths = Array.from({ length: end - 4800 }, (_, i) => 4800 + i);
	const bump = (w: number, at: number) => Math.exp(-0.5 * ((w - at) / 2.5) ** 2);
	return {
		wavelengths,
		fluxes: wavelengths.map((w) => 100 + strong * bump(w, 5008.24) + weak * bump(w, 4960.295) + normal()),
	};
};
const ask = (spectrum: object, restWavelength = 5008.24) =>
	checkDoublet(spectrum as Parameters<typeof checkDoublet>[0], {
		restWavelength,
		wavelength: restWavelength,
		medium: "vacuum",
	});

describe("checkDoublet", () => {
	it("finds [O III] 4959 from 5007 in NGC 5548, with the ratio of Storey & Zeippen", () => {
		const check = of(ngc5548, 5008.24, 5089.8);
		expect(check).toMatchObject({ name: "[O III]", state: "found", over: "red", agrees: true });
		expect(check?.wavelength).toBeCloseTo(5041.07, 1);
		expect(Math.abs(check?.offsetKmS ?? 999)).toBeLessThan(50);
		expect(check?.ratio.value).toBeCloseTo(2.98, 0);
	});

	it("gives the same result from either line of the pair", () => {
		expect(of(sdssStarFormingGalaxy, 4960.295, 4960.3)?.ratio.value).toBeCloseTo(
			of(sdssStarFormingGalaxy, 5008.24, 5008.2)?.ratio.value ?? 0,
			1,
		);
	});

	it("measures [S II], [N II] on both sides of Hα, and K I of a cool star", () => {
		const sulfur = of(sdssStarFormingGalaxy, 6718.295, 6718.1);
		expect(sulfur).toMatchObject({ state: "found", agrees: true });
		expect(sulfur?.ratio.value).toBeGreaterThan(1.2);
		expect(of(sdssStarFormingGalaxy, 6585.273, 6585.1)).toMatchObject({ name: "[N II]", state: "found", agrees: true });
		expect(of(sdssM5Star, 7667.009, 7667)).toMatchObject({ name: "K I", state: "found", agrees: true });
	});

	it("recovers a ratio within its error", () => {
		const { ratio, agrees } = ask(oxygen(60, 20)) ?? { ratio: { value: 0, error: 0 } };
		expect(Math.abs(ratio.value - 3)).toBeLessThan(3 * ratio.error);
		expect(ratio.error).toBeLessThan(0.5);
		expect(agrees).toBe(true);
	});

	it("reports an impossible ratio, and a partner that is missing, blended or beyond the data", () => {
		expect(ask(oxygen(60, 60))).toMatchObject({ state: "found", agrees: false });
		expect(ask(oxygen(60, 0))).toMatchObject({ state: "missing", agrees: null });
		expect(of(sdssQuasar, 1548.204, 1548.2)).toMatchObject({ name: "C IV", state: "blended" });
		expect(ask(oxygen(0, 20, 4990), 4960.295)).toMatchObject({ state: "outside" });
		expect(ask({ wavelengths: [], fluxes: [] })).toMatchObject({ state: "outside" });
	});

	it("returns null for lines that are in no doublet", () => {
		expect(ask(oxygen(1, 1), 6564.61)).toBeNull();
		expect(ask(oxygen(1, 1), Number.NaN)).toBeNull();
	});
});
