import { compareSpectra } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalFrom } from "../random.js";

const grid = (from: number, to: number, step: number) =>
	Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
const straight = (wavelengths: number[], level: number, slope: number) =>
	wavelengths.map((w) => level + slope * (w - 5000));

describe("ratio and difference of two spectra", () => {
	it("are exact for straight spectra on any two grids, and cover what both cover", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 40, noNaN: true }),
				fc.double({ min: 1, max: 40, noNaN: true }),
				fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
				(step, otherStep, slope) => {
					const [wavelengths, others] = [grid(4000, 6000, step), grid(4500, 7000, otherStep)];
					const first = { wavelengths, fluxes: straight(wavelengths, 3, slope) };
					const second = { wavelengths: others, fluxes: straight(others, 6, 2 * slope) };
					const ratio = compareSpectra(first, second, "ratio");
					const difference = compareSpectra(first, second, "difference");
					expect([...ratio.wavelengths]).toEqual(
						wavelengths.filter((w) => w >= 4500 && w <= (others.at(-1) as number)),
					);
					const offTruth = [...ratio.wavelengths].map((w, i) => [
						Math.abs((ratio.fluxes[i] as number) - 0.5),
						Math.abs((difference.fluxes[i] as number) + 3 + slope * (w - 5000)),
					]);
					expect(Math.max(...offTruth.flat())).toBeLessThan(1e-9);
				},
			),
			{ seed: 1, numRuns: 100 },
		);
	});

	it.each(["ratio", "difference"] as const)("%s: the errors hold for 2,000 noisy spectra", (kind) => {
		const noise = normalFrom(3);
		const wavelengths = grid(5000, 5100, 10);
		const others = grid(4995, 5105, 10);
		const noisy = (values: number[], level: number, sigma: number) => ({
			wavelengths: values,
			fluxes: values.map(() => level + sigma * noise()),
			errors: values.map(() => sigma),
		});
		const truth = kind === "ratio" ? 2 : 10;
		const pulls = Array.from({ length: 2000 }, () => {
			const { fluxes, errors } = compareSpectra(noisy(wavelengths, 20, 0.4), noisy(others, 10, 0.3), kind);
			return ((fluxes[5] as number) - truth) / (errors?.[5] as number);
		});
		const variance = pulls.reduce((sum, pull) => sum + pull ** 2, 0) / pulls.length;
		expect(variance).toBeGreaterThan(0.9);
		expect(variance).toBeLessThan(1.1);
	});

	it("have gaps where either has one, and at a division by zero", () => {
		const wavelengths = [1000, 2000, 3000, 4000];
		const first = { wavelengths, fluxes: [1, Number.NaN, 3, 4] };
		const second = { wavelengths: [1000, 2500, 3500, 4500], fluxes: [0, 2, 2, Number.NaN] };
		expect([...compareSpectra(first, second, "ratio").fluxes]).toEqual([Number.NaN, Number.NaN, 1.5, Number.NaN]);
	});

	it("have no errors where one has none, and no samples without wavelengths in common", () => {
		const first = { wavelengths: [1000, 2000], fluxes: [1, 2], errors: [1, 1] };
		const second = { wavelengths: [1000, 2000], fluxes: [1, 2] };
		expect(compareSpectra(first, second, "ratio").errors).toBeNull();
		const apart = { wavelengths: [3000, 4000], fluxes: [1, 2] };
		expect(compareSpectra(first, apart, "difference").wavelengths).toHaveLength(0);
		expect(compareSpectra({ wavelengths: [], fluxes: [] }, apart, "ratio").wavelengths).toHaveLength(0);
		expect(compareSpectra(apart, { wavelengths: [], fluxes: [] }, "ratio").wavelengths).toHaveLength(0);
	});
});
