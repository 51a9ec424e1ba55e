import { convertFluxDensity, type FluxDensityUnit, fluxNuToAbMag, fromAngstrom, toAngstrom } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const units: FluxDensityUnit[] = ["flambda", "fnu", "jansky", "abmag"];

describe("wavelength units", () => {
	it("know that 656.28 nm and 0.65628 µm are 6562.8 Å", () => {
		expect(toAngstrom(656.28, "nm")).toBeCloseTo(6562.8, 9);
		expect(toAngstrom(0.65628, "um")).toBeCloseTo(6562.8, 9);
		expect(toAngstrom(6562.8, "angstrom")).toBe(6562.8);
	});

	it("make the round trip to 1e-15", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 1e7, noNaN: true }),
				fc.constantFrom("angstrom", "nm", "um"),
				(value, unit) => {
					expect(Math.abs(toAngstrom(fromAngstrom(value, unit), unit) / value - 1)).toBeLessThan(1e-15);
				},
			),
		);
	});
});

describe("convertFluxDensity", () => {
	it("takes 10⁻¹⁶ erg/s/cm²/Å at 5500 Å to 1.009031e-27 erg/s/cm²/Hz, 1.009031e-4 Jy, 18.890238 AB mag", () => {
		expect(convertFluxDensity(1e-16, 5500, "flambda", "fnu") / 1.009_031_387_974_41e-27).toBeCloseTo(1, 12);
		expect(convertFluxDensity(1e-16, 5500, "flambda", "jansky") / 1.009_031_387_974_41e-4).toBeCloseTo(1, 12);
		expect(convertFluxDensity(1e-16, 5500, "flambda", "abmag")).toBeCloseTo(18.890_238_309_848_6, 12);
	});

	it("knows 3631 Jy as AB magnitude 0, within the rounding of the zero point", () => {
		expect(convertFluxDensity(3631, 5500, "jansky", "abmag")).toBeCloseTo(0, 3);
	});

	it("makes the round trip between any two units to 1e-12", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1e-20, max: 1e-10, noNaN: true }),
				fc.double({ min: 100, max: 1e6, noNaN: true }),
				fc.constantFrom(...units),
				fc.constantFrom(...units),
				(flux, angstrom, from, to) => {
					const value = convertFluxDensity(flux, angstrom, "flambda", from);
					const back = convertFluxDensity(convertFluxDensity(value, angstrom, from, to), angstrom, to, from);
					expect(Math.abs(back / value - 1)).toBeLessThan(1e-12);
				},
			),
		);
	});

	it("keeps negative fluxes between linear units, and has no magnitude for them", () => {
		expect(convertFluxDensity(-2e-17, 4000, "flambda", "jansky")).toBeLessThan(0);
		expect(convertFluxDensity(-2e-17, 4000, "flambda", "abmag")).toBeNaN();
		expect(fluxNuToAbMag(0)).toBeNaN();
	});

	it("needs a positive wavelength only where one is used", () => {
		expect(convertFluxDensity(1, 0, "flambda", "fnu")).toBeNaN();
		expect(convertFluxDensity(1, Number.NaN, "fnu", "flambda")).toBeNaN();
		expect(convertFluxDensity(1e-23, Number.NaN, "fnu", "jansky")).toBeCloseTo(1, 12);
		expect(convertFluxDensity(Number.NaN, 5000, "fnu", "jansky")).toBeNaN();
	});
});
