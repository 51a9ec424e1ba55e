import { airToVacuum, convertFluxDensities, type FluxDensityUnit } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const one = (
	flux: number | null,
	error: number | null,
	from: FluxDensityUnit,
	to: FluxDensityUnit,
	wavelength = 5000,
): [number, number] => {
	const { fluxes, errors } = convertFluxDensities(
		{ wavelengths: [wavelength], fluxes: [flux], errors: [error] },
		{ from, to },
	);
	return [fluxes[0] as number, errors?.[0] as number];
};

describe("convertFluxDensities", () => {
	it("converts 3631 Jy to AB magnitude 0 (Oke & Gunn 1983), and an error of 1 % to 0.0109 mag", () => {
		const [mag, error] = one(3631, 36.31, "jansky", "abmag");
		expect(Math.abs(mag)).toBeLessThan(1e-4);
		expect(error).toBeCloseTo(0.010857, 6);
	});

	it("has AB = −2.5 log Fλ − 2.40795 − 5 log λ", () => {
		expect(one(1e-16, 1e-17, "flambda", "abmag", 5556)[0]).toBeCloseTo(40 - 2.40795 - 5 * Math.log10(5556), 4);
	});

	it("converts from any unit and back within 1e-12, errors included", () => {
		const unit = fc.constantFrom<FluxDensityUnit>("flambda", "fnu", "jansky", "abmag");
		fc.assert(
			fc.property(
				unit,
				unit,
				fc.double({ min: 0.01, max: 100, noNaN: true }),
				fc.double({ min: 1e-3, max: 1, noNaN: true }),
				fc.double({ min: 1000, max: 30_000, noNaN: true }),
				(from, to, flux, relativeError, wavelength) => {
					const there = one(flux, flux * relativeError, from, to, wavelength);
					const [back, error] = one(there[0], there[1], to, from, wavelength);
					expect(Math.abs(back / flux - 1)).toBeLessThan(1e-12);
					expect(Math.abs(error / (flux * relativeError) - 1)).toBeLessThan(1e-12);
				},
			),
		);
	});

	it("scales errors like fluxes between linear units, also for negative flux", () => {
		const [flux, error] = one(-4e-17, 1e-17, "flambda", "fnu");
		expect(flux / error).toBeCloseTo(-4, 12);
		expect(error).toBeGreaterThan(0);
	});

	it("uses the vacuum wavelength of a spectrum in air", () => {
		const convert = (wavelength: number, medium: "air" | "vacuum") =>
			convertFluxDensities({ wavelengths: [wavelength], fluxes: [1e-16] }, { from: "flambda", to: "fnu", medium })
				.fluxes[0];
		expect(convert(6562.795, "air")).toBe(convert(airToVacuum(6562.795), "vacuum"));
		expect(convert(6562.795, "air")).not.toBe(convert(6562.795, "vacuum"));
	});

	it("applies the scale of the unit, but not to magnitudes", () => {
		const spectrum = { wavelengths: [5000], fluxes: [2], errors: [0.2] };
		const scaled = convertFluxDensities(spectrum, { from: "flambda", to: "abmag", scale: 1e-17 });
		expect(scaled.fluxes[0]).toBeCloseTo(one(2e-17, 1, "flambda", "abmag")[0], 12);
		expect(scaled.errors?.[0]).toBeCloseTo(0.10857, 5);
		expect(convertFluxDensities(spectrum, { from: "abmag", to: "jansky", scale: 1e-17 }).fluxes[0]).toBeCloseTo(
			one(2, 1, "abmag", "jansky")[0],
			12,
		);
	});

	it("gives NaN without a flux, a wavelength, or a positive flux for a magnitude", () => {
		expect(one(null, 1, "flambda", "fnu")).toEqual([Number.NaN, Number.NaN]);
		expect(one(-1, 1, "fnu", "abmag")).toEqual([Number.NaN, Number.NaN]);
		expect(one(0, 1, "fnu", "abmag")).toEqual([Number.NaN, Number.NaN]);
		expect(one(1, 1, "flambda", "fnu", -5)).toEqual([Number.NaN, Number.NaN]);
		expect(one(1, 0, "flambda", "fnu")[1]).toBeNaN();
		const uneven = convertFluxDensities({ wavelengths: [1], fluxes: [1, 2] }, { from: "fnu", to: "jansky" });
		expect(Array.from(uneven.fluxes)).toEqual([Number.NaN, Number.NaN]);
		expect(uneven.errors).toBeNull();
	});
});
