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

	/** Hα and [N II] on a continuum of 1, in vacuum at rest, 1 Å samples. Fluxes as in the case F5. */
	const nitrogen = (sigma: number, { red = 20, alpha = 60, noise = 0.02, redshift = 0 } = {}) => {
		const normal = normalFrom(5);
		const wavelengths = Array.from({ length: 400 }, (_, i) => (6360 + i) * (1 + redshift));
		const line = (w: number, at: number, flux: number) =>
			(flux / (sigma * Math.sqrt(2 * Math.PI))) * Math.exp(-0.5 * ((w - at * (1 + redshift)) / sigma) ** 2);
		const fluxes = wavelengths.map(
			(w) => 1 + line(w, 6564.608, alpha) + line(w, 6585.273, red) + line(w, 6549.861, red / 3.05) + noise * normal(),
		);
		return { wavelengths, fluxes };
	};
	it.each([
		[3.5, {}],
		[2, {}],
		[5, { noise: 0.01 }],
		[3.5, { red: 60 }],
		[3, { alpha: 200, noise: 0.01 }],
		[3.5, { redshift: 0.02 }],
		[2.5, { alpha: -15 }],
	])("measures [N II] beside Hα at σ = %d Å: %j", (sigma, options) => {
		const z = "redshift" in options ? options.redshift : 0;
		for (const rest of [6549.861, 6585.273]) {
			const check = checkDoublet(nitrogen(sigma, options), {
				restWavelength: rest,
				wavelength: rest * (1 + z),
				medium: "vacuum",
			});
			expect(check).toMatchObject({ name: "[N II]", state: "found", agrees: true });
			expect(Math.abs((check?.ratio.value ?? 0) - 3.05)).toBeLessThan(3 * (check?.ratio.error ?? 0));
			expect(check?.ratio.error).toBeLessThan(0.6);
		}
	});
	it.each([8, 7, 12])("says that σ = %d Å blends [N II] with Hα", (sigma) => {
		for (const rest of [6549.861, 6585.273])
			expect(ask(nitrogen(sigma), rest)).toMatchObject({ name: "[N II]", state: "blended", agrees: null });
	});
	it("finds a missing [N II] 6548, and a ratio that cannot be, beside Hα", () => {
		const { wavelengths, fluxes } = nitrogen(2.5);
		const without = fluxes.map(
			(flux, i) =>
				flux -
				(20 / 3.05 / (2.5 * Math.sqrt(2 * Math.PI))) * Math.exp(-0.5 * (((wavelengths[i] ?? 0) - 6549.861) / 2.5) ** 2),
		);
		expect(ask({ wavelengths, fluxes: without }, 6585.273)).toMatchObject({ state: "missing" });
		const twice = fluxes.map((flux, i) => 2 * flux - (without[i] ?? 0));
		expect(ask({ wavelengths, fluxes: twice }, 6585.273)).toMatchObject({ state: "found", agrees: false });
	});

	it("returns null for lines that are in no doublet", () => {
		expect(ask(oxygen(1, 1), 6564.61)).toBeNull();
		expect(ask(oxygen(1, 1), Number.NaN)).toBeNull();
	});
});
