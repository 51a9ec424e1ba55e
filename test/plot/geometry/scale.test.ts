import {
	axisTicks,
	commonExponent,
	type Interval,
	linearScale,
	logScale,
	makeScale,
	type ScaleKind,
	scaleTicks,
} from "astropane/plot";
import { ticks } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../astro/spectrum/random.js";

const RANDOM_INPUTS = 100_000;

/** A domain of either direction, from 1e-6 of its size to many times its size. */
function randomDomain(random: () => number, kind: ScaleKind): [number, number] {
	const a = (random() + 0.1) * 10 ** Math.floor(random() * 40 - 20);
	const other = random() < 0.5 ? a * (1 + 10 ** (-6 * random())) : a * 10 ** (8 * random()) * (1 + random());
	const b = kind === "linear" && random() < 0.5 ? -other : other;
	return random() < 0.5 ? [a, b] : [b, a];
}
const isNear = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

describe("linearScale", () => {
	it("maps the ends of the domain to the ends of the range", () => {
		const scale = linearScale([3500, 9500], [60, 700]);
		expect(scale.map(3500)).toBe(60);
		expect(scale.map(9500)).toBe(700);
	});
	it("puts the value of a domain without width in the middle of the range", () => {
		for (const value of [7, -7, 0, 5e-324, -1e-310, 1e300, 1.7e308])
			expect(linearScale([value, value], [0, 100]).map(value)).toBeGreaterThanOrEqual(0);
		expect(linearScale([7, 7], [0, 100]).map(7)).toBeCloseTo(50, 9);
		expect(linearScale([0, 5e-324], [0, 300]).map(0)).toBe(150);
	});
	it("has the domain [0, 1] where an end is not finite", () => {
		expect(linearScale([Number.NaN, 3], [0, 1]).domain).toEqual([0, 1]);
		expect(linearScale([0, Number.POSITIVE_INFINITY], [0, 1]).domain).toEqual([0, 1]);
	});
	it("has the middle of the domain at every pixel of a range without width", () => {
		expect(linearScale([2, 4], [60, 60]).invert(60)).toBe(3);
	});
});

describe("logScale", () => {
	it("gives every decade the same length", () => {
		const scale = logScale([1, 1000], [0, 300]);
		expect(scale.map(10)).toBeCloseTo(100, 9);
		expect(scale.map(100)).toBeCloseTo(200, 9);
	});
	it("has no pixel for zero and below, and cuts a domain that goes there at 1e-4 of its upper end", () => {
		const scale = logScale([-5, 100], [0, 100]);
		expect(scale.map(0)).toBeNaN();
		expect(scale.map(-1)).toBeNaN();
		expect(scale.domain).toEqual([0.01, 100]);
		expect(logScale([100, 0], [0, 100]).domain).toEqual([100, 0.01]);
		expect(logScale([-7, -2], [0, 100]).domain).toEqual([1e-4, 1]);
	});
	it("has a width where the logarithms of the ends are equal", () => {
		const scale = logScale([1e15, 1e15 + 0.125], [0, 100]);
		expect(scale.map(1e15)).toBeGreaterThan(0);
		expect(scale.map(1e15)).toBeLessThan(100);
	});
});

describe("linear and log scales", () => {
	it.each(["linear", "log"] as const)("%s: map and invert are those of d3-scale for 10⁵ seeded values", (kind) => {
		const random = randomFrom(1);
		for (let run = 0; run < RANDOM_INPUTS; run++) {
			const domain = randomDomain(random, kind);
			const range: [number, number] = [random() * 1000, random() * 1000];
			const scale = makeScale(kind, domain, range);
			const d3 = kind === "log" ? scaleLog(domain, range) : scaleLinear(domain, range);
			const [low, high] = [Math.min(...domain), Math.max(...domain)];
			const value = low + (high - low) * random();
			const pixel = range[0] + (range[1] - range[0]) * random();
			const span = Math.abs(Math.log(high) - Math.log(low));
			// Doubles near a log of 46 are 7e-15 apart.
			const tolerance = kind === "log" ? 1e-8 + 1e-10 / span : 1e-8;
			if (!isNear(scale.map(value), d3(value), tolerance)) expect(scale.map(value), `${domain}`).toBe(d3(value));
			if (scale.invert(pixel) !== d3.invert(pixel)) expect(scale.invert(pixel), `${domain}`).toBe(d3.invert(pixel));
		}
	});
	it("map and invert are finite and in order for extreme domains", () => {
		const random = randomFrom(2);
		const special = [0, -0, 1, -1, 5e-324, 1e-310, 1e-300, 1.7e308, -1.7e308, 1e16, 1 + 2e-16, Number.NaN];
		const end = (): number =>
			random() < 0.4
				? (special[Math.floor(random() * special.length)] as number)
				: (random() - 0.5) * 10 ** (random() * 632 - 324);
		for (let run = 0; run < RANDOM_INPUTS; run++) {
			const kind: ScaleKind = random() < 0.5 ? "log" : "linear";
			const a = end();
			const domain: Interval = [a, random() < 0.5 ? end() : a * (1 + 10 ** (-17 * random()))];
			const scale = makeScale(kind, domain, [0, 300]);
			const [d0, d1] = scale.domain;
			const pixels = [scale.map(d0), scale.map(d1)];
			const values = [scale.invert(0), scale.invert(300)];
			const isRight =
				Math.abs((pixels[0] as number) - 0) < 1e-6 &&
				Math.abs((pixels[1] as number) - 300) < 1e-6 &&
				values.every(Number.isFinite) &&
				d0 <= d1 === (values[0] as number) <= (values[1] as number);
			if (!isRight) expect({ kind, domain, pixels, values }).toBeNull();
		}
	});
});

describe("scaleTicks", () => {
	it("are those of d3-array and d3-scale on 10⁵ seeded linear domains", () => {
		const random = randomFrom(3);
		for (let run = 0; run < RANDOM_INPUTS; run++) {
			const domain = randomDomain(random, "linear");
			const count = 1 + random() * 20;
			const values = scaleTicks(linearScale(domain, [0, 1]), count);
			const isEqual = (others: number[]) => values.length === others.length && values.every((v, i) => v === others[i]);
			if (!isEqual(ticks(...domain, count))) expect(values).toEqual(ticks(...domain, count));
			if (run % 10 === 0) expect(values).toEqual(scaleLinear(domain, [0, 1]).ticks(count));
		}
	});
	it("are in the domain, in its order and round on 10⁵ seeded log domains", () => {
		const random = randomFrom(4);
		for (let run = 0; run < RANDOM_INPUTS; run++) {
			const a = (random() + 0.1) * 10 ** Math.floor(random() * 40 - 20);
			const b = a * 10 ** (1 + random() * 12);
			const isReversed = random() < 0.5;
			const count = 2 + Math.floor(random() * 14);
			const values = scaleTicks(logScale(isReversed ? [b, a] : [a, b], [0, 1]), count);
			const ascending = isReversed ? values.toReversed() : values;
			const isRight =
				ascending.length <= 2 * count + 2 &&
				ascending.every((value, i) => value > (ascending[i - 1] ?? 0) && value >= a && value <= b) &&
				// One digit from 1 to 9 times a power of ten.
				ascending.every((value) => value === Number(value.toExponential(0)));
			if (!isRight) expect({ a, b, count, values }).toBeNull();
		}
	});
	it("descend on a reversed axis", () => {
		expect(scaleTicks(linearScale([15, -5], [0, 1]), 4)).toEqual([15, 10, 5, 0, -5]);
		expect(scaleTicks(logScale([1000, 1], [0, 1]), 3)).toEqual([1000, 100, 10, 1]);
	});
	it("are powers of ten on a log axis of many decades", () => {
		expect(scaleTicks(logScale([1, 1e4], [0, 1]), 5)).toEqual([1, 10, 100, 1000, 10000]);
	});
	it("are at least two from 1.5 to 95 on a log axis, however few are asked for", () => {
		for (const count of [2, 3, 5, 8]) expect(scaleTicks(logScale([1.5, 95], [0, 1]), count).length).toBeGreaterThan(1);
	});
	it("are bounded where 1e9 are asked for, and none where NaN are", () => {
		for (const domain of [
			[0, 1],
			[1, 1 + Number.EPSILON],
			[-1.7e308, 1.7e308],
			[1e-310, 5e-324],
			[1e-300, 1e300],
		] as const) {
			for (const kind of ["linear", "log"] as const) {
				const scale = makeScale(kind, domain, [0, 1]);
				for (const count of [1e9, Number.POSITIVE_INFINITY]) expect(scaleTicks(scale, count).length).toBeLessThan(2000);
				expect(scaleTicks(scale, Number.NaN)).toEqual([]);
			}
		}
	});
	it("end for a scale of a kind that there is not, from 0", () => {
		for (const kind of ["symlog", "", null, 5]) {
			const { ticks: _, ...scale } = linearScale([0, 10], [0, 300]);
			const foreign = { ...scale, kind } as never;
			expect(scaleTicks(foreign, 5)).toEqual([0, 2, 4, 6, 8, 10]);
			expect(axisTicks({ scale: foreign, orient: "bottom" }).length).toBeGreaterThan(1);
		}
	});
	it("repeat no value where doubles are further apart than the ticks", () => {
		expect(scaleTicks(linearScale([1, 1 + Number.EPSILON], [0, 1]), 10)).toEqual([1, 1 + Number.EPSILON]);
	});
	it("are few where the upper end of a log axis is the smallest number", () => {
		expect(scaleTicks(logScale([0, 3e-323], [0, 300]), 5).length).toBeLessThan(20);
	});
});

describe("commonExponent", () => {
	it("is the exponent of axes with long labels, and 0 for all others", () => {
		expect(commonExponent([0, 3])).toBe(0);
		expect(commonExponent([0, 4.2e-15])).toBe(-15);
		expect(commonExponent([0, 250_000])).toBe(5);
		expect(commonExponent([0, 0])).toBe(0);
		expect(commonExponent([Number.NaN, 1])).toBe(0);
	});
});
