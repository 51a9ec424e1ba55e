import {
	axisTicks,
	commonExponent,
	linearScale,
	logScale,
	scaleTicks,
	tickLabels,
	withMinusSign,
} from "astropane/plot";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });

describe("linearScale", () => {
	it("maps the ends of the domain to the ends of the range", () => {
		const scale = linearScale([3500, 9500], [60, 700]);
		expect(scale.map(3500)).toBeCloseTo(60, 9);
		expect(scale.map(9500)).toBeCloseTo(700, 9);
	});
	it("comes back from pixels to values, whichever way the axis runs", () => {
		fc.assert(
			fc.property(finite, finite, finite, (a, b, v) => {
				fc.pre(Math.abs(a - b) > 1e-3);
				const scale = linearScale([a, b], [500, 20]);
				const size = Math.max(Math.abs(a), Math.abs(b), Math.abs(v), 1);
				expect(Math.abs(scale.invert(scale.map(v)) - v)).toBeLessThanOrEqual(size * 1e-6);
			}),
		);
	});
	it("puts a lone value in the middle instead of dividing by zero", () => {
		const scale = linearScale([7, 7], [0, 100]);
		expect(scale.map(7)).toBeCloseTo(50, 9);
	});
	it("keeps a usable domain when the data have none", () => {
		expect(linearScale([Number.NaN, 3], [0, 1]).domain).toEqual([0, 1]);
		expect(linearScale([0, Number.POSITIVE_INFINITY], [0, 1]).domain).toEqual([0, 1]);
	});
});

describe("linearScale over less than can be divided by", () => {
	it("has a width, so that every value has a pixel", () => {
		const scale = linearScale([0, 5e-324], [0, 300]);
		expect(scale.map(0)).toBe(150);
		expect(Number.isFinite(scale.map(7))).toBe(true);
	});
});

describe("logScale", () => {
	it("has ticks where four decades below its top there are no numbers any more", () => {
		expect(scaleTicks(logScale([0, 3e-323], [0, 300]), 5).length).toBeLessThan(20);
	});
	it("gives every decade the same length", () => {
		const scale = logScale([1, 1000], [0, 300]);
		expect(scale.map(10)).toBeCloseTo(100, 9);
		expect(scale.map(100)).toBeCloseTo(200, 9);
	});
	it("has no place for zero and below, and is cut where its domain goes there", () => {
		const scale = logScale([-5, 100], [0, 100]);
		expect(scale.map(0)).toBeNaN();
		expect(scale.domain[0]).toBeGreaterThan(0);
	});
	it("is monotonic", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
				fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
				(a, b) => {
					const scale = logScale([1e-6, 1e6], [0, 500]);
					if (a < b) expect(scale.map(a)).toBeLessThanOrEqual(scale.map(b));
				},
			),
		);
	});
});

describe("ticks", () => {
	it("stand inside of the domain", () => {
		fc.assert(
			fc.property(finite, finite, fc.integer({ min: 1, max: 20 }), (a, b, n) => {
				fc.pre(Math.abs(a - b) > 1e-6);
				const scale = linearScale([a, b], [0, 1]);
				const slack = Math.abs(b - a) * 1e-9 + Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
				for (const tick of scaleTicks(scale, n)) {
					expect(tick).toBeGreaterThanOrEqual(Math.min(a, b) - slack);
					expect(tick).toBeLessThanOrEqual(Math.max(a, b) + slack);
				}
			}),
		);
	});
	it("run down on a magnitude axis", () => {
		const ticks = scaleTicks(linearScale([15, -5], [0, 1]), 4);
		expect(ticks[0]).toBeGreaterThan(ticks[ticks.length - 1] as number);
	});
	it("are decades on a log axis of many", () => {
		expect(scaleTicks(logScale([1, 1e4], [0, 1]), 5)).toEqual([1, 10, 100, 1000, 10000]);
	});
	it("are at 1, 2 and 5 on a log axis of few decades, with the digits of their own size", () => {
		const axis = { scale: logScale([0.05, 3], [0, 300]), orient: "left" as const, spacing: 60 };
		expect(axisTicks(axis).map((tick) => tick.label)).toEqual(["0.05", "0.1", "0.2", "0.5", "1", "2"]);
	});
	it("are powers of ten where one of them has too many digits", () => {
		const axis = { scale: logScale([1e-5, 1], [0, 300]), orient: "left" as const, spacing: 60 };
		expect(axisTicks(axis).map((tick) => tick.label)[0]).toBe("10^{−5}");
	});
});

describe("tickLabels", () => {
	it("have as many decimals as their spacing needs, the same for all", () => {
		expect(tickLabels([0, 0.5, 1])).toEqual(["0.0", "0.5", "1.0"]);
		expect(tickLabels([4000, 5000])).toEqual(["4000", "5000"]);
	});
	it("carry a real minus sign", () => {
		expect(tickLabels([-1, 0, 1])).toEqual(["−1", "0", "1"]);
		expect(withMinusSign("-0.5")).toBe("−0.5");
	});
	it("turn to powers of ten where plain digits would be too many", () => {
		expect(tickLabels([1e7, 2e7])).toEqual(["10^{7}", "2×10^{7}"]);
	});
	it("says nothing of nothing", () => {
		expect(tickLabels([])).toEqual([]);
	});
});

describe("commonExponent", () => {
	it("takes out what makes labels long, and nothing else", () => {
		expect(commonExponent([0, 3])).toBe(0);
		expect(commonExponent([0, 4.2e-15])).toBe(-15);
		expect(commonExponent([0, 250_000])).toBe(5);
		expect(commonExponent([0, 0])).toBe(0);
		expect(commonExponent([Number.NaN, 1])).toBe(0);
	});
});
