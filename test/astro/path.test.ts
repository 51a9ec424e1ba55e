import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderPath, pathAt, pathFromEpochs, summarizePath } from "../../src/astro/index.js";
import { colorAt, gAt, PARALLAX_MAS, PERIOD_DAYS } from "./fixtures/delta-cephei.js";

/** Deterministic numbers 0 … 1 (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** δ Cep in 200 epochs of three years, the bands some seconds apart and in no order. */
function epochsOfDeltaCephei() {
	const random = seeded(7);
	const times = Array.from({ length: 200 }, () => 2457000 + random() * 1100);
	const phase = (t: number) => t / PERIOD_DAYS;
	const band = (delay: number, magAt: (p: number) => number) => ({
		time: times.map((t) => t + delay),
		mag: times.map((t) => magAt(phase(t))),
	});
	return {
		mag: band(0, gAt),
		blue: band(0.0003, (p) => gAt(p) + 0.55 * colorAt(p)),
		red: band(0.0004, (p) => gAt(p) - 0.45 * colorAt(p)),
	};
}

describe("the path of δ Cep in 200 epochs", () => {
	const { path, unpaired } = pathFromEpochs(epochsOfDeltaCephei(), {
		periodDays: PERIOD_DAYS,
		parallaxMas: PARALLAX_MAS,
	});
	const ordered = orderPath(path);
	const summary = summarizePath(ordered);

	it("loses no epoch", () => {
		expect(unpaired).toEqual({ mag: 0, blue: 0, red: 0 });
		expect(ordered.mag.length).toBe(200);
	});

	it("runs clockwise: up on the blue side, down on the red one", () => {
		expect(summary?.sense).toBe("clockwise");
		const turned = orderPath({ ...path, time: Array.from(path.time ?? [], (t) => -t) });
		expect(summarizePath(turned)?.sense).toBe("anticlockwise");
	});

	it("has the magnitude of the mean flux to 0.01 mag", () => {
		const steps = 100_000;
		let flux = 0;
		for (let i = 0; i < steps; i++) flux += 10 ** (-0.4 * gAt(i / steps)) / steps;
		const mean = -2.5 * Math.log10(flux) - (10 - 5 * Math.log10(PARALLAX_MAS));
		expect(Math.abs((summary?.meanMag ?? 0) - mean)).toBeLessThan(0.01);
		// The mean of the magnitudes is another one.
		expect(Math.abs(3.85 - (10 - 5 * Math.log10(PARALLAX_MAS)) - mean)).toBeGreaterThan(0.02);
		expect(summary?.amplitudeMag).toBeCloseTo(0.86, 1);
	});

	it("is known at any phase", () => {
		for (const phase of [0, 0.13, 0.5, 0.99, 3.5]) {
			const at = pathAt(ordered, phase);
			expect(Math.abs((at?.mag ?? 0) - (gAt(phase) - 7.1415))).toBeLessThan(0.02);
			expect(Math.abs((at?.color ?? 0) - colorAt(phase))).toBeLessThan(0.02);
		}
	});
});

describe("pathFromEpochs", () => {
	it("pairs the nearest epochs and counts those without a partner", () => {
		const { path, unpaired } = pathFromEpochs({
			mag: { time: [1, 2, 3, Number.NaN], mag: [10, 11, 12, 13] },
			blue: { time: [3.001, 1.001, 2.5], mag: [12.5, 10.4, 11] },
			red: { time: [1.002, 2, 3.002, 3.015], mag: [9.6, 10, 11.6, 0] },
		});
		expect(path.time).toEqual([1, 3]);
		expect(path.absoluteMag).toEqual([10, 12]);
		expect(Array.from(path.color, (c) => Math.round(c * 10) / 10)).toEqual([0.8, 0.9]);
		expect(unpaired).toEqual({ mag: 2, blue: 1, red: 2 });
	});

	it("uses each epoch once, and gives one to the nearer of two times", () => {
		const { path } = pathFromEpochs({
			mag: { time: [1, 1.01], mag: [5, 6] },
			blue: { time: [1.009], mag: [6.5] },
			red: { time: [1.009], mag: [5.5] },
		});
		expect(path.absoluteMag).toEqual([6]);
	});

	it("never throws", () => {
		fc.assert(
			fc.property(fc.anything(), fc.anything(), (bands, options) => {
				expect(() => pathFromEpochs(bands as never, options as never)).not.toThrow();
				const path = orderPath(bands as never);
				expect(() => [summarizePath(path), pathAt(path, 0.5)]).not.toThrow();
			}),
			{ seed: 11 },
		);
	});
});

describe("orderPath", () => {
	it("folds by phase or period, and keeps an open path in the order of time", () => {
		const path = { color: [1, 2, 3], absoluteMag: [4, 5, 6] };
		expect(Array.from(orderPath({ ...path, phase: [0.9, -0.75, 5.5] }).color)).toEqual([2, 3, 1]);
		expect(Array.from(orderPath({ ...path, time: [5, 1, 3], periodDays: 4 }).at)).toEqual([0.25, 0.25, 0.75]);
		const open = orderPath({ ...path, time: [5, 1, 3] });
		expect(Array.from(open.color)).toEqual([2, 3, 1]);
		expect(open.isLoop).toBe(false);
		expect(pathAt(open, 2)).toEqual({ color: 2.5, mag: 5.5 });
		expect(pathAt(open, 6)).toBeNull();
	});

	it("counts epochs without finite values", () => {
		expect(orderPath({ color: [1, Number.NaN, 3], absoluteMag: [4, 5, 6], phase: [0, 0, Number.NaN] }).dropped).toBe(2);
		expect(summarizePath(orderPath({ color: [], absoluteMag: [] }))).toBeNull();
	});
});
