import { readFluxUnit } from "astropane/astro";
import { describe, expect, it } from "vitest";

describe("readFluxUnit", () => {
	it.each([
		["erg/s/cm/cm/AA", 1],
		["erg/s/cm^2/A", 1],
		["erg/cm2/s/A", 1],
		["erg s-1 cm-2 Angstrom-1", 1],
		["erg s^-1 cm^-2 A^-1", 1],
		["erg s**-1 cm**-2 AA**-1", 1],
		["erg s⁻¹ cm⁻² Å⁻¹", 1],
		["erg·s⁻¹·cm⁻²·Å⁻¹", 1],
		["ergs / (s cm2 Angstrom)", 1],
		["10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹", 1e-17],
		["1E-17 erg/cm^2/s/Ang", 1e-17],
		["1e-17 erg / (s cm2 Angstrom)", 1e-17],
		["10^-16 erg/s/cm2/Å", 1e-16],
		["10**(-16) erg/s/cm2/A", 1e-16],
		["10-17 erg s-1 cm-2 A-1", 1e-17],
		["2.5 × 10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹", 2.5e-17],
		["W m-2 um-1", 0.1],
		["W/m^2/µm", 0.1],
		["W m⁻² nm⁻¹", 100],
		["J s-1 m-2 A-1", 1000],
	])("reads %j as Fλ", (text, scale) => {
		const parsed = readFluxUnit(text);
		expect(parsed?.unit).toBe("flambda");
		expect((parsed?.scale as number) / scale).toBeCloseTo(1, 12);
	});

	it.each([
		["erg/s/cm^2/Hz", "fnu", 1],
		["W m-2 Hz-1", "fnu", 1000],
		["Jy", "jansky", 1],
		[" mJy ", "jansky", 1e-3],
		["µJy", "jansky", 1e-6],
		["uJy", "jansky", 1e-6],
		["nJy", "jansky", 1e-9],
		["MJy", "jansky", 1e6],
		["nanomaggy", "jansky", 3.631e-6],
		["nanomaggies", "jansky", 3.631e-6],
		["AB", "abmag", 1],
		["AB mag", "abmag", 1],
		["ABmag", "abmag", 1],
		["mag(AB)", "abmag", 1],
	])("reads %j as %s times %d", (text, unit, scale) => {
		const parsed = readFluxUnit(text);
		expect(parsed?.unit).toBe(unit);
		expect((parsed?.scale as number) / (scale as number)).toBeCloseTo(1, 12);
	});

	it.each([
		null,
		undefined,
		"",
		"counts",
		"arbitrary units",
		"mag",
		"erg/s/cm2",
		"erg/s",
		"photon/s/cm2/A",
		"erg/s/cm2/A/sr",
		"erg/s/cm2/A)",
		"10",
		"1e-17",
		"constructor",
		"-1e-17 erg/s/cm2/A",
	])("does not make anything of %j", (text) => {
		expect(readFluxUnit(text)).toBeNull();
	});

	it("returns null for unknown factors instead of ignoring them", () => {
		expect(readFluxUnit("foo erg s-1 cm-2 A-1")).toBeNull();
		expect(readFluxUnit("erg s-1 cm-2 A-1 hasOwnProperty")).toBeNull();
	});
});
