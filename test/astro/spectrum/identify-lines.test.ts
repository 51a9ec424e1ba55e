import {
	candidatesOf,
	findFeatures,
	identifyLines as identifyOrNone,
	type LineGroup,
	lineGroups,
	observedWavelengthIn,
	redshiftFromTwoLines,
	type SpectralFeature,
	vacuumToAir,
} from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type DemoSpectrum,
	ngc4486b,
	ngc5548,
	ngc7331,
	sdssAStar,
	sdssEarlyTypeGalaxy,
	sdssEmissionLineGalaxy,
	sdssM5Star,
	sdssQuasar,
	sdssStarFormingGalaxy,
} from "../../../stories/data/spectra.js";
import { durationOf } from "../../setup/duration.js";

/** The candidates, whether they fit well or not. */
const identifyLines = (...args: Parameters<typeof identifyOrNone>) => candidatesOf(identifyOrNone(...args));

const vacuumOf = new Map(lineGroups.flatMap(({ lines }) => lines.map(({ label, vacuum }) => [label, vacuum] as const)));

/** Where a line stands in a spectrum, Å. */
const placeOf = (spectrum: DemoSpectrum, label: string) =>
	observedWavelengthIn(spectrum.medium ?? "vacuum", vacuumOf.get(label) ?? Number.NaN, { redshift: spectrum.redshift });

const identify = (spectrum: DemoSpectrum, label: string, options: object = {}) =>
	identifyLines(spectrum, { wavelength: placeOf(spectrum, label), medium: spectrum.medium ?? "vacuum", ...options });

/** Peaks where lines of these labels would be. */
const peaksAt = (redshift: number, heights: Record<string, number>): SpectralFeature[] =>
	Object.entries(heights).map(([label, height]) => ({
		wavelength: (vacuumOf.get(label) ?? Number.NaN) * (1 + redshift),
		kind: height > 0 ? "emission" : "absorption",
		height: Math.abs(height),
		significance: Math.abs(height),
		blurKmS: 70,
	}));

describe("identifyLines at a free redshift", () => {
	it("ranks [O III] 5007 first in NGC 5548 (air, cz 4985 km/s)", () => {
		const [first, second] = identify(ngc5548, "[O III] 5007");
		expect(first?.line.label).toBe("[O III] 5007");
		expect(first?.redshift).toBeCloseTo(0.0166, 3);
		expect(first?.score).toBeGreaterThan(3 * (second?.score ?? 1));
		expect(first?.matches.map(({ line }) => line.label)).toEqual(expect.arrayContaining(["[O III] 4959", "Hα"]));
	});

	it("ranks Hα first in SDSS template 27 (vacuum, at rest)", () => {
		const [first] = identify(sdssStarFormingGalaxy, "Hα");
		expect(first?.line.label).toBe("Hα");
		expect(first?.redshift).toBeCloseTo(0, 3);
		expect(first?.matches.map(({ line }) => line.label)).toEqual(
			expect.arrayContaining(["[N II] 6583", "[S II] 6716", "Hβ"]),
		);
	});

	const known: [string, DemoSpectrum, string[]][] = [
		["NGC 5548", ngc5548, ["[O III] 4959", "Hα", "Hγ", "[O I] 6300", "[S II] 6716", "[Ne III] 3868"]],
		["NGC 7331", ngc7331, ["Hα", "[N II] 6583", "Na I D₂", "Ca II K", "Ca II H", "Mg I 5173"]],
		["NGC 4486B", ngc4486b, ["Na I D₂", "Ca II K", "Ca II H", "Mg I 5173"]],
		["SDSS template 27", sdssStarFormingGalaxy, ["[O III] 5007", "Hβ", "[N II] 6583", "[O II] 3726", "Ca II K"]],
		["SDSS template 26", sdssEmissionLineGalaxy, ["Hα", "[O III] 5007", "Hβ", "[S II] 6716", "Na I D₂"]],
		["SDSS template 23", sdssEarlyTypeGalaxy, ["Ca II K", "Ca II H", "Mg I 5173", "Na I D₂", "Ca II 8542"]],
		["the composite quasar", sdssQuasar, ["Lyα", "C IV 1548", "C III] 1909", "Mg II 2798", "Hβ", "Hα"]],
		["the A star", sdssAStar, ["Hα", "Hβ", "Hγ", "Hδ", "Ca II K"]],
		["the M5 star", sdssM5Star, ["Hα", "Na I D₂"]],
	];
	it.each(known)("finds the redshift of %s from any of its strong lines, within 600 km/s", (_, spectrum, labels) => {
		for (const label of labels) {
			const [first] = identify(spectrum, label);
			expect(`${label} ${Math.abs((first?.redshift ?? 9) - spectrum.redshift) < 0.002}`).toBe(`${label} true`);
		}
	});

	it.each([0.1, 0.35, 0.8, 2.5, 6])("finds z = %d when template 27 is moved there", (redshift) => {
		const wavelengths = Array.from(
			sdssStarFormingGalaxy.wavelengths,
			(wavelength) => Number(wavelength) * (1 + redshift),
		);
		const moved = { ...sdssStarFormingGalaxy, wavelengths, redshift };
		for (const label of ["Hα", "[O III] 5007", "Hβ"]) {
			const [first] = identify(moved, label);
			expect(first?.line.label).toBe(label);
			expect(Math.abs((first?.redshift ?? 0) - redshift) / (1 + redshift)).toBeLessThan(0.001);
		}
	});

	it("distinguishes the two lines of a doublet by their heights", () => {
		const at = (heights: Record<string, number>, label: string) =>
			identifyLines(peaksAt(0.3, heights), {
				wavelength: (vacuumOf.get(label) ?? 0) * 1.3,
				medium: "vacuum",
			})[0]?.line.label;
		const galaxy = { "[O II] 3726": 30, Hβ: 15, "[O III] 4959": 20, "[O III] 5007": 60, Hα: 50 };
		expect(at(galaxy, "[O III] 5007")).toBe("[O III] 5007");
		expect(at(galaxy, "[O III] 4959")).toBe("[O III] 4959");
		expect(at({ "Ca II K": -20, "Ca II H": -18, Hδ: -8, Hβ: -9 }, "Ca II H")).toBe("Ca II H");
	});

	it("lowers the score of a line whose doublet partner is missing", () => {
		const scoreOf5007 = (features: SpectralFeature[]) => {
			const wavelength = (vacuumOf.get("[O III] 5007") ?? 0) * 1.1;
			const all = identifyLines(features, { wavelength, medium: "vacuum", limit: 1000 });
			return all.find(({ line }) => line.label === "[O III] 5007")?.score ?? 0;
		};
		const alone = peaksAt(0.1, { "Ca II K": 8, "[O III] 5007": 60, "[O I] 6300": 9 });
		const paired = peaksAt(0.1, { "Ca II K": 8, "[O III] 4959": 20, "[O III] 5007": 60, "[O I] 6300": 9 });
		expect(scoreOf5007(paired)).toBeGreaterThan(5 * scoreOf5007(alone));
	});

	it("restricts candidates to the redshift range and the groups of the options", () => {
		const hydrogen = lineGroups.filter(({ name }) => name === "H");
		const all = identify(sdssStarFormingGalaxy, "Hα", { groups: hydrogen, redshiftRange: [0.2, 0.7], limit: 99 });
		expect(all.length).toBeGreaterThan(0);
		for (const { group, redshift } of all) {
			expect(group.name).toBe("H");
			expect(redshift).toBeGreaterThanOrEqual(0.2);
			expect(redshift).toBeLessThanOrEqual(0.7);
		}
		expect(identify(sdssStarFormingGalaxy, "Hα", { redshiftRange: [13, 14] })).toEqual([]);
	});

	it("gives scores that add up to one with that of no line, best first, each line once, without sky lines", () => {
		const all = identify(ngc5548, "Hβ", { limit: 10_000 });
		const sum = all.reduce((total, { score }) => total + score, 0);
		expect(sum).toBeGreaterThan(0.5);
		expect(sum).toBeLessThanOrEqual(1);
		expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
		expect(new Set(all.map(({ line }) => line.vacuum)).size).toBe(all.length);
		expect(all.some(({ group }) => group.static)).toBe(false);
		expect(identify(ngc5548, "Hβ", { limit: 3 })).toHaveLength(3);
	});

	it("snaps to the nearest feature, or uses the exact wavelength", () => {
		const wavelength = placeOf(sdssStarFormingGalaxy, "Hα") + 4;
		const options = { wavelength, medium: "vacuum" } as const;
		expect(identifyLines(sdssStarFormingGalaxy, options)[0]?.wavelength).toBeCloseTo(6564.6, 0);
		expect(identifyLines(sdssStarFormingGalaxy, { ...options, snapKmS: 0 })[0]?.wavelength).toBe(wavelength);
	});

	it("gives every line its exact redshift, in air too", () => {
		fc.assert(
			fc.property(fc.double({ min: 3000, max: 9000, noNaN: true }), (vacuum) => {
				for (const { line, redshift } of identifyLines([], { wavelength: vacuumToAir(vacuum), medium: "air" }))
					expect(line.vacuum * (1 + redshift)).toBeCloseTo(vacuum, 6);
			}),
			{ numRuns: 20 },
		);
	});

	it("takes less than 20 ms for 4,000 samples and the whole catalogue", () => {
		expect(durationOf(() => identify(ngc5548, "Hβ"), 20)).toBeLessThan(20);
	});
});

describe("identifyLines at a given redshift", () => {
	it("ranks by nearness and importance, and gives the velocity offset", () => {
		const [first, second] = identify(ngc5548, "Hα", { redshift: ngc5548.redshift, snapKmS: 0 });
		expect(first?.line.label).toBe("Hα");
		expect(Math.abs(first?.velocityOffsetKmS ?? 9)).toBeLessThan(0.01);
		expect(first?.redshift).toBe(ngc5548.redshift);
		expect(first?.score).toBeGreaterThan(second?.score ?? 1);
		expect(first?.matches.map(({ line }) => line.label)).not.toContain("Hα");
	});

	it("gives a positive velocity for a feature bluewards of the line", () => {
		const wavelength = (vacuumOf.get("Hα") ?? 0) * (1 - 300 / 299_792.458);
		const [first] = identifyLines([], { wavelength, medium: "vacuum", redshift: 0 });
		expect(first?.line.label).toBe("Hα");
		expect(first?.velocityOffsetKmS).toBeCloseTo(300.15, 1);
	});

	it("keeps lines of the atmosphere at their wavelengths at any redshift", () => {
		const band = identifyLines([], { wavelength: 7595, medium: "air", redshift: 0.7 });
		expect(band[0]?.line.label).toBe("O₂ A");
		expect(band[0]?.redshift).toBe(0);
	});

	it("has no candidate beyond the tolerance", () => {
		const groups: LineGroup[] = lineGroups.filter(({ name }) => name === "H");
		const at = (toleranceKmS: number) =>
			identifyLines([], { wavelength: 6564.61 * 1.003, medium: "vacuum", redshift: 0, groups, toleranceKmS }).length;
		expect(at(800)).toBe(0);
		expect(at(1000)).toBe(1);
	});

	it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])("has none at %d Å", (wavelength) => {
		expect(identifyLines(ngc5548, { wavelength, medium: "air", redshift: 0 })).toEqual([]);
		expect(identifyLines(ngc5548, { wavelength, medium: "air" })).toEqual([]);
	});

	it("accepts a list of features, and spectra without samples", () => {
		const features = findFeatures(sdssStarFormingGalaxy);
		const options = { wavelength: 5008, medium: "vacuum" } as const;
		expect(identifyLines(features, options)[0]?.line.label).toBe("[O III] 5007");
		expect(identifyLines({ wavelengths: [], fluxes: [] }, options).length).toBeGreaterThan(0);
		expect(identifyLines(ngc5548, { ...options, redshift: -1 })).toEqual([]);
	});
});

describe("redshiftFromTwoLines", () => {
	it("gives the redshift of each line, the mean, and the difference in km/s", () => {
		const { redshifts, redshift, residualKmS } = redshiftFromTwoLines({
			a: { wavelength: 5008.24 * 1.1002, restWavelength: 5008.24 },
			b: { wavelength: 6564.61 * 1.1, restWavelength: 6564.61 },
		});
		expect(redshifts.a).toBeCloseTo(0.1002, 12);
		expect(redshifts.b).toBeCloseTo(0.1, 12);
		expect(redshift).toBeCloseTo(0.1001, 12);
		expect(residualKmS).toBeCloseTo((299_792.458 * 0.0002) / 1.1001, 6);
	});

	it("agrees to a metre a second for true lines, in air and vacuum, at any redshift", () => {
		fc.assert(
			fc.property(fc.double({ min: -0.01, max: 12, noNaN: true }), fc.constantFrom("air", "vacuum"), (z, medium) => {
				const of = (restWavelength: number) => ({
					restWavelength,
					wavelength: observedWavelengthIn(medium, restWavelength, { redshift: z }),
				});
				const { redshift, residualKmS } = redshiftFromTwoLines({ a: of(5008.24), b: of(6564.61) }, medium);
				expect(redshift).toBeCloseTo(z, 8);
				expect(Math.abs(residualKmS)).toBeLessThan(0.001);
			}),
		);
	});

	it("gives NaN for a wavelength that is not positive, and keeps the other", () => {
		const good = { wavelength: 6564.61 * 1.1, restWavelength: 6564.61 };
		const { redshifts, redshift, residualKmS } = redshiftFromTwoLines({ a: good, b: { ...good, wavelength: -1 } });
		expect(redshifts.a).toBeCloseTo(0.1, 12);
		expect([redshifts.b, redshift, residualKmS]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
	});
});
