import { filterCurves } from "astropane/filters";
import { describe, expect, it } from "vitest";

/** √(∫ R λ dλ / ∫ R dλ/λ), Å, by trapezoids. */
function pivot({ wavelengths, response }: { wavelengths: Float64Array; response: Float64Array }): number {
	const integral = (weight: (wavelength: number) => number) => {
		let sum = 0;
		for (let i = 1; i < wavelengths.length; i++) {
			const value = (k: number) => (response[k] as number) * weight(wavelengths[k] as number);
			sum += ((value(i) + value(i - 1)) / 2) * ((wavelengths[i] as number) - (wavelengths[i - 1] as number));
		}
		return sum;
	};
	return Math.sqrt(integral((w) => w) / integral((w) => 1 / w));
}

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
		const filter = filterCurves().find((each) => each.name === name);
		expect(Math.abs(pivot(filter as NonNullable<typeof filter>) - wavelength)).toBeLessThan(tolerance);
	});
});
