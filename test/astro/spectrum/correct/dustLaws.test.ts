/**
 * Laws of extinction against published values. dust-laws.csv: values of the test suites of karllark/dust_extinction and
 * sncosmo/extinction, which take them from the papers' tables and programs; those of G23 are computed from its published coefficients.
 */
import { readFileSync } from "node:fs";
import { type DustLaw, dereddenSpectrum, dustLaw } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const [, ...rows] = readFileSync(new URL("./dust-laws.csv", import.meta.url), "utf8")
	.trim()
	.split("\n");
const laws: readonly DustLaw[] = ["F99", "G23", "CCM89", "O94"];

describe("the law of extinction", () => {
	it.each(laws)("%s has the published values", (law) => {
		const own = rows.map((row) => row.split(",")).filter(([name]) => name === law);
		expect(own.length).toBeGreaterThan(30);
		for (const [, rv, x, unit, value, of, tolerance] of own) {
			const angstrom = unit === "Angstrom" ? Number(x) : 1e4 / Number(x);
			const read = dustLaw(law, Number(rv))(angstrom) * (of === "A(x)/E(B-V)" ? Number(rv) : 1);
			expect(Math.abs(read - Number(value)), `R(V) ${rv} at ${x} ${unit}`).toBeLessThanOrEqual(Number(tolerance));
		}
	});

	it.each(laws)("%s is 1 at V, falls to the red, and has no jump from 3000 Å to 3 µm", (law) => {
		fc.assert(
			fc.property(
				fc.double({ min: 2.4, max: 5.5, noNaN: true }),
				fc.double({ min: 3000, max: 29_000, noNaN: true }),
				(rv, at) => {
					const curve = dustLaw(law, rv);
					expect(Math.abs(curve(5500) - 1)).toBeLessThan(0.04);
					expect(Math.abs(curve(at * 1.0001) - curve(at))).toBeLessThan(0.004);
					expect(curve(at * 1.05)).toBeLessThan(curve(at) + 0.03);
				},
			),
			{ seed: 3, numRuns: 300 },
		);
	});

	it.each(laws)("%s is NaN outside of its range", (law) => {
		for (const angstrom of [0, -5, 500, Number.NaN, Number.POSITIVE_INFINITY]) expect(dustLaw(law)(angstrom)).toBeNaN();
		for (const rv of [0, 1, 9, Number.NaN]) expect(dustLaw(law, rv)(5500)).toBeNaN();
		expect(dustLaw("constructor" as DustLaw)(5500)).toBeNaN();
	});
});

describe("a dereddened spectrum", () => {
	const spectrum = {
		id: "a",
		wavelengths: [400, 550, 700],
		wavelengthUnit: "nm",
		fluxes: [1, 2, null],
		errors: [0.1, 0.2, 0.3],
	};

	it("has fluxes and errors times 10^(0.4 A)", () => {
		const { fluxes, errors, id } = dereddenSpectrum(spectrum, { ebv: 0.1 });
		const factor = 10 ** (0.4 * 0.31 * dustLaw("F99")(4000));
		expect(id).toBe("a");
		expect(fluxes[0]).toBeCloseTo(factor, 12);
		expect((errors as Float64Array)[0]).toBeCloseTo(0.1 * factor, 12);
		expect(fluxes[2]).toBeNaN();
	});

	it("of a host is corrected in the frame of the host", () => {
		const { fluxes } = dereddenSpectrum(spectrum, { ebv: 0.1, redshift: 0.1, law: "G23", rv: 4 });
		expect(fluxes[1]).toBeCloseTo(2 * 10 ** (0.4 * 0.4 * dustLaw("G23", 4)(5000)), 12);
	});

	it("in magnitudes is brighter, with the errors as they were", () => {
		const { fluxes, errors } = dereddenSpectrum({ ...spectrum, fluxUnit: "AB" }, { ebv: 0.1 });
		expect(fluxes[1]).toBeCloseTo(2 - 0.31 * dustLaw("F99")(5500), 12);
		expect(errors).toBe(spectrum.errors);
	});

	it("is reddened again by the opposite colour excess, whatever its errors", () => {
		const errors = { lower: [0.1, 0.2, 0.3], upper: [0.4, 0.5, 0.6] };
		const there = dereddenSpectrum({ ...spectrum, errors }, { ebv: 0.5, law: "O94" });
		const back = dereddenSpectrum(there, { ebv: -0.5, law: "O94" });
		expect(back.fluxes[1]).toBeCloseTo(2, 12);
		expect((back.errors as unknown as { upper: number[] }).upper[1]).toBeCloseTo(0.5, 12);
	});

	it("is NaN where the correction cannot be made", () => {
		for (const options of [{ ebv: Number.NaN }, { ebv: 0.1, rv: 0 }, { ebv: 0.1, redshift: -2 }])
			expect([...dereddenSpectrum(spectrum, options).fluxes].every(Number.isNaN)).toBe(true);
		const { fluxes } = dereddenSpectrum({ ...spectrum, wavelengthUnit: "furlong" }, { ebv: 0.1 });
		expect(fluxes[0]).toBeNaN();
	});
});
