import { featureNear, observedWavelengthIn } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { ngc5548, sdssStarFormingGalaxy } from "../../../stories/data/spectra.js";
import { normalFrom } from "./random.js";

const line = (height: number, at = 5000, sigma = 3, noise = 0) => {
	const normal = normalFrom(7);
	const wavelengths = Array.from({ length: 800 }, (_, i) => 4600 + i);
	return {
		wavelengths,
		fluxes: wavelengths.map(
			(w) => 100 + 0.01 * (w - 4600) + height * Math.exp(-0.5 * ((w - at) / sigma) ** 2) + noise * normal(),
		),
	};
};

describe("featureNear", () => {
	it("finds a peak or trough from a wavelength beside it", () => {
		for (const height of [40, -40])
			for (const off of [-20, -8, 0, 8, 20]) {
				const feature = featureNear(line(height, 5000.3), 5000.3 + off, 25);
				expect(feature?.kind).toBe(height > 0 ? "emission" : "absorption");
				expect(feature?.wavelength).toBeCloseTo(5000.3, 1);
			}
	});

	it("finds a significant line and measures its significance", () => {
		const feature = featureNear(line(20, 5000, 3, 1), 5006, 25);
		expect(Math.abs((feature?.wavelength ?? 0) - 5000)).toBeLessThan(0.5);
		expect(feature?.significance).toBeGreaterThan(15);
		expect(feature?.width).toBeGreaterThan(5);
		expect(feature?.width).toBeLessThan(10);
	});

	it("finds a broad trough against wider surroundings", () => {
		const feature = featureNear(line(-40, 5000, 60, 1), 5010, 20);
		expect(feature?.kind).toBe("absorption");
		expect(Math.abs((feature?.wavelength ?? 0) - 5000)).toBeLessThan(12);
	});

	it("finds nothing in noise, with few exceptions", () => {
		const noise = line(0, 5000, 3, 1);
		let count = 0;
		for (let w = 4650; w < 5350; w += 10) if (featureNear(noise, w, 12)) count++;
		expect(count).toBeLessThan(8);
	});

	it("finds nothing without flux: outside, in gaps, in an empty spectrum", () => {
		const { wavelengths, fluxes } = line(40);
		const gap = { wavelengths, fluxes: fluxes.map((f, i) => (Math.abs(i - 400) < 40 ? Number.NaN : f)) };
		const nothing = { wavelengths, fluxes: fluxes.map(() => Number.NaN) };
		expect(featureNear(gap, 5000, 10)).toBeNull();
		expect(featureNear(nothing, 5000, 10)).toBeNull();
		expect(featureNear(line(40), 4000, 10)).toBeNull();
		expect(featureNear(line(40), Number.NaN, 10)).toBeNull();
		expect(featureNear({ wavelengths: [], fluxes: [] }, 5000, 10)).toBeNull();
		expect(featureNear({ wavelengths: [5000], fluxes: [1] }, 5000, 10)).toBeNull();
	});

	it("finds the narrow core on the broad Hβ line of NGC 5548, and each line of [O III]", () => {
		for (const vacuum of [4862.683, 4960.295, 5008.24, 6564.61]) {
			const expectedWavelength = observedWavelengthIn("air", vacuum, { redshift: ngc5548.redshift });
			for (const off of [-8, 0]) {
				const feature = featureNear(ngc5548, expectedWavelength + off, 26);
				expect(Math.abs((feature?.wavelength ?? 0) - expectedWavelength)).toBeLessThan(0.0002 * expectedWavelength);
			}
		}
	});

	it("finds [N II] 6583 beside Hα when that is nearer", () => {
		expect(featureNear(sdssStarFormingGalaxy, 6586, 20)?.wavelength).toBeCloseTo(6585.1, 0);
		expect(featureNear(sdssStarFormingGalaxy, 6566, 20)?.wavelength).toBeCloseTo(6564.3, 0);
	});
});
