import {
	dopplerFactor,
	dopplerProblem,
	observedWavelength,
	observedWavelengthIn,
	redshiftOf,
	restWavelength,
	type VelocityConvention,
	velocityOf,
} from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const C = 299_792.458;
const conventions: VelocityConvention[] = ["relativistic", "optical", "radio"];

/** Computed apart from the library, in 40-digit decimals, from λ = λ₀ (1 + z) f. */
const published: [rest: number, z: number, v: number, convention: VelocityConvention, observed: number][] = [
	[6562.79, 0, 10_000, "relativistic", 6347.411_095_624],
	[6562.79, 0, 10_000, "optical", 6343.878_889_167_452],
	[6562.79, 0, 10_000, "radio", 6350.945_268_776_75],
	[6562.79, 0, 30_000, "relativistic", 5935.851_812_544_93],
	[6562.79, 0, 30_000, "optical", 5906.056_667_502_356],
	[6562.79, 0, 30_000, "radio", 5965.797_269_499_171],
	[4861.35, 0.0166, -1234.5, "relativistic", 4962.441_091_330_479],
	[4861.35, 0.0166, -1234.5, "optical", 4962.399_017_893_361],
	[4861.35, 0.0166, -1234.5, "radio", 4962.483_165_124_313],
	[1215.67, 6.4, 12_000, "relativistic", 8642.797_158_995_631],
	[1215.67, 6.4, 12_000, "optical", 8635.870_569_114_73],
	[1215.67, 6.4, 12_000, "radio", 8649.729_304_500_25],
	[10_830.17, -0.001, 250, "relativistic", 10_810.321_230_530_73],
	[10_830.17, -0.001, 250, "optical", 10_810.317_471_747_412],
	[10_830.17, -0.001, 250, "radio", 10_810.324_989_315_353],
];

const shifts = fc.record({
	redshift: fc.double({ min: -0.9, max: 20, noNaN: true }),
	velocity: fc.double({ min: -0.9 * C, max: 0.9 * C, noNaN: true }),
	convention: fc.constantFrom(...conventions),
});
const wavelengths = fc.double({ min: 100, max: 1e6, noNaN: true });

describe("observedWavelength", () => {
	it.each(published)(
		"puts %d Å at z = %d and %d km/s (%s) at %d Å, to 1e-9",
		(rest, redshift, velocity, convention, observed) => {
			const calculated = observedWavelength(rest, { redshift, velocity, convention });
			expect(Math.abs(calculated / observed - 1)).toBeLessThan(1e-9);
		},
	);

	it("does not move a line without a shift", () => {
		expect(observedWavelength(6562.79)).toBe(6562.79);
		expect(observedWavelength(6562.79, { redshift: 0, velocity: 0 })).toBe(6562.79);
	});

	it("uses the relativistic convention when none is named", () => {
		expect(observedWavelength(5000, { velocity: 9000 })).toBe(
			observedWavelength(5000, { velocity: 9000, convention: "relativistic" }),
		);
	});

	it("moves a line bluewards for a velocity towards us and redwards for one away, in each convention", () => {
		for (const convention of conventions) {
			expect(observedWavelength(5000, { velocity: 100, convention })).toBeLessThan(5000);
			expect(observedWavelength(5000, { velocity: -100, convention })).toBeGreaterThan(5000);
		}
	});

	it("orders the conventions optical < relativistic < radio for any approaching velocity", () => {
		fc.assert(
			fc.property(fc.double({ min: 10, max: 0.9 * C, noNaN: true }), (velocity) => {
				const [relativistic, optical, radio] = conventions.map((convention) =>
					observedWavelength(5000, { velocity, convention }),
				) as [number, number, number];
				expect(optical).toBeLessThan(relativistic);
				expect(relativistic).toBeLessThan(radio);
			}),
		);
	});

	it("grows with redshift and falls with velocity", () => {
		fc.assert(
			fc.property(shifts, (shift) => {
				const reference = observedWavelength(5000, shift);
				expect(observedWavelength(5000, { ...shift, redshift: shift.redshift + 1e-4 })).toBeGreaterThan(reference);
				expect(observedWavelength(5000, { ...shift, velocity: shift.velocity + 1 })).toBeLessThan(reference);
			}),
		);
	});

	it("is undone by restWavelength", () => {
		fc.assert(
			fc.property(wavelengths, shifts, (rest, shift) => {
				expect(Math.abs(restWavelength(observedWavelength(rest, shift), shift) / rest - 1)).toBeLessThan(1e-14);
			}),
		);
	});

	it.each([
		{ redshift: -1 },
		{ redshift: -3 },
		{ redshift: Number.NaN },
		{ redshift: Number.POSITIVE_INFINITY },
		{ velocity: C },
		{ velocity: -C },
		{ velocity: 4e5 },
		{ velocity: Number.NaN },
	])("is NaN for %o, which dopplerProblem puts into words", (shift) => {
		for (const convention of conventions) {
			expect(observedWavelength(5000, { ...shift, convention })).toBeNaN();
			expect(restWavelength(5000, { ...shift, convention })).toBeNaN();
		}
		expect(dopplerProblem(shift)).toContain(String(Object.values(shift)[0]).replace("-", "−"));
	});

	it("gives one factor for all lines", () => {
		expect(dopplerFactor()).toBe(1);
		expect(dopplerFactor({ redshift: 1 }) * 1215.67).toBe(observedWavelength(1215.67, { redshift: 1 }));
	});

	it("has no problem with z < 0, z > 10 and 30 000 km/s", () => {
		for (const shift of [{}, { redshift: -0.001 }, { redshift: 14.3 }, { velocity: 30_000 }])
			expect(dopplerProblem(shift)).toBeNull();
	});
});

describe("observedWavelengthIn", () => {
	it("shifts in vacuum before converting to air: Lyα at z = 3 is at 4861.3 Å in air, not 4862.7", () => {
		expect(observedWavelengthIn("vacuum", 1215.67, { redshift: 3 })).toBeCloseTo(4862.68, 9);
		expect(observedWavelengthIn("air", 1215.67, { redshift: 3 })).toBeCloseTo(4861.322, 3);
	});
});

describe("redshiftOf", () => {
	it("finds the redshift of NGC 5548 from Hβ in vacuum", () => {
		expect(redshiftOf(4862.683, 4862.683 * 1.016628)).toBeCloseTo(0.016628, 12);
	});

	it("is NaN where a wavelength is not positive", () => {
		for (const [rest, observed] of [
			[0, 5000],
			[-1, 5000],
			[5000, 0],
			[Number.NaN, 5000],
		] as const)
			expect(redshiftOf(rest, observed)).toBeNaN();
	});
});

describe("velocityOf", () => {
	it.each(published)("finds from %d Å at z = %d the %d km/s (%s)", (rest, redshift, velocity, convention, observed) => {
		expect(velocityOf(rest, observed, { redshift, convention })).toBeCloseTo(velocity, 4);
	});

	it("is the inverse of observedWavelength", () => {
		fc.assert(
			fc.property(wavelengths, shifts, (rest, { redshift, velocity, convention }) => {
				const observed = observedWavelength(rest, { redshift, velocity, convention });
				expect(Math.abs(velocityOf(rest, observed, { redshift, convention }) - velocity)).toBeLessThan(1e-8);
			}),
		);
	});

	it("is NaN where the convention would need the speed of light, and for bad wavelengths", () => {
		expect(velocityOf(5000, 10_001, { convention: "optical" })).toBeNaN();
		expect(velocityOf(5000, 2499, { convention: "radio" })).toBeNaN();
		expect(velocityOf(5000, 0)).toBeNaN();
		expect(velocityOf(-5000, -5000)).toBeNaN();
		expect(velocityOf(5000, 5000, { redshift: -1 })).toBeNaN();
	});
});
