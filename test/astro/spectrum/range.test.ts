import { robustRange } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { normalFrom, randomFrom } from "./random.js";

/** A continuum of 1 with 2 % noise; `sigmaAt` says how much more there is. */
function spectrum(seed: number, length = 4000, sigmaAt = (_: number) => 0.02) {
	const normal = normalFrom(seed);
	const errors = Float64Array.from({ length }, (_, i) => sigmaAt(i));
	return { fluxes: errors.map((sigma) => 1 + sigma * normal()), errors };
}

/** Noise that grows 500-fold over the bluest tenth, as where a detector goes blind. */
const blueNoise = (i: number) => 0.02 + (i < 400 ? 10 * ((400 - i) / 400) ** 2 : 0);

function addLine(fluxes: Float64Array, center: number, peak: number, fwhm: number): void {
	for (let i = 0; i < fluxes.length; i++)
		fluxes[i] = (fluxes[i] as number) + peak * Math.exp(-4 * Math.LN2 * ((i - center) / fwhm) ** 2);
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe("robustRange", () => {
	it.each(seeds)("shows all but the last few noise peaks of a plain continuum (seed %d)", (seed) => {
		const [low, high] = robustRange(spectrum(seed).fluxes);
		expect(low).toBeGreaterThan(0.9);
		expect(low).toBeLessThan(0.95);
		expect(high).toBeLessThan(1.1);
		expect(high).toBeGreaterThan(1.05);
	});

	it.each(seeds)("is not ruined by blue noise of 500 times the rest, with errors and without (seed %d)", (seed) => {
		const { fluxes, errors } = spectrum(seed, 4000, blueNoise);
		expect(Math.max(...fluxes)).toBeGreaterThan(10);
		for (const options of [{}, { errors }]) {
			const [low, high] = robustRange(fluxes, options);
			expect(low).toBeGreaterThan(0.5);
			expect(high).toBeLessThan(1.5);
		}
	});

	it.each(seeds)(
		"keeps the top of [O III] 50 times the continuum, at any sampling from 2 samples up (seed %d)",
		(seed) => {
			const random = randomFrom(seed);
			for (const fwhm of [2, 2.5, 4, 30]) {
				const { fluxes, errors } = spectrum(seed, 4000, blueNoise);
				const center = 2000 + random();
				addLine(fluxes, center, 50, fwhm);
				addLine(fluxes, center - 60, 17, fwhm);
				for (const options of [{}, { errors }]) {
					const [low, high] = robustRange(fluxes, options);
					expect(high).toBe(Math.max(...fluxes));
					expect(low).toBeGreaterThan(0.5);
				}
			}
		},
	);

	it("keeps narrow absorption and real negative flux", () => {
		const { fluxes } = spectrum(9);
		addLine(fluxes, 1500, -0.9, 3);
		expect(robustRange(fluxes)[0]).toBe(Math.min(...fluxes));
		addLine(fluxes, 2500, -4, 200);
		expect(robustRange(fluxes)[0]).toBeLessThan(Math.min(...fluxes) + 0.02);
	});

	it("includes both signs of a spectrum about zero", () => {
		const normal = normalFrom(4);
		const [low, high] = robustRange(Float64Array.from({ length: 2000 }, () => normal()));
		expect(low).toBeLessThan(-2.5);
		expect(high).toBeGreaterThan(2.5);
	});

	it("ignores cosmic rays in single samples, up and down", () => {
		const { fluxes } = spectrum(11);
		for (const i of [0, 700, 1234, 3999]) fluxes[i] = 1000;
		fluxes[2222] = -1000;
		const [low, high] = robustRange(fluxes);
		expect(low).toBeGreaterThan(0.8);
		expect(high).toBeLessThan(1.2);
	});

	it("includes a single significant sample only if its error confirms it", () => {
		const { fluxes, errors } = spectrum(12);
		fluxes[1000] = 30;
		errors[1000] = 0.5;
		expect(robustRange(fluxes, { errors })[1]).toBe(30);
		errors[1000] = 20;
		expect(robustRange(fluxes, { errors })[1]).toBeLessThan(1.2);
		errors[1000] = Number.NaN;
		expect(robustRange(fluxes, { errors })[1]).toBeLessThan(1.2);
	});

	it("includes lines despite errors in a wrong unit, of the wrong length, or mostly unknown", () => {
		const { fluxes, errors } = spectrum(13);
		addLine(fluxes, 2000, 50, 4);
		const top = Math.max(...fluxes);
		for (const wrong of [
			errors.map((error) => error * 1e17),
			[1, 2, 3],
			errors.map((error, i) => (i % 4 ? Number.NaN : error)),
		])
			expect(robustRange(fluxes, { errors: wrong })[1]).toBe(top);
	});

	it("includes a steep, well measured blue continuum", () => {
		const { fluxes } = spectrum(14);
		const hot = fluxes.map((flux, i) => flux * 30 * Math.exp(-i / 300));
		const [, high] = robustRange(hot);
		expect(high).toBeGreaterThan(0.93 * Math.max(...hot));
	});

	it("is the full range of a model without noise", () => {
		const model = Float64Array.from({ length: 1000 }, (_, i) => 3 + Math.sin(i / 40));
		const [low, high] = robustRange(model);
		expect(low).toBe(Math.min(...model));
		expect(high).toBe(Math.max(...model));
	});

	it("includes the fluxes of a spectrum whose ends are padded with zeros", () => {
		const padded = new Float64Array(4000);
		padded.set(spectrum(15, 1000).fluxes, 1500);
		expect(robustRange(padded)[1]).toBeGreaterThan(1.05);
	});

	it("scales with fluxes of 1e-17", () => {
		const { fluxes } = spectrum(16, 4000, blueNoise);
		const [low, high] = robustRange(fluxes);
		const [small, large] = robustRange(fluxes.map((flux) => flux * 1e-17));
		expect(small / low).toBeCloseTo(1e-17, 28);
		expect(large / high).toBeCloseTo(1e-17, 28);
	});

	it("ignores gaps, and includes all of a spectrum that is mostly gaps", () => {
		expect(robustRange([null, 1, Number.NaN, 5, Number.POSITIVE_INFINITY])).toEqual([1, 5]);
		const sparse = Array.from({ length: 400 }, (_, i) => (i % 10 === 0 ? i : Number.NaN));
		expect(robustRange(sparse)).toEqual([0, 390]);
	});

	it("includes every value of a short list", () => {
		expect(robustRange([1, 2, 100])).toEqual([1, 100]);
	});

	it.each([
		["nothing", [], [0, 1]],
		["gaps only", [Number.NaN, null], [0, 1]],
		["one value", [5], [4.5, 5.5]],
		["zeros", [0, 0], [-1, 1]],
	])("is never empty: %s", (_, values, expected) => {
		expect(robustRange(values)).toEqual(expected);
	});

	it("handles a million samples without overflowing the stack", () => {
		expect(robustRange(new Float64Array(1_000_000).fill(2))).toEqual([1.8, 2.2]);
	});
});
