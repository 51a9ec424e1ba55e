import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TickLabelOptions, tickLabels } from "../../src/text/index.js";

/** The value of a label: "−2.5×10^{−17}" → −2.5e-17. */
function read(label: string): number {
	const plain = label.replace(/,/g, "").replace(/−/g, "-");
	const [, sign = "", mantissa = "1", exponent] = /^(-?)(?:([\d.]+)×)?10\^\{(-?\d+)\}$/.exec(plain) ?? [];
	return exponent === undefined ? Number(plain) : Number(`${sign}${mantissa}e${exponent}`);
}

/** Distinct values have distinct labels, each nearer to its value than to any other. */
function expectReadable(values: readonly number[], options?: TickLabelOptions): void {
	const labels = tickLabels(values, options);
	const fail = (why: string): never => {
		throw new Error(`${why}: ${JSON.stringify(values)} ${JSON.stringify(labels)}`);
	};
	const distinct = [...new Set(values.map((v) => v + 0))].sort((a, b) => a - b);
	if (new Set(labels).size !== distinct.length) fail("alike");
	values.forEach((value, i) => {
		const at = distinct.indexOf(value + 0);
		const gap = Math.min(
			value - (distinct[at - 1] ?? Number.NEGATIVE_INFINITY),
			(distinct[at + 1] ?? Number.POSITIVE_INFINITY) - value,
		);
		const tolerance = distinct.length === 1 ? Math.abs(value) * 1e-5 : Math.min(gap, Number.MAX_VALUE) * 0.0101;
		if (!(Math.abs(read(labels[i] ?? "") - value) <= tolerance)) fail("far");
	});
}

describe("tickLabels", () => {
	it("gives labels that a caller may change without changing those of the next call", () => {
		const labels = tickLabels([4000, 5000]);
		labels[1] += " Å";
		expect(tickLabels([4000, 5000])).toEqual(["4000", "5000"]);
		expect(tickLabels([4000, 5000], { log: true })).toEqual(["4000", "5000"]);
	});

	it("have as many decimals as their spacing needs, the same for all", () => {
		expect(tickLabels([0, 0.5, 1])).toEqual(["0.0", "0.5", "1.0"]);
		expect(tickLabels([0, 0.25, 0.5])).toEqual(["0.00", "0.25", "0.50"]);
		expect(tickLabels([4000, 5000])).toEqual(["4000", "5000"]);
		expect(tickLabels([0.1, 0.2, 0.30000000000000004])).toEqual(["0.1", "0.2", "0.3"]);
		expect(tickLabels([])).toEqual([]);
	});
	it("have a true minus sign and no negative zero", () => {
		expect(tickLabels([-1, -0, 1])).toEqual(["−1", "0", "1"]);
		expect(tickLabels([-0.1, -1e-17, 0.1])).toEqual(["−0.1", "0.0", "0.1"]);
	});
	it("differ where the values do", () => {
		expect(tickLabels([1, 1.0000002, 1.0000004])).toEqual(["1.0000000", "1.0000002", "1.0000004"]);
		expect(tickLabels([13_000_000, 13_000_005])).toEqual(["13,000,000", "13,000,005"]);
		expect(tickLabels([1, 1 + Number.EPSILON])).toEqual(["1.0000000000000000", "1.0000000000000002"]);
	});
	it("turn to powers of ten where plain digits are too many", () => {
		expect(tickLabels([0, 1e7, 1.5e7])).toEqual(["0", "10^{7}", "1.5×10^{7}"]);
		expect(tickLabels([1.2996e7, 1.2997e7])).toEqual(["1.2996×10^{7}", "1.2997×10^{7}"]);
		expect(tickLabels([-1e-17, 0, 1e-17])).toEqual(["−10^{−17}", "0", "10^{−17}"]);
		expect(tickLabels([0, 5e-324])).toEqual(["0", "5×10^{−324}"]);
	});
	it("give a single tick its own digits", () => {
		expect([[5000], [5123.4], [0.25], [0], [2e9]].map((values) => tickLabels(values)[0])).toEqual([
			"5000",
			"5123.4",
			"0.25",
			"0",
			"2×10^{9}",
		]);
	});
	it("mark what is not finite", () => {
		expect(tickLabels([Number.NaN, 1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toEqual([
			"–",
			"1",
			"∞",
			"−∞",
		]);
		expect(tickLabels([Number.NaN], { log: true })).toEqual(["–"]);
	});
	it("have the digits of their own size on a log scale", () => {
		expect(tickLabels([0.01, 0.1, 1, 10, 100], { log: true })).toEqual(["0.01", "0.1", "1", "10", "100"]);
		expect(tickLabels([1, 1e3, 1e6], { log: true })).toEqual(["1", "10^{3}", "10^{6}"]);
		expect(tickLabels([2e-17, 5e-17], { log: true })).toEqual(["2×10^{−17}", "5×10^{−17}"]);
		expect(tickLabels([1, 1.0000002], { log: true })).toEqual(["1", "1.0000002"]);
	});
	it("read back as the round ticks of any axis", () => {
		const step = fc.tuple(fc.constantFrom(1, 2, 2.5, 5), fc.integer({ min: -30, max: 20 }));
		fc.assert(
			fc.property(
				step,
				fc.integer({ min: -5000, max: 5000 }),
				fc.integer({ min: 2, max: 8 }),
				([m, e], first, count) => {
					const values = Array.from({ length: count }, (_, i) => (first + i) * m * 10 ** e);
					const labels = tickLabels(values);
					values.forEach((value, i) => {
						const error = Math.abs(read(labels[i] ?? "") - value);
						if (error > m * 10 ** e * 1e-9) throw new Error(`${JSON.stringify(values)} ${JSON.stringify(labels)}`);
					});
				},
			),
			{ seed: 11, numRuns: 100_000 },
		);
	});
	it("differ and read back for any values, on linear and log scales", () => {
		const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
		const values = fc.oneof(
			fc.array(finite, { maxLength: 5 }),
			fc.array(fc.double({ min: -1e8, max: 1e8, noNaN: true }), { maxLength: 5 }),
			fc
				.tuple(finite, fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 4 }))
				.map(([base, ulps]) => ulps.map((n) => base * (1 + n * Number.EPSILON)).filter(Number.isFinite)),
		);
		fc.assert(
			fc.property(values, fc.boolean(), (ticks, log) => expectReadable(ticks, { log })),
			{ seed: 12, numRuns: 100_000 },
		);
	});
});
