import { applyContinuum, fitContinuum, hostLight } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const wavelengths = Float64Array.from({ length: 300 }, (_, i) => 4000 + 10 * i);
const level = wavelengths.map((x) => 5 + (x - 4000) / 1000);
const fluxes = wavelengths.map((x, i) => (level[i] as number) * (1 - 0.5 * Math.exp(-0.5 * ((x - 5500) / 15) ** 2)));

describe("applyContinuum", () => {
	const spectrum = { wavelengths, fluxes, errors: wavelengths.map(() => 0.5) };

	it("divides fluxes and errors", () => {
		const divided = applyContinuum(spectrum, { wavelengths, fluxes: level }, "divide");
		expect(divided.fluxes[0]).toBeCloseTo(1, 12);
		expect(divided.fluxes[150]).toBeCloseTo(0.5, 12);
		expect((divided.errors as Float64Array)[0]).toBeCloseTo(0.1, 12);
	});

	it("subtracts, and keeps errors", () => {
		const line = applyContinuum(spectrum, fitContinuum(spectrum, { kind: "polynomial", degree: 1 }), "subtract");
		expect(Math.abs(line.fluxes[20] as number)).toBeLessThan(1e-6);
		expect(line.fluxes[150]).toBeCloseTo(-0.5 * (level[150] as number), 3);
		expect(line.errors).toBe(spectrum.errors);
	});

	it("reads the unit of the spectrum, is straight between points, and unknown beyond the curve or below zero", () => {
		const micron = { wavelengths: wavelengths.map((x) => x / 1e4), fluxes, wavelengthUnit: "um" as const };
		const curve = { wavelengths: Float64Array.of(4500, 6500), fluxes: Float64Array.of(1, 3) };
		const divided = applyContinuum(micron, curve, "divide");
		expect(divided.fluxes[0]).toBeNaN();
		expect(divided.fluxes[150]).toBeCloseTo((fluxes[150] as number) / 2, 9);
		const negative = applyContinuum(micron, { ...curve, fluxes: Float64Array.of(-1, -3) }, "divide");
		expect(negative.fluxes.every(Number.isNaN)).toBe(true);
	});

	it("divided and multiplied again is the spectrum", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0.1, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 40 }),
				(curve) => {
					const x = Float64Array.from(curve, (_, i) => 4000 + 50 * i);
					const { fluxes: divided } = applyContinuum(
						{ wavelengths: x, fluxes: x },
						{ wavelengths: x, fluxes: Float64Array.from(curve) },
						"divide",
					);
					for (const [i, flux] of divided.entries()) expect(flux * (curve[i] as number)).toBeCloseTo(x[i] as number, 6);
				},
			),
			{ seed: 3 },
		);
	});
});

describe("hostLight", () => {
	const host = { wavelengths, fluxes: wavelengths.map((x) => 100 + x / 100) };

	it("has its share of the median flux", () => {
		const light = hostLight({ wavelengths, fluxes }, host, 0.4);
		const medianOf = (values: Float64Array) => values.slice().sort()[150] as number;
		expect(medianOf(light?.fluxes ?? new Float64Array(0)) / medianOf(fluxes)).toBeCloseTo(0.4, 2);
	});

	it("gives back a spectrum that was made of a transient and a host", () => {
		const transient = wavelengths.map((x) => 3 + Math.sin(x / 100));
		const mixed = transient.map((flux, i) => flux + 0.02 * (host.fluxes[i] as number));
		const medianOf = (values: Float64Array) => values.slice().sort()[150] as number;
		const share = (0.02 * medianOf(host.fluxes)) / medianOf(mixed);
		const light = hostLight({ wavelengths, fluxes: mixed }, host, share);
		const left = applyContinuum(
			{ wavelengths, fluxes: mixed },
			light as { wavelengths: Float64Array; fluxes: Float64Array },
			"subtract",
		);
		for (const [i, flux] of left.fluxes.entries()) expect(Math.abs(flux - (transient[i] as number))).toBeLessThan(0.05);
	});

	it("is null where the two have nothing in common", () => {
		expect(
			hostLight(
				{ wavelengths, fluxes },
				{ wavelengths: Float64Array.of(9000, 9100), fluxes: Float64Array.of(1, 1) },
				0.5,
			),
		).toBeNull();
		expect(hostLight({ wavelengths, fluxes }, { wavelengths, fluxes: new Float64Array(300) }, 0.5)).toBeNull();
	});
});
