import { readFluxUnit } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMagnitudeSystem } from "../../../src/astro/spectrum/flux/magnitude-system.js";
import { durationOf } from "../../setup/duration.js";

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
		["flam", 1],
		["FLAM", 1],
		["FLAM16", 1e-16],
		["flam17", 1e-17],
		["erg/s/cm2/ang", 1],
		["erg/s/cm2/Angstroms", 1],
		["erg/s/cm2/angstroms", 1],
		["erg/s/cm2/ångström", 1],
		["ERG/CM2/S/A", 1],
		["ERG/CM**2/SEC/ANGSTROM", 1],
		["Ergs/second/cm^2/A", 1],
		["erg per second per cm2 per A", 1],
		["erg s^{-1} cm^{-2} A^{-1}", 1],
		["erg s^{-1} cm^{-2} \\AA^{-1}", 1],
		["$10^{-17}$ erg\\,s$^{-1}$\\,cm$^{-2}$\\,\\AA$^{-1}$", 1e-17],
		["\\mathrm{erg\\,s^{-1}\\,cm^{-2}\\,\\AA^{-1}}", 1],
		["x10^-17 erg/s/cm2/A", 1e-17],
		["×10⁻¹⁷ erg/s/cm²/Å", 1e-17],
		["2.5 x 10^-17 erg/s/cm2/A", 2.5e-17],
		["1.e-17 erg/s/cm2/A", 1e-17],
		["1d-17 erg/s/cm2/A", 1e-17],
		["1.0D-17 erg/s/cm2/A", 1e-17],
		[".5 erg/s/cm2/A", 0.5],
		["(1e-17) erg/s/cm2/A", 1e-17],
		["(1e-17 erg/s/cm2/A)", 1e-17],
		["1e-17 (erg/s/cm2/A)", 1e-17],
		["[1e-17 erg/s/cm2/A]", 1e-17],
		["[erg/s/cm2/A]", 1],
		["(erg/s)/(cm2 A)", 1],
		["F_lambda [erg/s/cm2/A]", 1],
		["Fλ (10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹)", 1e-17],
		["Flux [1e-16 erg/s/cm^2/A]", 1e-16],
		["flux density / (erg/s/cm2/A)", 1],
		["erg/s/cm^2/cm", 1e-8],
		["erg/s/cm3", 1e-8],
		["W m^-3", 1e-7],
		["W/m2/m", 1e-7],
		["mW m-2 nm-1", 0.1],
		["W m-2 micron-1", 0.1],
		["W m-2 microns-1", 0.1],
		["Watt/m2/micron", 0.1],
		["10(-15) erg cm(-2) s(-1) A(-1)", 1e-15],
		["10**(-16)erg.cm**(-2).s**(-1).angstrom**(-1)", 1e-16],
		["10^{-16} erg/s/cm2/A", 1e-16],
		["1e-17erg/s/cm2/A", 1e-17],
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
		["mag_AB", "abmag", 1],
		["AB-mag", "abmag", 1],
		["AB magnitudes", "abmag", 1],
		["[AB mag]", "abmag", 1],
		["m_AB", "abmag", 1],
		["fnu", "fnu", 1],
		["ERG/S/CM2/HZ", "fnu", 1],
		["erg s^{-1} cm^{-2} Hz^{-1}", "fnu", 1],
		["microJy", "jansky", 1e-6],
		["milliJy", "jansky", 1e-3],
		["milli Jansky", "jansky", 1e-3],
		["jy", "jansky", 1],
		["JY", "jansky", 1],
		["mjy", "jansky", 1e-3],
		["mJY", "jansky", 1e-3],
		["UJY", "jansky", 1e-6],
		["Janskys", "jansky", 1],
		["MegaJansky", "jansky", 1e6],
		["F_nu [mJy]", "jansky", 1e-3],
		["1e-3 Jy", "jansky", 1e-3],
		["nMgy", "jansky", 3.631e-6],
		["nmgy", "jansky", 3.631e-6],
		["1e-9 maggies", "jansky", 3.631e-6],
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
		"0 erg/s/cm2/A",
		"1e400 erg/s/cm2/A",
		"0 Jy",
		"MJY",
		"MW m-2 nm-1",
		"(erg/s/cm2/A",
		"erg/s cm2 A",
		"Flux",
		"F_lambda",
		"photlam",
		"STmag",
		"Vega mag",
		"mag/arcsec2",
		"__proto__",
		"erg/s/cm2/__proto__",
	])("does not make anything of %j", (text) => {
		expect(readFluxUnit(text)).toBeNull();
	});

	it("returns null for unknown factors instead of ignoring them", () => {
		expect(readFluxUnit("foo erg s-1 cm-2 A-1")).toBeNull();
		expect(readFluxUnit("erg s-1 cm-2 A-1 hasOwnProperty")).toBeNull();
	});

	it("is null for what is no text", () => {
		for (const value of [5, true, {}, [], Symbol("s"), () => "Jy"]) expect(readFluxUnit(value as never)).toBeNull();
	});

	it("gives null or a positive, finite scale for any text within 50 ms", () => {
		const words = [
			"erg",
			"1e-17",
			"10",
			"^",
			"(",
			")",
			"[",
			"/",
			"Å",
			"mJy",
			"**",
			"q".repeat(20_000),
			" ",
			"1".repeat(9),
			"\\",
		];
		const text = fc.oneof(
			fc.string(),
			fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join("")),
		);
		fc.assert(
			fc.property(text, (unit) => {
				let parsed: ReturnType<typeof readFluxUnit> = null;
				const read = () => {
					parsed = readFluxUnit(unit);
				};
				expect(durationOf(read)).toBeLessThan(50);
				const { scale } = parsed ?? { scale: 1 };
				expect(scale > 0 && scale < Number.POSITIVE_INFINITY).toBe(true);
			}),
			{ seed: 10, numRuns: 10_000 },
		);
		for (const hostile of [
			`${"q".repeat(20_000)}1x`,
			`${"1".repeat(60_000)}x`,
			"(".repeat(50_000),
			"Å".repeat(100_000),
		])
			expect(durationOf(() => expect(readFluxUnit(hostile)).toBeNull())).toBeLessThan(50);
	});
});

describe("readMagnitudeSystem", () => {
	it.each([
		["AB", "AB"],
		["ABmag", "AB"],
		["mag", "other"],
		["mags", "other"],
		["Magnitude", "other"],
		["Vega mag", "other"],
		["mag_vega", "other"],
		["VEGAMAG", "other"],
		["mag(ST)", "other"],
		["STmag", "other"],
		["mag (Vega)", "other"],
		["mmag", "other"],
		["instrumental mag", "other"],
		["nanomaggies", null],
		["maggy", null],
		["image", null],
		["magnetic flux", null],
		["mJy", null],
		["erg/s/cm2/A", null],
		["abs", null],
		["", null],
		[null, null],
		[5, null],
	])("of %j is %j", (unit, system) => {
		expect(readMagnitudeSystem(unit)).toBe(system);
	});
});
