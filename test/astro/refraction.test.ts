import { airToVacuum, convertMedium, vacuumToAir } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("vacuumToAir and airToVacuum", () => {
	/** Air and vacuum wavelengths as tables print them (NIST Ritz; e.g. the MaNGA emission line list). */
	it.each([
		["Hα", 6562.795, 6564.608],
		["Hβ", 4861.325, 4862.683],
		["Hδ", 4101.735, 4102.892],
		["[O III] 5007", 5006.843, 5008.24],
		["[O II] 3726", 3726.032, 3727.092],
		["He I 10830", 10_830.34, 10_833.306],
	])("agree with the published pair of %s: %d in air, %d in vacuum", (_, air, vacuum) => {
		expect(Math.abs(vacuumToAir(vacuum) - air)).toBeLessThan(1.5e-3);
		expect(Math.abs(airToVacuum(air) - vacuum)).toBeLessThan(1.5e-3);
	});

	/** Ciddor 1996, eq. 1, computed apart from the library in 40-digit decimals. */
	it.each([
		[2000, 1999.352_623_044_837],
		[3000, 2999.125_549_063_551],
		[5000, 4998.605_519_970_397],
		[10_000, 9997.259_090_152_502],
		[30_000, 29_991.818_516_316_02],
	])("take %d Å in vacuum to %d Å in air", (vacuum, air) => {
		expect(vacuumToAir(vacuum)).toBeCloseTo(air, 9);
	});

	it("convert from vacuum and back within 1e-9 Å from 2000 to 30 000 Å", () => {
		fc.assert(
			fc.property(fc.double({ min: 2000, max: 30_000, noNaN: true }), (vacuum) => {
				expect(Math.abs(airToVacuum(vacuumToAir(vacuum)) - vacuum)).toBeLessThan(1e-9);
			}),
			{ examples: [[2000], [30_000]] },
		);
	});

	it("convert from air and back within 1e-9 Å from 2000 to 30 000 Å", () => {
		fc.assert(
			fc.property(fc.double({ min: 2000, max: 30_000, noNaN: true }), (air) => {
				expect(Math.abs(vacuumToAir(airToVacuum(air)) - air)).toBeLessThan(1e-9);
			}),
			{ examples: [[2000], [30_000]] },
		);
	});

	it("keep the order of wavelengths above the limit", () => {
		fc.assert(
			fc.property(fc.double({ min: 2000, max: 29_999, noNaN: true }), (angstrom) => {
				expect(vacuumToAir(angstrom + 1e-3)).toBeGreaterThan(vacuumToAir(angstrom));
				expect(airToVacuum(angstrom + 1e-3)).toBeGreaterThan(airToVacuum(angstrom));
			}),
		);
	});

	it("leave wavelengths below 2000 Å in vacuum, by convention", () => {
		for (const angstrom of [100, 648, 1215.67, 1999]) {
			expect(vacuumToAir(angstrom)).toBe(angstrom);
			expect(airToVacuum(angstrom)).toBe(angstrom);
		}
	});

	it("are NaN where the wavelength is not positive", () => {
		for (const angstrom of [0, -5000, Number.NaN]) {
			expect(vacuumToAir(angstrom)).toBeNaN();
			expect(airToVacuum(angstrom)).toBeNaN();
		}
	});
});

describe("convertMedium", () => {
	it("does nothing between equal media and converts between different ones", () => {
		expect(convertMedium(5000, "air", "air")).toBe(5000);
		expect(convertMedium(5000, "vacuum", "air")).toBe(vacuumToAir(5000));
		expect(convertMedium(5000, "air", "vacuum")).toBe(airToVacuum(5000));
	});
});
