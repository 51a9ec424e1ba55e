import { abMagToFluxNu, fluxNuToLambda, syntheticMagnitude } from "astropane/astro";
import { filterCurves } from "astropane/filters";
import { describe, expect, it } from "vitest";

type Curve = { wavelengths: Float64Array; response: Float64Array };

const PIECES = 50;

/** ∫ R w(λ) dλ by the midpoints of many pieces, with R linear between samples. */
function integral({ wavelengths, response }: Curve, weight: (wavelength: number) => number): number {
	let sum = 0;
	for (let i = 1; i < wavelengths.length; i++) {
		const [a, b] = [wavelengths[i - 1] as number, wavelengths[i] as number];
		const [low, high] = [response[i - 1] as number, response[i] as number];
		for (let k = 0; k < PIECES; k++) {
			const share = (k + 0.5) / PIECES;
			sum += ((b - a) / PIECES) * (low + share * (high - low)) * weight(a + share * (b - a));
		}
	}
	return sum;
}

/** √(∫ R λ dλ / ∫ R dλ/λ), Å. */
const pivot = (curve: Curve): number => Math.sqrt(integral(curve, (w) => w) / integral(curve, (w) => 1 / w));
const filterOf = (name: string) => filterCurves().find((each) => each.name === name) as Curve & { name: string };

describe("the filters of the library", () => {
	it("ascend, have their peak at 1 and names of their own", () => {
		const names = filterCurves().map(({ name }) => name);
		expect(names).toHaveLength(38);
		expect(new Set(names).size).toBe(38);
		for (const { wavelengths, response } of filterCurves()) {
			expect(wavelengths).toHaveLength(response.length);
			expect(wavelengths.every((wavelength, i) => i === 0 || wavelength > (wavelengths[i - 1] as number))).toBe(true);
			expect(Math.max(...response)).toBeCloseTo(1, 3);
			expect(Math.min(...response)).toBeGreaterThanOrEqual(0);
		}
	});

	// Published pivot wavelengths. SDSS: Doi et al. 2010 curves in speclite; Pan-STARRS: Tonry et al. 2012, table 4; Gaia: DR3
	// documentation, section 5.4.1; Swift: Poole et al. 2008.
	it.each([
		["SDSS g", 4702, 8],
		["SDSS r", 6176, 8],
		["SDSS i", 7490, 15],
		["Pan-STARRS g", 4849, 10],
		["Pan-STARRS r", 6201, 10],
		["Pan-STARRS i", 7535, 10],
		["Pan-STARRS z", 8674, 10],
		["Pan-STARRS y", 9628, 10],
		["Gaia G", 6218, 10],
		["Gaia BP", 5110, 10],
		["Gaia RP", 7769, 10],
	])("%s has its pivot wavelength at %d Å within %d Å", (name, wavelength, tolerance) => {
		expect(Math.abs(pivot(filterOf(name)) - wavelength)).toBeLessThan(tolerance);
	});

	it("SDSS r has the effective wavelength of flat Fλ that speclite gives, 6205.8 Å", () => {
		const r = filterOf("SDSS r");
		expect(integral(r, (w) => w * w) / integral(r, (w) => w)).toBeCloseTo(6205.8, 1);
	});

	it("give a flat Fλ its AB magnitude at the pivot wavelength, to 0.001 mag", () => {
		for (const filter of filterCurves()) {
			const [from, to] = [filter.wavelengths[0] as number, filter.wavelengths.at(-1) as number];
			const wavelengths = Float64Array.from({ length: 2000 }, (_, i) => from - 10 + (i * (to - from + 20)) / 1999);
			const fluxes = new Float64Array(2000).fill(fluxNuToLambda(abMagToFluxNu(20), pivot(filter)));
			const { mag } = syntheticMagnitude({ wavelengths, fluxes, fluxUnit: "erg/s/cm2/A" }, filter);
			expect([filter.name, Math.abs(mag - 20) < 1e-3]).toEqual([filter.name, true]);
		}
	});
});
