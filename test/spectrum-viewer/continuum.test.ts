import { expect, it } from "vitest";
import { continuumLine, continuumOf, knotsOf } from "../../src/spectrum-viewer/model/corrections/continuum.js";
import type { Spectrum } from "../../src/spectrum-viewer/types.js";

const wavelengths = Float64Array.from({ length: 500 }, (_, i) => 4000 + 6 * i);
const fluxes = wavelengths.map((w) => 3 + Math.sin(w / 700));
const choice = { kind: "spline", order: 6, use: "divide" } as const;

it.each([
	["erg/s/cm2/A", "air"],
	["1e-17 erg/s/cm2/A", "vacuum"],
	["mJy", "air"],
	["counts", "vacuum"],
	[null, "air"],
] as const)("the knots of a fit in %s (%s), set by hand, make the same continuum", (fluxUnit, medium) => {
	const spectrum: Spectrum = { id: "a", wavelengths, fluxes, fluxUnit, medium };
	const fit = continuumOf(spectrum, choice);
	const knots = knotsOf(spectrum, choice);
	expect(knots?.points).toHaveLength(6);
	const again = continuumOf(spectrum, { ...choice, knots: knots ? [knots] : [] });
	again.fluxes.forEach((flux, i) => {
		expect(flux / (fit.fluxes[i] as number)).toBeCloseTo(1, 9);
	});
});

it("knots in the other medium make the same continuum, and those of another spectrum none", () => {
	const spectrum: Spectrum = { id: "a", wavelengths, fluxes, medium: "air" };
	const points = [
		[3990, 1],
		[5500, 2],
		[7100, 3],
	] as const;
	const air = continuumOf(spectrum, { ...choice, knots: [{ spectrumId: "a", medium: "air", points }] }).fluxes.slice();
	const shifted = points.map(([w, f]) => [w * 1.00028, f] as const);
	const vacuum = continuumOf(spectrum, {
		...choice,
		knots: [{ spectrumId: "a", medium: "vacuum", points: shifted }],
	}).fluxes;
	vacuum.forEach((flux, i) => {
		expect(flux).toBeCloseTo(air[i] as number, 3);
	});
	const others = continuumOf(spectrum, { ...choice, knots: [{ spectrumId: "b", medium: "air", points }] });
	expect(others.kept).toBeGreaterThan(0);
});

it("the line that is drawn goes through the knots, and a polynomial has a line without knots", () => {
	const spectrum: Spectrum = { id: "a", wavelengths, fluxes };
	const knots = knotsOf(spectrum, choice);
	const line = continuumLine(spectrum, choice, knots);
	expect([line[0], line.at(-1)].map((point) => point?.[0])).toEqual([4000, 6994]);
	expect(line[0]?.[1]).toBeCloseTo(knots?.points[0]?.[1] ?? Number.NaN, 9);
	const polynomial = { kind: "polynomial", order: 4, use: "draw" } as const;
	expect(knotsOf(spectrum, polynomial)).toBeNull();
	expect(continuumLine(spectrum, polynomial, null).every(([, flux]) => Number.isFinite(flux))).toBe(true);
});
