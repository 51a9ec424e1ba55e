import { smoothSavitzkyGolay } from "astropane/astro";
import { sgg } from "ml-savitzky-golay-generalized";
import { describe, expect, it } from "vitest";
import { normalFrom, randomFrom } from "./random.js";

describe("smoothSavitzkyGolay", () => {
	it("agrees with ml-savitzky-golay-generalized on 100,000 interior samples, for any width and order up to 5", () => {
		const random = randomFrom(5);
		const normal = normalFrom(6);
		let samples = 0;
		let worst = 0;
		while (samples < 100_000) {
			const width = 5 + 2 * Math.floor(random() * 24);
			const order = 1 + Math.floor(random() * Math.min(5, width - 2));
			const fluxes = Float64Array.from({ length: width + Math.floor(random() * 800) }, normal);
			const expected = sgg(fluxes, 1, { windowSize: width, polynomial: order, derivative: 0 });
			const actual = smoothSavitzkyGolay(fluxes, { width, order });
			const half = (width - 1) / 2;
			for (let i = half; i < fluxes.length - half; i++) {
				worst = Math.max(worst, Math.abs((actual[i] as number) - (expected[i] as number)));
				samples++;
			}
		}
		expect(worst).toBeLessThan(1e-10);
	});
});
