import { findFeatures } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { sdssAStar, sdssStarFormingGalaxy } from "../../../stories/data/spectra.js";
import { durationOf } from "../../setup/duration.js";
import { normalFrom } from "./random.js";

type Line = { at: number; height: number; sigma: number };

/** Noise of 1 on a sloping level of 50, 1 Å apart. */
function noisySpectrum(seed: number, lines: readonly Line[]) {
	const normal = normalFrom(seed);
	const wavelengths = Float64Array.from({ length: 3000 }, (_, i) => 4000 + i);
	const fluxes = wavelengths.map((wavelength) =>
		lines.reduce(
			(sum, { at, height, sigma }) => sum + height * Math.exp(-(((wavelength - at) / sigma) ** 2) / 2),
			50 + (wavelength - 4000) / 100 + normal(),
		),
	);
	return { wavelengths, fluxes };
}

const strong = (spectrum: Parameters<typeof findFeatures>[0]) => findFeatures(spectrum, { threshold: 7 });

describe("findFeatures", () => {
	it("finds exactly the lines of a synthetic spectrum, at their wavelengths", () => {
		for (let seed = 0; seed < 10; seed++) {
			const strongest = strong(
				noisySpectrum(seed, [
					{ at: 4800.4, height: 40, sigma: 3 },
					{ at: 5500.2, height: -30, sigma: 3 },
				]),
			);
			expect(strongest.map(({ kind }) => kind)).toEqual(["emission", "absorption"]);
			expect(Math.abs((strongest[0]?.wavelength ?? 0) - 4800.4)).toBeLessThan(0.5);
			expect(Math.abs((strongest[1]?.wavelength ?? 0) - 5500.2)).toBeLessThan(0.5);
			expect(strongest[0]?.height).toBeGreaterThan(30);
			expect(strongest[0]?.significance).toBeGreaterThan(20);
		}
	});

	it("separates two resolved lines, and finds the broad line below them", () => {
		const pair = strong(
			noisySpectrum(1, [
				{ at: 5000, height: 60, sigma: 3 },
				{ at: 5020, height: 60, sigma: 3 },
			]),
		);
		expect(pair.map(({ wavelength }) => Math.round(wavelength / 10) * 10)).toEqual([5000, 5020]);
		const broad = findFeatures(noisySpectrum(2, [{ at: 5200, height: 8, sigma: 90 }]), { threshold: 4 });
		const nearest = broad.filter(({ wavelength }) => Math.abs(wavelength - 5200) < 60);
		expect(nearest.map(({ kind }) => kind)).toContain("emission");
	});

	it("finds few features in noise alone", () => {
		for (let seed = 0; seed < 10; seed++) expect(strong(noisySpectrum(seed, []))).toEqual([]);
	});

	it("finds the Balmer lines of the SDSS A star among its five most significant troughs", () => {
		const deepest = findFeatures(sdssAStar)
			.filter(({ kind }) => kind === "absorption")
			.sort((a, b) => b.significance - a.significance)
			.slice(0, 5)
			.map(({ wavelength }) => wavelength);
		for (const balmer of [6564.6, 4862.7, 4341.7, 4102.9])
			expect(Math.min(...deepest.map((wavelength) => Math.abs(wavelength - balmer)))).toBeLessThan(3);
	});

	it("finds the same lines in a spectrum sampled a hundred times as finely, in a short time", () => {
		const normal = normalFrom(4);
		const wavelengths = Float64Array.from({ length: 300_000 }, (_, i) => 4000 + i / 100);
		const line = (at: number, x: number) => Math.exp(-(((x - at) / 3) ** 2) / 2);
		const fluxes = wavelengths.map((x) => 50 + 40 * line(4800.4, x) - 30 * line(5500.2, x) + 5 * normal());
		expect(durationOf(() => strong({ wavelengths, fluxes }), 3000)).toBeLessThan(3000);
		const strongest = strong({ wavelengths, fluxes });
		expect(strongest.map(({ kind }) => kind)).toEqual(["emission", "absorption"]);
		expect(Math.abs((strongest[0]?.wavelength ?? 0) - 4800.4)).toBeLessThan(0.7);
		expect(Math.abs((strongest[1]?.wavelength ?? 0) - 5500.2)).toBeLessThan(0.7);
	});

	it("does not change with the unit of the flux", () => {
		const { wavelengths, fluxes } = sdssStarFormingGalaxy;
		const one = findFeatures({ wavelengths, fluxes });
		const other = findFeatures({
			wavelengths,
			fluxes: Float64Array.from(fluxes, (flux) => (flux ?? Number.NaN) * 2 ** -50),
		});
		expect(other.map(({ height, ...feature }) => ({ ...feature, height: height * 2 ** 50 }))).toEqual(
			one.map(({ height, ...feature }) => ({ ...feature, height })),
		);
	});

	it("returns an empty list for spectra without features or flux", () => {
		const line = Array.from({ length: 100 }, (_, i) => 4000 + i);
		expect(findFeatures({ wavelengths: [], fluxes: [] })).toEqual([]);
		expect(findFeatures({ wavelengths: [1, 2, 3], fluxes: [1, 9, 1] })).toEqual([]);
		expect(findFeatures({ wavelengths: line, fluxes: line.map(() => null) })).toEqual([]);
		expect(findFeatures({ wavelengths: line, fluxes: line.map(() => 3) })).toEqual([]);
		expect(findFeatures({ wavelengths: line, fluxes: line.map(() => 0) })).toEqual([]);
	});
});
