import {
	absoluteMagnitudeAtDistance,
	type ColorMagnitudeOptions,
	colorMagnitudeFromAnnotations,
	reddeningVector,
} from "astropane/astro";
import { colorMagnitudeFromSkyPortal } from "astropane/skyportal";
import { describe, expect, it } from "vitest";

const star = { Mag_G: 15, Mag_Bp: 15.5, Mag_Rp: 14.3, Plx: 5 };
const read = (data: object, options: ColorMagnitudeOptions = {}, origin = "gaiadr3.gaia_source") =>
	colorMagnitudeFromAnnotations([{ obj_id: "ZTF18abc", origin, data }], options);
const only = (data: object, options: ColorMagnitudeOptions = {}, origin?: string) => {
	const { points, rejected, warnings } = read(data, options, origin);
	expect(rejected).toEqual([]);
	expect(points).toHaveLength(1);
	return { ...(points[0] as (typeof points)[number]), warnings: warnings.map(({ reason }) => reason) };
};
const refused = (data: object, options: ColorMagnitudeOptions = {}) => {
	const { points, rejected } = read(data, options);
	expect(points).toEqual([]);
	expect(rejected).toHaveLength(1);
	return rejected[0] as (typeof rejected)[number];
};

describe("parallaxes that give no distance", () => {
	it.each([
		["RR Lyr", -2.61, 0.61],
		["δ Cep", -1.172, 0.468],
	])("of %s in DR2 are wrong solutions: no limit is stated", (_, Plx, Plx_err) => {
		const { limit, reason } = refused({ ...star, Mag_G: 7.5, Plx, Plx_err });
		expect(limit).toBeUndefined();
		expect(reason).toContain("of ZTF18abc has a parallax of");
		expect(reason).toContain("the solution is wrong, and no limit follows from it");
	});

	it.each([
		[0.02, 2.39, "which is less than its error"],
		[-0.02, 2.24, "which is not positive"],
	])("of %d ± 0.14 mas at G 15 leave a limit of %d", (Plx, limit, words) => {
		const found = refused({ ...star, Plx, Plx_err: 0.14 });
		expect(found.limit).toBeCloseTo(limit, 2);
		expect(found.color).toBeCloseTo(1.2, 12);
		expect(found.reason).toContain(words);
	});

	it("begin below one error: at one error there is a point, open to the bright side", () => {
		expect(only({ ...star, Plx: 0.14, Plx_err: 0.14 }).brightest).toBe(Number.NEGATIVE_INFINITY);
		expect(refused({ ...star, Plx: 0.1399, Plx_err: 0.14 }).limit).toBeDefined();
		expect(refused({ ...star, Plx: -0.28, Plx_err: 0.14 }).limit).toBeUndefined();
	});

	it("name the star by its id, else by its number in the catalogue", () => {
		const data = { phot_g_mean_mag: 15, bp_rp: 1, parallax: -1, source_id: "4111834567779557376" };
		const options = { keys: "gaia-archive" } as const;
		const [found] = colorMagnitudeFromAnnotations([{ origin: "gaia", data }], options).rejected;
		expect(found?.reason).toContain('Annotation "gaia" of 4111834567779557376 has');
		// JSON.parse has rounded it to another star's.
		const rounded = { ...data, source_id: Number(data.source_id) };
		expect(colorMagnitudeFromAnnotations([{ origin: "gaia", data: rounded }], options).rejected[0]).not.toHaveProperty(
			"id",
		);
	});
});

describe("error bars", () => {
	it("hold the error of G: 15 ± 0.3 at 5 ± 0.1 mas is 8.19 to 8.80", () => {
		const { brightest, faintest } = only({ ...star, Mag_G_err: 0.3, Plx_err: 0.1 });
		expect(brightest).toBeCloseTo(8.19, 2);
		expect(faintest).toBeCloseTo(8.8, 2);
	});

	it("take errors of magnitudes from the flux over its error, as the archive has them", () => {
		const data = {
			phot_g_mean_mag: 15,
			phot_bp_mean_mag: 15.5,
			phot_rp_mean_mag: 14.3,
			parallax: 5,
			parallax_error: 0.1,
			phot_g_mean_flux_over_error: 2.5 / Math.LN10 / 0.3,
			phot_bp_mean_flux_over_error: 2.5 / Math.LN10 / 0.03,
			phot_rp_mean_flux_over_error: 2.5 / Math.LN10 / 0.04,
		};
		const point = only(data, { keys: "gaia-archive" });
		expect(point.brightest).toBeCloseTo(8.19, 2);
		expect(point.colorError).toBeCloseTo(0.05, 10);
		const vizier = { Gmag: 15, BPmag: 15.5, RPmag: 14.3, Plx: 5, e_Plx: 0.1, RFG: 2.5 / Math.LN10 / 0.3 };
		expect(only(vizier, { keys: "vizier" }).faintest).toBeCloseTo(8.8, 2);
	});
});

describe("distances", () => {
	const options = { distanceKey: "r_med", distanceLowKey: "r_lo", distanceHighKey: "r_hi" };
	it("of 100 (95 … 106) pc put a star of G 15 at 10.00, between 10.11 and 9.87, whatever the parallax", () => {
		const point = only({ ...star, Plx: -3, Plx_err: 1, r_med: 100, r_lo: 95, r_hi: 106 }, options);
		expect(point.absoluteMag).toBeCloseTo(10, 12);
		expect(point.faintest).toBeCloseTo(10.11, 2);
		expect(point.brightest).toBeCloseTo(9.87, 2);
		expect(point.distanceFrom).toBe("distance");
		expect(point).not.toHaveProperty("parallaxOverError");
	});

	it("are taken with the errors of G, and without bounds have no bar", () => {
		expect(absoluteMagnitudeAtDistance({ apparentMag: 15, distancePc: 100, lowPc: 95, apparentMagError: 0.3 })).toEqual(
			{
				absoluteMag: 10,
				brightest: Number.NaN,
				faintest: 10 + Math.hypot(0.3, 5 * Math.log10(100 / 95)),
			},
		);
		expect(only({ ...star, r_med: 100 }, options)).not.toHaveProperty("brightest");
	});

	it("that are missing or impossible leave the parallax in their place", () => {
		expect(only({ ...star, r_med: null }, options).absoluteMag).toBeCloseTo(8.4949, 4);
		const point = only({ ...star, r_med: 0 }, options);
		expect(point).not.toHaveProperty("distanceFrom");
		expect(point.warnings[0]).toContain("a distance of 0 pc");
		expect(only({ ...star, r_med: 100, r_lo: 120 }, options).warnings[0]).toContain("on its wrong side");
	});

	it("need no parallax, and also place a star that has none", () => {
		const { Plx, ...rest } = star;
		expect(Plx).toBe(5);
		expect(only({ ...rest, r_med: 100 }, options).absoluteMag).toBeCloseTo(10, 12);
	});
});

describe("the zero point of parallaxes", () => {
	const inputs = { nu_eff_used_in_astrometry: 1.48, ecl_lat: 0, astrometric_params_solved: 31 };
	const faint = { ...star, Plx: 0.5, Plx_err: 0.05 };
	it("is not touched by default", () => {
		const point = only({ ...faint, ...inputs });
		expect(point.absoluteMag).toBeCloseTo(15 + 5 * Math.log10(0.5) - 10, 12);
		expect(point).not.toHaveProperty("zeroPoint");
	});

	it("of Lindegren et al. 2021 turns 0.5 mas at G 15 by 0.181 mag", () => {
		const point = only({ ...faint, ...inputs }, { parallaxZeroPoint: "lindegren2021" });
		expect(point.absoluteMag - (15 + 5 * Math.log10(0.5) - 10)).toBeCloseTo(0.181, 3);
		expect(point.zeroPoint).toBeCloseTo(-43.4, 1);
		expect(point.parallaxOverError).toBeCloseTo(0.5434 / 0.05, 2);
		expect(point.warnings).toEqual([]);
	});

	it("is read under the names of the archive and of VizieR", () => {
		const archive = { phot_g_mean_mag: 15, bp_rp: 1, parallax: 0.5, ...inputs };
		const vizier = { Gmag: 15, "BP-RP": 1, Plx: 0.5, nueff: 1.48, ELAT: 0, Solved: 31 };
		const parallaxZeroPoint = "lindegren2021";
		expect(only(archive, { keys: "gaia-archive", parallaxZeroPoint }).zeroPoint).toBeCloseTo(-43.4, 1);
		expect(only(vizier, { keys: "vizier", parallaxZeroPoint }).zeroPoint).toBeCloseTo(-43.4, 1);
	});

	it("may be a number in µas, or in mas below 1", () => {
		for (const parallaxZeroPoint of [-17, -0.017]) {
			const point = only(faint, { parallaxZeroPoint });
			expect(point.absoluteMag).toBeCloseTo(15 + 5 * Math.log10(0.517) - 10, 12);
			expect(point.zeroPoint).toBeCloseTo(-17, 12);
		}
	});

	it.each([
		[faint, "gaiadr3", 'no value for "nu_eff_used_in_astrometry" and "ecl_lat"'],
		[{ ...faint, ...inputs, ecl_lat: null }, "gaiadr3", 'no value for "ecl_lat"'],
		[{ ...faint, ...inputs, Mag_G: 5 }, "gaiadr3", "outside of its range"],
		[{ ...faint, ...inputs, nu_eff_used_in_astrometry: 2 }, "gaiadr3", "outside of its range"],
		[{ ...faint, ...inputs }, "gaiadr2.gaia_source", "is of Gaia DR2"],
	])("is left out with a word for %j of %s", (data, origin, words) => {
		const point = only(data, { parallaxZeroPoint: "lindegren2021" }, origin);
		expect(point.absoluteMag).toBeCloseTo(data.Mag_G + 5 * Math.log10(0.5) - 10, 12);
		expect(point.warnings).toHaveLength(1);
		expect(point.warnings[0]).toContain(words);
		expect(point.warnings[0]).toContain("Lindegren's zero point");
	});

	it("says what is wrong with the option", () => {
		const { points, warnings } = read(faint, { parallaxZeroPoint: "lindegren" as never });
		expect(points).toHaveLength(1);
		expect(warnings[0]?.reason).toContain('The option parallaxZeroPoint is "lindegren"');
	});
});

describe("extinction", () => {
	it("from A_G alone corrects both axes", () => {
		const point = only({ ...star, Mag_Bp: 16, Mag_Rp: 14.32, A_G: 1.2 });
		expect(point.absoluteMag).toBeCloseTo(8.4949 - 1.2, 4);
		expect(Math.abs(point.color - 1.09)).toBeLessThan(0.01);
		expect(point.extinction).toBeCloseTo(1.2, 12);
		expect(point.colorExcess).toBeCloseTo(1.68 - point.color, 12);
	});

	it("from A₀ alone, or a colour excess alone, corrects both, too", () => {
		const { colorExcess, extinction } = reddeningVector(0.8, 1.5);
		const observed = { phot_g_mean_mag: 15, bp_rp: 0.8 + colorExcess, parallax: 5 };
		for (const known of [{ azero_gspphot: 1.5 }, { ebpminrp_gspphot: colorExcess }, { ag_gspphot: extinction }]) {
			const point = only({ ...observed, ...known }, { keys: "gaia-archive" });
			expect(point.color).toBeCloseTo(0.8, 9);
			expect(point.absoluteMag).toBeCloseTo(8.4949 - extinction, 4);
		}
	});

	it("is by the law of DR2 for photometry of DR2, and by the one that the option names", () => {
		const data = { ...star, A_G: 1 };
		const edr3 = only(data).color;
		const dr2 = only(data, {}, "gaiadr2.gaia_source").color;
		expect(Math.abs(dr2 - edr3)).toBeGreaterThan(0.02);
		expect(only(data, { extinctionLaw: "dr2" }).color).toBe(dr2);
		expect(only(data, { extinctionLaw: "edr3" }, "gaiadr2").color).toBe(edr3);
		for (const origin of ["Gaia DR2", "I/345/gaia2"]) expect(only({ Gaia: data }, {}, origin).color).toBe(dr2);
		for (const origin of ["Gaia-2.345-20.1", "dr20"]) expect(only({ Gaia: data }, {}, origin).color).toBe(edr3);
	});

	it("where the law has no solution corrects neither axis, and says so", () => {
		const point = only({ ...star, Mag_Bp: 17.3, Mag_Rp: 14.3, A_G: 0.1 });
		expect(point.absoluteMag).toBeCloseTo(8.4949, 4);
		expect(point.color).toBeCloseTo(3, 12);
		expect(point.warnings).toEqual([
			'Annotation "gaiadr3.gaia_source" of ZTF18abc would be redder than (BP − RP)₀ = 2.5 without its extinction, where the law was not fitted, so A_G is not applied, to neither axis; give both A_G and E(BP − RP).',
		]);
	});
});

describe("RUWE", () => {
	it.each([
		["skyportal", { ...star, RUWE: 2.4 }],
		["gaia-archive", { phot_g_mean_mag: 15, bp_rp: 1, parallax: 5, ruwe: 2.4 }],
		["vizier", { Gmag: 15, "BP-RP": 1, Plx: 5, RUWE: 2.4 }],
	] as const)("of %s goes with the point", (keys, data) => {
		expect(only(data, { keys }).ruwe).toBe(2.4);
	});
});

describe("several matches of one source", () => {
	const far = { ...star, Plx: 1, angDist: 2.1 };
	const near = { ...star, angDist: 0.12 };
	it("leave the nearest by the separation of the cross-match", () => {
		const { points, warnings } = read({ Gaia: [far, near] });
		expect(points.map(({ absoluteMag }) => absoluteMag)).toEqual([expect.closeTo(8.4949, 4)]);
		expect(warnings[0]?.reason).toContain("is the nearest match, 0.12″ from the source; 1 match is farther away");
	});

	it("leave the nearest by position, also where each has an annotation of its own", () => {
		const annotations = [far, star].map((data, i) => ({
			obj_id: "a",
			origin: `gaiadr3.gaia_source-${i}`,
			data: { ...data, angDist: null, ra: 10 + (i === 0 ? 0.001 : 0), dec: 60 },
		}));
		const options = { position: { ra: 10.00001, dec: 60 } };
		expect(colorMagnitudeFromAnnotations(annotations, options).points.map(({ origin }) => origin)).toEqual([
			"gaiadr3.gaia_source-1",
		]);
		const source = { id: "a", ra: 10, dec: 60, annotations };
		expect(colorMagnitudeFromSkyPortal(source).points).toHaveLength(1);
	});

	it("are all kept where a separation is unknown, or the sources or origins differ", () => {
		expect(read({ Gaia: [star, near] }).points).toHaveLength(2);
		const two = ["a", "b"].map((obj_id) => ({ obj_id, origin: "gaia", data: near }));
		expect(colorMagnitudeFromAnnotations(two).points).toHaveLength(2);
		const releases = ["gaiadr2", "gaiadr3"].map((origin) => ({ obj_id: "a", origin, data: near }));
		expect(colorMagnitudeFromAnnotations(releases).points).toHaveLength(2);
	});
});
