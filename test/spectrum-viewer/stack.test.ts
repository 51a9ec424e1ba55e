import { linearScale, logScale } from "astropane/plot";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	offsetScale,
	placeLevels,
	type Stackable,
	stackOffsets,
	stackRange,
} from "../../src/spectrum-viewer/model/layouts/stack.js";
import { randomFrom } from "../astro/spectrum/random.js";

const x = [4000, 8000] as const;
const linear = { log: false, magnitudes: false };
const log = { log: true, magnitudes: false };
const magnitudes = { log: false, magnitudes: true };
const curve = (flux: (w: number) => number, from = 4000, to = 8000): Stackable => {
	const wavelengths = Float64Array.from({ length: 401 }, (_, i) => from + ((to - from) * i) / 400);
	const fluxes = wavelengths.map(flux);
	const finite = [...fluxes].filter(Number.isFinite);
	return {
		wavelengths,
		fluxes,
		fluxRange: finite.length > 0 ? [Math.min(...finite), Math.max(...finite)] : [0, 1],
	};
};
/** Least distance of a curve from the one below it, sample by sample. */
const clearance = (above: Stackable, a: number, below: Stackable, b: number): number =>
	above.fluxes.reduce(
		(least, f, i) => Math.min(least, f + a - ((below.fluxes[i] as number) + b)),
		Number.POSITIVE_INFINITY,
	);

describe("stackOffsets", () => {
	it("leaves the last curve where it is and puts each other one above the next", () => {
		const curves = [0.5, 3, 1].map((f) => curve((w) => f + 0.4 * Math.sin(w / 90)));
		const offsets = stackOffsets(curves, x, linear, 0.05);
		expect(offsets[2]).toBe(0);
		expect(
			clearance(curves[0] as Stackable, offsets[0] as number, curves[1] as Stackable, offsets[1] as number),
		).toBeGreaterThan(0);
		expect(
			clearance(curves[1] as Stackable, offsets[1] as number, curves[2] as Stackable, offsets[2] as number),
		).toBeGreaterThan(0);
	});

	it("never lets curves cross, whatever their shapes", () => {
		const wave = fc.tuple(
			fc.double({ min: -5, max: 5, noNaN: true }),
			fc.double({ min: 0, max: 4, noNaN: true }),
			fc.double({ min: 20, max: 2000, noNaN: true }),
		);
		fc.assert(
			fc.property(fc.array(wave, { minLength: 2, maxLength: 7 }), (waves) => {
				const curves = waves.map(([level, size, period]) => curve((w) => level + size * Math.sin(w / period)));
				const offsets = stackOffsets(curves, x, linear, 0.03);
				for (let i = 1; i < curves.length; i++)
					expect(
						clearance(
							curves[i - 1] as Stackable,
							offsets[i - 1] as number,
							curves[i] as Stackable,
							offsets[i] as number,
						),
					).toBeGreaterThan(-1e-8);
			}),
			{ numRuns: 100 },
		);
	});

	it("nests an emission line beside the curve above it", () => {
		const peak = (at: number) => curve((w) => 1 + 10 * Math.exp(-(((w - at) / 40) ** 2)));
		const beside = stackOffsets([curve((w) => (w > 5900 && w < 6100 ? 11 : 1)), peak(6000)], x, linear);
		expect(beside[0]).toBeLessThan(11);
		const flat = stackOffsets([curve(() => 1), peak(6000)], x, linear);
		expect(flat[0]).toBeGreaterThan(9);
	});

	it("has two significant digits", () => {
		for (const offset of stackOffsets(
			[1, 2, 3, 4].map((f) => curve((w) => f * Math.sin(w / 77))),
			x,
			linear,
			0.04,
		))
			expect(Number(offset.toPrecision(2))).toBeCloseTo(offset, 12);
	});

	describe("between curves that are alike", () => {
		const noise = (amplitude: number, mean: number, seed: number) => {
			const random = randomFrom(seed);
			return curve(() => mean + amplitude * (2 * random() - 1));
		};
		const steps = (offsets: readonly number[], apart: (a: number, b: number) => number) =>
			offsets.slice(1).map((offset, i) => apart(offsets[i] as number, offset));
		const minus = (a: number, b: number) => a - b;
		it.each([
			["30 spectra of ±0.17", 30, 0.17, 0, linear, minus],
			["100 spectra", 100, 0.05, 1, linear, minus],
			["spectra in erg s⁻¹ cm⁻² Å⁻¹", 12, 3e-17, 1e-16, linear, minus],
			["spectra in magnitudes", 20, 0.2, 18, magnitudes, minus],
			["spectra on a log axis", 20, 0.2, 1, log, (a: number, b: number) => a / b],
		])("has one step: %s (F24)", (_, count, amplitude, mean, axis, apart) => {
			const curves = Array.from({ length: count }, (_, i) => noise(amplitude, mean, i + 1));
			const all = steps(stackOffsets(curves, x, axis, 0.03), apart);
			const first = all[0] as number;
			for (const step of all) expect(step / first).toBeCloseTo(1, 6);
		});
		it("has another step where one spectrum is not like the others", () => {
			const curves = [0.1, 0.1, 5, 0.1, 0.1].map((amplitude, i) => noise(amplitude, 0, i + 1));
			const [top, second, third, fourth] = steps(stackOffsets(curves, x, linear), minus) as number[];
			expect(top).toBeCloseTo(fourth as number, 9);
			expect(second).toBeGreaterThan(10 * (top as number));
			expect(third).toBeGreaterThan(10 * (top as number));
		});
	});

	it("multiplies on a log axis", () => {
		const curves = [curve((w) => w / 4000), curve((w) => w / 4000)];
		const [factor, last] = stackOffsets(curves, x, log, 0.05) as [number, number];
		expect(last).toBe(1);
		expect(factor).toBeGreaterThan(1);
		const range = stackRange(curves, [factor, last], log);
		expect(range[0]).toBeGreaterThan(0);
		expect(range[1]).toBeGreaterThan(2 * factor);
	});

	it("brightens on an axis of magnitudes", () => {
		const curves = [curve((w) => 18 + w / 8000), curve((w) => 18 + w / 8000)];
		const offsets = stackOffsets(curves, x, magnitudes, 0.05);
		expect(offsets[1]).toBe(0);
		expect(offsets[0]).toBeLessThan(0);
		const [bottom, top] = stackRange(curves, offsets, magnitudes);
		expect(bottom).toBeGreaterThan(top);
	});

	it("leaves space for a label above the topmost curve", () => {
		const flat = [curve(() => 2), curve(() => 1)];
		const [bottom, top] = stackRange(flat, [0, 0], linear, 0.1);
		const highest = flat[0]?.fluxRange[1] as number;
		expect((top - highest) / (top - bottom)).toBeGreaterThan(0.1);
	});

	it("sets curves without a common wavelength, and flat ones, apart", () => {
		expect(stackOffsets([curve(() => 1, 4000, 5000), curve(() => 1, 7000, 8000)], x, linear)[0]).toBeGreaterThan(0);
		expect(stackOffsets([curve(() => 1), curve(() => 1)], x, linear)[0]).toBeGreaterThan(0);
	});

	it("takes no curve, one curve, and curves of gaps only", () => {
		expect(stackOffsets([], x, linear)).toEqual([]);
		expect(stackOffsets([curve(() => 1)], x, linear)).toEqual([0]);
		const gaps = curve(() => Number.NaN);
		expect(stackOffsets([gaps, gaps], x, linear)).toEqual([0, 0]);
		expect(stackOffsets([gaps, curve(() => 2)], x, log)).toEqual([1, 1]);
		expect(stackRange([], [], linear)).toEqual([0, 1]);
		expect(stackOffsets([curve(() => 1)], [5, 5], linear)).toEqual([0]);
	});
});

describe("offsetScale", () => {
	it("maps a flux to the pixel of flux and offset together", () => {
		const y = linearScale([0, 10], [400, 0]);
		expect(offsetScale(y, 3).map(2)).toBeCloseTo(y.map(5), 9);
		expect(offsetScale(y, 3).invert(y.map(5))).toBeCloseTo(2, 9);
		const l = logScale([1, 1000], [400, 0]);
		expect(offsetScale(l, 10).map(2)).toBeCloseTo(l.map(20), 9);
	});
	it("gives the same scale without an offset", () => {
		const y = linearScale([0, 10], [400, 0]);
		expect(offsetScale(y, 0)).toBe(y);
		const l = logScale([1, 1000], [400, 0]);
		expect(offsetScale(l, 1)).toBe(l);
	});
});

describe("placeLevels", () => {
	const limits = { top: 10, bottom: 100, step: 12 };
	it("keeps the targets where there is space", () => {
		expect(placeLevels([80, 20, 50], limits)).toEqual([80, 20, 50]);
	});
	it("never lets labels overlap or leave the limits", () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 10, max: 100, noNaN: true }), { maxLength: 20 }), (wanted) => {
				const placed = placeLevels(wanted, limits)
					.filter((y) => !Number.isNaN(y))
					.sort((a, b) => a - b);
				expect(placed.length).toBe(Math.min(wanted.length, 8));
				placed.forEach((y, i) => {
					expect(y).toBeGreaterThanOrEqual(10 - 1e-9);
					expect(y).toBeLessThanOrEqual(100 + 1e-9);
					if (i > 0) expect(y - (placed[i - 1] as number)).toBeGreaterThanOrEqual(12 - 1e-9);
				});
			}),
		);
	});
	it("keeps the order and leaves out targets of NaN", () => {
		const placed = placeLevels([99, Number.NaN, 98, 97], limits);
		expect(placed[1]).toBeNaN();
		expect(placed[3]).toBeLessThan(placed[2] as number);
		expect(placed[2]).toBeLessThan(placed[0] as number);
	});
	it("places no label where there is no space for one", () => {
		expect(placeLevels([5], { top: 10, bottom: -5, step: 12 })).toEqual([Number.NaN]);
	});
});
