import { type LineMeasurement, measureLine } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { fullWidthAtHalfMaximum } from "../../../src/astro/spectrum/measure/fwhm.js";
import { coverage, settings, simulated } from "../../accuracy/measuring/coverage.js";
import { normalFrom } from "./random.js";

describe("the 1σ errors of measureLine", () => {
	it.each(settings)(
		"cover 63–73 % of true values: FWHM of $fwhm samples, S/N $signalToNoise, peak $peak, continuum by $continuum",
		(setting) => {
			for (const { name, measured, covered } of coverage(setting, 1000, 10 * setting.fwhm + setting.signalToNoise)) {
				if (setting.signalToNoise >= 5) expect(measured, name).toBeGreaterThan(0.95);
				// Where most lines are too faint to be measured, those that are measured are the lucky ones.
				if (measured < 0.5) continue;
				expect(covered, name).toBeGreaterThan(0.63);
				expect(covered, name).toBeLessThan(0.73);
			}
		},
	);

	it.each([0.025, 0.05, 0.1, 0.2])("hold for a line of 14 samples with noise of %d of its height", (share) => {
		const setting = { fwhm: 14, peak: 60, continuum: "sidebands" } as const;
		const { noise } = simulated({ ...setting, signalToNoise: 1 });
		const widths = coverage({ ...setting, signalToNoise: noise / (60 * share) }, 800, 5)[3];
		expect(widths?.measured).toBe(1);
		expect(widths?.covered).toBeGreaterThan(0.63);
		expect(widths?.covered).toBeLessThan(0.73);
	});

	it("give no FWHM or centroid, but a reason, where the line is lost in noise", () => {
		const { wavelengths, fluxes, options, noise } = simulated({
			fwhm: 8,
			signalToNoise: 0.5,
			peak: 60,
			continuum: "sidebands",
		});
		const normal = normalFrom(1);
		const lines: LineMeasurement[] = Array.from({ length: 200 }, () =>
			measureLine({ wavelengths, fluxes: fluxes.map((flux) => flux + noise * normal()) }, { ...options, noise }),
		);
		expect(lines.filter(({ fwhm }) => Number.isNaN(fwhm.value)).length).toBeGreaterThan(190);
		expect(
			lines.filter(({ reason }) => /less than 6σ above the noise after smoothing/.test(reason ?? "")).length,
		).toBeGreaterThan(150);
		expect(lines.filter(({ reason }) => /less than 2σ above the noise/.test(reason ?? "")).length).toBeGreaterThan(150);
	});
});

describe("fullWidthAtHalfMaximum", () => {
	const x = Float64Array.from({ length: 241 }, (_, i) => i / 4 - 30);
	const shapes: readonly [string, (at: number) => number, number][] = [
		["Gaussian", (at) => Math.exp(-4 * Math.LN2 * (at / 12) ** 2), 12],
		["Lorentzian", (at) => 1 / (1 + (at / 6) ** 2), 12],
		["box with soft edges", (at) => 1 / (1 + Math.exp(4 * (Math.abs(at) - 6))), 12],
		["triangle", (at) => Math.max(0, 1 - Math.abs(at) / 12), 12],
		["lopsided", (at) => Math.exp(-4 * Math.LN2 * (at / (at < 0 ? 8 : 16)) ** 2), 12],
	];
	it.each(shapes)("is that of a %s without noise, to 0.5 %", (_, shape, width) => {
		expect(fullWidthAtHalfMaximum(x, x.map(shape), 1, 1e-6).value / width).toBeCloseTo(1, 2);
		expect(
			fullWidthAtHalfMaximum(
				x,
				x.map((at) => -shape(at)),
				-1,
				0,
			).value / width,
		).toBeCloseTo(1, 2);
	});
	it.each(shapes)("is that of a %s in noise of a tenth of its height, within its error", (_, shape, width) => {
		const normal = normalFrom(11);
		let sum = 0;
		for (let run = 0; run < 60; run++) {
			const heights = x.map((at) => shape(at) + 0.1 * normal());
			sum += fullWidthAtHalfMaximum(x, heights, 1, 0.1).value;
		}
		expect(Math.abs(sum / 60 / width - 1)).toBeLessThan(0.08);
	});
	it("is exact on samples as wide as the line, with uneven steps, and next to a smaller line", () => {
		const uneven = Float64Array.from({ length: 61 }, (_, i) => i - 30 + 0.4 * Math.sin(3 * i));
		const gaussian = (at: number, width: number) => Math.exp(-4 * Math.LN2 * (at / width) ** 2);
		expect(
			fullWidthAtHalfMaximum(
				uneven,
				uneven.map((at) => gaussian(at - 0.2, 2.4)),
				1,
				0,
			).value,
		).toBeCloseTo(2.4, 1);
		expect(
			fullWidthAtHalfMaximum(
				uneven,
				uneven.map((at) => gaussian(at, 9)),
				1,
				0,
			).value,
		).toBeCloseTo(9, 1);
		const two = uneven.map((at) => gaussian(at + 5, 6) + 0.5 * gaussian(at - 12, 6));
		expect(fullWidthAtHalfMaximum(uneven, two, 1, 0.01).value).toBeCloseTo(6, 1);
	});
	it("has derivatives as differences have", () => {
		const heights = x.map((at) => Math.exp(-4 * Math.LN2 * ((at - 0.1) / 12) ** 2));
		const { gradient } = fullWidthAtHalfMaximum(x, heights, 1, 0.05);
		for (let k = 60; k < 180; k += 7) {
			const at = (step: number) =>
				fullWidthAtHalfMaximum(
					x,
					heights.map((height, i) => height + (i === k ? step : 0)),
					1,
					0.05,
				).value;
			expect(Math.abs((at(0.01) - at(-0.01)) / 0.02 - (gradient[k] as number))).toBeLessThan(0.15);
		}
	});
	it("is NaN with a reason for a line that is cut off, flat, or of the other sign", () => {
		const none = { value: Number.NaN };
		expect(
			fullWidthAtHalfMaximum(
				x,
				x.map((at) => 1 + at / 60),
				1,
				0,
			),
		).toMatchObject({ ...none, fault: "open" });
		expect(fullWidthAtHalfMaximum(x, new Float64Array(241), 1, 0)).toMatchObject({ ...none, fault: "open" });
		expect(
			fullWidthAtHalfMaximum(
				x,
				x.map(() => -1),
				1,
				0,
			),
		).toMatchObject({ ...none, fault: "open" });
		const normal = normalFrom(3);
		expect(
			fullWidthAtHalfMaximum(
				x,
				x.map(() => normal()),
				1,
				1,
			),
		).toMatchObject(none);
	});
});
