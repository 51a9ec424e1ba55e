import { linearScale, logScale } from "astropane/plot";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Lane,
	laneScale,
	placeLevels,
	type Stackable,
	stackLanes,
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
/** Lanes to pixels, upwards. */
const pixels = linearScale([0, 10], [1000, 0]);
/** Least distance of a curve from the one below it, pixels, sample by sample. */
const clearance = (above: Stackable, a: Lane, below: Stackable, b: Lane): number => {
	const [up, down] = [laneScale(pixels, a, { logScale }), laneScale(pixels, b, { logScale })];
	return above.fluxes.reduce(
		(least, flux, i) => Math.min(least, down.map(below.fluxes[i] as number) - up.map(flux)),
		Number.POSITIVE_INFINITY,
	);
};
const levels = (lanes: readonly Lane[]) => lanes.map(({ level }) => level);

describe("stackLanes", () => {
	it("leaves the last curve at the bottom and puts each other one above the next, in even steps", () => {
		const curves = [0.5, 3, 1].map((f) => curve((w) => f + 0.4 * Math.sin(w / 90)));
		const [first = 0, second = 0, third] = levels(stackLanes(curves, x, linear, 0.05));
		expect(third).toBe(0);
		expect(second).toBeGreaterThan(0);
		expect(first).toBeCloseTo(2 * second, 12);
	});

	it("gives each curve the scale of its own range, so that a bright one flattens no other", () => {
		const shape = (w: number) => Math.sin(w / 300);
		const curves = [curve(shape), curve((w) => 1e4 + 1e3 * shape(w)), curve((w) => 1e-17 * (2 + shape(w)))];
		const lanes = stackLanes(curves, x, linear, 0.05);
		const heights = curves.map(({ fluxRange: [low, high] }, i) => {
			const scale = laneScale(pixels, lanes[i] as Lane, { logScale });
			return scale.map(low) - scale.map(high);
		});
		for (const height of heights) expect(height).toBeCloseTo(100, 6);
	});

	it("never lets curves cross, whatever their shapes", () => {
		const wave = fc.tuple(
			fc.double({ min: -5, max: 5, noNaN: true }),
			fc.double({ min: 0.01, max: 4, noNaN: true }),
			fc.double({ min: 20, max: 2000, noNaN: true }),
		);
		fc.assert(
			fc.property(fc.array(wave, { minLength: 2, maxLength: 7 }), (waves) => {
				const curves = waves.map(([level, size, period]) => curve((w) => level + size * Math.sin(w / period)));
				const lanes = stackLanes(curves, x, linear, 0.03);
				for (let i = 0; i < curves.length; i++)
					for (let j = i + 1; j < curves.length; j++)
						expect(
							clearance(curves[i] as Stackable, lanes[i] as Lane, curves[j] as Stackable, lanes[j] as Lane),
						).toBeGreaterThan(-1e-6);
			}),
			{ numRuns: 100 },
		);
	});

	it("nests an emission line beside the curve above it", () => {
		const peak = (at: number) => curve((w) => 1 + 10 * Math.exp(-(((w - at) / 40) ** 2)));
		const beside = stackLanes([peak(6000), peak(6000)], x, linear);
		const apart = stackLanes([peak(5000), peak(6000)], x, linear);
		expect(beside[0]?.level).toBeLessThan(apart[0]?.level as number);
	});

	it.each([
		["30 spectra of ±0.17", 30, 0.17, 0, linear],
		["100 spectra", 100, 0.05, 1, linear],
		["spectra in erg s⁻¹ cm⁻² Å⁻¹", 12, 3e-17, 1e-16, linear],
		["spectra in magnitudes", 20, 0.2, 18, magnitudes],
		["spectra on a log axis", 20, 0.2, 1, log],
		["one bright spectrum among faint ones", 5, 0.2, 1, linear],
	])("has one step: %s", (name, count, amplitude, mean, axis) => {
		const curves = Array.from({ length: count }, (_, i) => {
			const random = randomFrom(i + 1);
			const factor = name.startsWith("one") && i === 2 ? 50 : 1;
			return curve(() => factor * (mean + amplitude * (2 * random() - 1)));
		});
		const all = levels(stackLanes(curves, x, axis, 0.03));
		const step = all.at(-2) as number;
		expect(step).toBeGreaterThan(0);
		for (const [i, level] of all.entries()) expect(level / step).toBeCloseTo(count - 1 - i, 6);
	});

	it("has decades in a lane on a log axis, two at most", () => {
		const curves = [curve((w) => 10 ** ((w - 6000) / 4000)), curve((w) => 10 ** ((w - 6000) / 200))];
		const [wide, deep] = stackLanes(curves, x, log, 0.05);
		expect(wide?.span).toBeCloseTo(1, 6);
		expect(deep?.span).toBeCloseTo(2, 6);
		const scale = laneScale(pixels, wide as Lane, { logScale });
		expect(scale.kind).toBe("log");
		expect(scale.map(10 ** -0.5) - scale.map(10 ** 0.5)).toBeCloseTo(100, 6);
	});

	it("has the bright side up on an axis of magnitudes", () => {
		const curves = [curve((w) => 18 + w / 8000), curve((w) => 18 + w / 8000)];
		const [above, below] = stackLanes(curves, x, magnitudes, 0.05).map((lane) => laneScale(pixels, lane, { logScale }));
		expect(above?.map(19)).toBeGreaterThan(above?.map(18.6) as number);
		expect(above?.map(19)).toBeLessThan(below?.map(19) as number);
	});

	it("sets curves without a common wavelength, and flat ones, apart", () => {
		expect(stackLanes([curve(() => 1, 4000, 5000), curve(() => 1, 7000, 8000)], x, linear)[0]?.level).toBeGreaterThan(
			0,
		);
		const [flat] = stackLanes([curve(() => 1), curve(() => 1)], x, linear) as [Lane, Lane];
		expect(flat.level).toBeGreaterThan(0);
		expect(laneScale(pixels, flat, { logScale }).map(1)).toBeCloseTo(pixels.map(flat.level + 0.5), 6);
	});

	it("takes no curve, one curve, and curves of gaps only", () => {
		expect(stackLanes([], x, linear)).toEqual([]);
		expect(levels(stackLanes([curve(() => 1)], x, linear))).toEqual([0]);
		const gaps = curve(() => Number.NaN);
		expect(levels(stackLanes([gaps, gaps], x, linear))).toEqual([0, 0]);
		expect(levels(stackLanes([gaps, curve(() => 2)], x, log))).toEqual([0, 0]);
		expect(levels(stackLanes([curve(() => 1)], [5, 5], linear))).toEqual([0]);
	});
});

describe("stackRange", () => {
	it("holds all lanes, and space for a label above the topmost curve", () => {
		const lanes = stackLanes(
			[1, 2, 3].map((f) => curve((w) => f * Math.sin(w / 77))),
			x,
			linear,
			0.1,
		);
		const [bottom, top] = stackRange(lanes, 0.1);
		expect(bottom).toBeLessThan(0);
		const highest = (lanes[0]?.level as number) + 1;
		expect((top - highest) / (top - bottom)).toBeGreaterThan(0.09);
		const [low, high] = stackRange([]);
		expect(low).toBeLessThan(high);
	});
});

describe("laneScale", () => {
	it("inverts", () => {
		const lane: Lane = { ...linear, level: 2, floor: 5, span: 10 };
		const scale = laneScale(pixels, lane, { logScale });
		expect(scale.map(5)).toBeCloseTo(pixels.map(2), 9);
		expect(scale.map(15)).toBeCloseTo(pixels.map(3), 9);
		expect(scale.invert(scale.map(7))).toBeCloseTo(7, 9);
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
