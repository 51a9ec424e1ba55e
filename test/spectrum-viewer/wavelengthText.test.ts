import { fromAngstrom, type WavelengthUnit } from "astropane/astro";
import { describe, expect, it } from "vitest";
import {
	plainNumbers,
	readWavelength,
	wavelengthPattern,
} from "../../src/spectrum-viewer/model/text/wavelengthText.js";

const read = (text: string) => {
	const [, digits = "", unit] = new RegExp(`^${wavelengthPattern}$`, "iu").exec(text) ?? [];
	return readWavelength(digits, unit);
};

const spellings: Record<WavelengthUnit, readonly string[]> = {
	angstrom: ["Å", "\u212b", "angstrom", "angstroms", "ångström", "AA", "A"],
	nm: ["nm", "nanometer", "nanometers", "nanometre", "nanometres"],
	um: ["µm", "\u03bcm", "um", "micron", "microns", "micrometer", "micrometers", "micrometre"],
};

describe("readWavelength", () => {
	it.each(
		(Object.keys(spellings) as WavelengthUnit[]).flatMap((unit) =>
			spellings[unit].map((spelling) => [spelling, unit] as const),
		),
	)("reads a number in %s", (spelling, unit) => {
		const value = Number(fromAngstrom(5007, unit).toPrecision(6));
		expect(read(`${value} ${spelling}`)?.angstrom).toBeCloseTo(5007, 0);
		expect(read(`${value}${spelling.toUpperCase()}`)?.angstrom).toBeCloseTo(5007, 0);
	});
	it.each([
		["500.7 nanometres", 5007, 0.5],
		["0.5007 micrometre", 5007, 0.5],
		["5007", 5007, 0.5],
		["5006.84", 5006.84, 0.005],
		["500.7", 5007, 0.5],
		["0.5007", 5007, 0.5],
		["1.083", 10_830, 5],
		["1e4 Å", 10_000, 0.5],
	])("reads %s as %d Å ± %d", (text, angstrom, half) => {
		expect(read(text)?.angstrom).toBeCloseTo(angstrom, 9);
		expect(read(text)?.half).toBeCloseTo(half, 9);
	});
	it.each(["0", "0 nm", "13", "99", "1e999"])("reads no wavelength from %s", (text) => {
		expect(read(text)).toBeNull();
	});
});

describe("plainNumbers", () => {
	it.each([
		["5,007", "5007"],
		["10\u2009830", "10830"],
		["587,6 nm", "587.6 nm"],
		["1,083 µm", "1.083 µm"],
		["λ5780", "5780"],
		["λλ 4959", "4959"],
		["12,345 Å", "12345 Å"],
	])("writes %s as %s", (text, plain) => {
		expect(plainNumbers(text)).toBe(plain);
	});
});
