import { quantile } from "d3-array";
import { describe, expect, it } from "vitest";
import { quantileOf } from "../../../src/astro/spectrum/samples/median.js";
import { normalFrom, randomFrom } from "./random.js";

describe("quantileOf", () => {
	it("agrees with d3-array for 100,000 short arrays, with repeated values and at any p", () => {
		const random = randomFrom(1);
		for (let run = 0; run < 100_000; run++) {
			const levels = 1 + Math.floor(random() * 20);
			const values = Float64Array.from({ length: 1 + Math.floor(random() * 40) }, () =>
				run % 2 === 0 ? random() - 0.5 : Math.floor(random() * levels),
			);
			const p = run % 5 === 0 ? (run % 25) / 20 : random();
			const expected = quantile(values, Math.min(1, p));
			const actual = quantileOf(values, Math.min(1, p));
			if (actual !== expected) expect(actual, `run ${run}`).toBeCloseTo(expected as number, 14);
		}
	});

	it("agrees with d3-array for 200,000 values, sorted, reversed, constant and in runs", () => {
		const normal = normalFrom(2);
		const noise = Float64Array.from({ length: 200_000 }, normal);
		const arrays = [
			noise,
			noise.toSorted(),
			noise.toSorted().reverse(),
			new Float64Array(200_000).fill(3),
			noise.map((_, i) => noise[i - (i % 64)] as number),
		];
		for (const values of arrays)
			for (const p of [0, 0.005, 0.5, 0.731, 1])
				expect(quantileOf(values.slice(), p)).toBeCloseTo(quantile(values, p) as number, 14);
	});
});
