import { convertFluxDensity, type FluxDensityUnit, fluxNuToAbMag, fromAngstrom, toAngstrom } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWavelengths } from "../../src/astro/spectrum/prepare/read.js";
import {
	readWavelengthUnit,
	type WavelengthUnit,
	type WavelengthUnitDefinition,
	wavelengthUnitNames,
	wavelengthUnits,
} from "../../src/astro/units.js";

const units: FluxDensityUnit[] = ["flambda", "fnu", "jansky", "abmag"];

describe("wavelength units", () => {
	it("converts 656.28 nm and 0.65628 µm to 6562.8 Å", () => {
		expect(toAngstrom(656.28, "nm")).toBeCloseTo(6562.8, 9);
		expect(toAngstrom(0.65628, "um")).toBeCloseTo(6562.8, 9);
		expect(toAngstrom(6562.8, "angstrom")).toBe(6562.8);
	});

	it.each(wavelengthUnitNames)("%s converts to Å and back within 1e-15", (unit) => {
		fc.assert(
			fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (angstrom) => {
				expect(Math.abs(toAngstrom(fromAngstrom(angstrom, unit), unit) / angstrom - 1)).toBeLessThan(1e-15);
			}),
		);
		expect(toAngstrom(Number.NaN, unit)).toBeNaN();
		expect(fromAngstrom(Number.NaN, unit)).toBeNaN();
	});

	it.each(wavelengthUnitNames)("%s is complete: decimals for 0.01 Å, and spellings that no other unit has", (unit) => {
		const { symbol, name, decimals, spellings } = wavelengthUnits[unit];
		const step = Math.abs(fromAngstrom(5000.01, unit) - fromAngstrom(5000, unit));
		expect(10 ** -decimals).toBeLessThan(1.5 * step);
		for (const spelling of [unit, symbol, name, ...spellings]) expect(readWavelengthUnit(spelling)).toBe(unit);
		expect(spellings).toEqual(spellings.map((spelling) => spelling.normalize("NFKC").toLowerCase()));
	});

	it("reads spellings in any case, and none of an unknown unit", () => {
		for (const text of ["Å", "\u212B", "Angstrom", "AA"]) expect(readWavelengthUnit(text)).toBe("angstrom");
		for (const text of ["µm", "μm", "Micron"]) expect(readWavelengthUnit(text)).toBe("um");
		for (const text of ["", "eV", "constructor"]) expect(readWavelengthUnit(text)).toBeNull();
	});

	it("may be non-linear: photon energy in eV, which decreases with wavelength, converts and is read", () => {
		/** h c in eV Å: CODATA 2018, exact by the definition of the SI. */
		const EV_ANGSTROM = 12_398.419_843_320_025;
		const units: Readonly<Record<WavelengthUnit | "eV", WavelengthUnitDefinition>> = {
			...wavelengthUnits,
			eV: {
				symbol: "eV",
				name: "electronvolts",
				decimals: 6,
				spellings: ["electronvolt"],
				toAngstrom: (energy) => EV_ANGSTROM / energy,
				fromAngstrom: (angstrom) => EV_ANGSTROM / angstrom,
			},
		};
		expect(units.eV.toAngstrom(1.889)).toBeCloseTo(6563.483, 3);
		fc.assert(
			fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (angstrom) => {
				expect(Math.abs(units.eV.toAngstrom(units.eV.fromAngstrom(angstrom)) / angstrom - 1)).toBeLessThan(1e-15);
			}),
		);
		const angstroms = readWavelengths([2, 3, 0, -1, null, Number.POSITIVE_INFINITY], units.eV);
		expect([...angstroms]).toEqual([EV_ANGSTROM / 2, EV_ANGSTROM / 3, ...new Array(4).fill(Number.NaN)]);
	});
});

describe("convertFluxDensity", () => {
	it("converts 10⁻¹⁶ erg/s/cm²/Å at 5500 Å to 1.009031e-27 erg/s/cm²/Hz, 1.009031e-4 Jy, 18.890238 AB mag", () => {
		expect(convertFluxDensity(1e-16, 5500, "flambda", "fnu") / 1.009_031_387_974_41e-27).toBeCloseTo(1, 12);
		expect(convertFluxDensity(1e-16, 5500, "flambda", "jansky") / 1.009_031_387_974_41e-4).toBeCloseTo(1, 12);
		expect(convertFluxDensity(1e-16, 5500, "flambda", "abmag")).toBeCloseTo(18.890_238_309_848_6, 12);
	});

	it("converts 3631 Jy to AB magnitude 0, within the rounding of the zero point", () => {
		expect(convertFluxDensity(3631, 5500, "jansky", "abmag")).toBeCloseTo(0, 3);
	});

	it("converts between any two units and back within 1e-12", () => {
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
