import { type Annotation, type ColorMagnitudeOptions, colorMagnitudeFromAnnotations } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { callInTime, hostileValue, hostileWith } from "../setup/hostile.js";

const star = { Mag_G: 10.2, Mag_Bp: 9.8, Mag_Rp: 10.5, Plx: 8.5 };
const read = (data: unknown, options: ColorMagnitudeOptions = {}, origin = "crossmatch") =>
	colorMagnitudeFromAnnotations([{ origin, data }], options);
const only = (data: unknown, options: ColorMagnitudeOptions = {}, origin = "crossmatch") => {
	const result = read(data, options, origin);
	expect(result.rejected).toEqual([]);
	expect(result.points).toHaveLength(1);
	return { ...(result.points[0] as (typeof result.points)[number]), warnings: result.warnings };
};
const reason = (data: unknown, options: ColorMagnitudeOptions = {}) => {
	const { points, rejected } = read(data, options);
	expect(points).toEqual([]);
	expect(rejected).toHaveLength(1);
	return rejected[0]?.reason ?? "";
};
const NOTHING = { points: [], rejected: [], warnings: [] };

describe("words for a missing value in an annotation", () => {
	it.each(["--", "N/A", "n/a", "NA", "<NA>", "masked", 1e20, "1e20", -1e30, "nan", " None ", "", null, [], [null]])(
		"leaves out the extinction %j and keeps the star",
		(A_G) => {
			const point = only({ Gaia: { ...star, A_G } });
			expect(point.absoluteMag).toBeCloseTo(4.8471, 4);
			expect(point.color).toBeCloseTo(-0.7, 12);
			expect(point.warnings).toEqual([]);
		},
	);
	it.each(["--", "N/A", "masked", 1e20])("leaves out the error %j of a parallax in silence", (Plx_err) => {
		const point = only({ Gaia: { ...star, Plx_err, Mag_Bp_err: Plx_err } });
		expect(point).not.toHaveProperty("brightest");
		expect(point.warnings).toEqual([]);
	});
	it.each(["--", "<NA>", "masked", 1e20, null])("says that a magnitude of %j is none", (Mag_Bp) => {
		expect(reason({ Gaia: { ...star, Mag_Bp } })).toContain('no value for "Mag_Bp"');
	});
});

describe("numbers by which catalogues say that a value is missing", () => {
	it.each([
		[{ Mag_Bp: 99 }, "99"],
		[{ Mag_Rp: -99 }, "−99"],
		[{ Mag_G: 99.99 }, "99.99"],
		[{ Mag_G: "99.999" }, '"99.999"'],
		[{ A_G: -99 }, "−99"],
		[{ A_G: -999 }, "−999"],
		[{ Plx: -999 }, "−999"],
		[{ Plx: 9999 }, "9999"],
	])("refuses %j and names it", (values, written) => {
		expect(reason({ Gaia: { ...star, ...values } })).toContain(`and ${written} is a catalogue's sign for missing`);
	});
	it.each([99, -99, 999, -999.9])("leaves out an error of %d and names it", (Plx_err) => {
		const { warnings, ...point } = only({ Gaia: { ...star, Plx_err } });
		expect(point).not.toHaveProperty("brightest");
		expect(warnings).toHaveLength(1);
		expect(warnings[0]?.reason).toContain("is a catalogue's sign for missing");
	});
	it("reads 99 where the quantity can have it", () => {
		expect(only({ Gaia: { ...star, Plx: 99 } }).absoluteMag).toBeCloseTo(10.2 + 5 * Math.log10(99) - 10, 12);
		expect(only({ Gaia: { ...star, Plx_over_err: 999 } }).parallaxOverError).toBeCloseTo(999, 9);
	});
	it.each([
		[{ Mag_Bp: 20 }, "a colour of 9.500 mag"],
		[{ Mag_Bp: 8 }, "a colour of −2.500 mag"],
		[{ A_G: 40 }, "an absolute magnitude of −35.15 mag"],
		[{ Plx: 1e-9 }, "an absolute magnitude of −44.80 mag"],
	])("refuses %j, as no star has the value that follows", (values, named) => {
		expect(reason({ Gaia: { ...star, ...values } })).toContain(`gives ${named}, which no star has`);
	});
	it("does not hold other bands to the colours of Gaia's", () => {
		const options = { blueMagKey: "V", redMagKey: "W4" };
		expect(only({ Gaia: { ...star, V: 14, W4: 2 } }, options).color).toBeCloseTo(12, 12);
	});
});

describe("annotations about something else", () => {
	it.each([
		{ Class: "RR", ClassSc: 0.9 },
		{ period: 0.5, best_class_name: "RRAB" },
		{ pmra: 3, pmdec: 4, ra: 1, dec: 2 },
		{},
		[],
		null,
		"text",
		3,
		true,
	])("passes over %j of an origin of Gaia in silence", (data) => {
		expect(read(data, {}, "gaiadr3.vari_classifier_result")).toEqual(NOTHING);
	});
	it.each([[], null, {}, "DR3", 3, [null], "[]", "{}", { Teff: 5800 }])("passes over {Gaia: %j} in silence", (Gaia) => {
		expect(read({ Gaia })).toEqual(NOTHING);
		expect(read({ Gaia, gaia: Gaia })).toEqual(NOTHING);
	});
	it("still draws the star beside them", () => {
		const { points, rejected } = colorMagnitudeFromAnnotations([
			{ origin: "gaiadr3.vari_classifier_result", data: { Class: "RR" } },
			{ origin: "gaiadr3.gaia_source", data: star },
			{ origin: "x", data: { Gaia: null } },
		]);
		expect(points).toHaveLength(1);
		expect(rejected).toEqual([]);
	});
});

describe("forms of the data", () => {
	it.each([
		["a text of JSON", JSON.stringify({ Gaia: star })],
		["a text in a text of JSON", JSON.stringify(JSON.stringify({ Gaia: star }))],
		["an entry that is a text of JSON", { Gaia: JSON.stringify(star) }],
		["a list of one table", { Gaia: [star] }],
		["a list round it", [{ Gaia: star }]],
		["columns of one row", { Gaia: Object.fromEntries(Object.entries(star).map(([key, value]) => [key, [value]])) }],
		["an empty entry beside it", { Gaia: star, GAIA: null }],
	])("reads %s", (_, data) => expect(only(data).absoluteMag).toBeCloseTo(4.8471, 4));
	it("reads a text of JSON with flat keys when the origin is Gaia's", () => {
		expect(only(JSON.stringify(star), {}, "gaiadr3").absoluteMag).toBeCloseTo(4.8471, 4);
	});
	it("reads each of several matches", () => {
		const { points } = read({ Gaia: [star, { ...star, Plx: 1 }, { Teff: 1 }] });
		expect(points).toHaveLength(2);
	});
	it("refuses columns of several rows with one sentence, and no list in it", () => {
		const text = reason({ Gaia: { ...star, Mag_G: Array.from({ length: 5000 }, (_, i) => i) } });
		expect(text).toContain('a list of 5000 values as "Mag_G"');
		expect(text.length).toBeLessThan(250);
	});
	it("takes the id of a source that is a number", () => {
		expect(colorMagnitudeFromAnnotations([{ obj_id: 5, origin: "gaia", data: star } as never]).points[0]?.id).toBe("5");
	});
});

/** A star like Barnard's, in the columns of the Gaia archive. */
const redDwarf = {
	source_id: "1",
	parallax: 547.0,
	parallax_error: 0.04,
	parallax_over_error: 13_675,
	phot_g_mean_mag: 8.194,
	phot_bp_mean_mag: 9.779,
	phot_rp_mean_mag: 6.959,
	bp_rp: 2.82,
	ag_gspphot: null,
	ebpminrp_gspphot: null,
};
const vizier = {
	Plx: redDwarf.parallax,
	e_Plx: redDwarf.parallax_error,
	Gmag: redDwarf.phot_g_mean_mag,
	BPmag: redDwarf.phot_bp_mean_mag,
	RPmag: redDwarf.phot_rp_mean_mag,
	"BP-RP": redDwarf.bp_rp,
	e_BPmag: 0.003,
	e_RPmag: 0.004,
	AG: "--",
};
const redDwarfMag = redDwarf.phot_g_mean_mag + 5 * Math.log10(redDwarf.parallax) - 10;

describe("columns under the names of a service", () => {
	it.each([
		["gaia-archive", redDwarf],
		["vizier", vizier],
		["skyportal", { Mag_G: vizier.Gmag, Mag_Bp: vizier.BPmag, Mag_Rp: vizier.RPmag, Plx: vizier.Plx }],
	] as const)("reads those of %s", (keys, data) => {
		const point = only(data, { keys }, "gaiadr3");
		expect(point.absoluteMag).toBeCloseTo(redDwarfMag, 10);
		expect(point.color).toBeCloseTo(2.82, 4);
	});
	it("reads the errors under their names", () => {
		expect(only({ gaia: redDwarf }, { keys: "gaia-archive" }).parallaxOverError).toBeCloseTo(13_675, 0);
		const point = only({ gaia: vizier }, { keys: "vizier" });
		expect(point.parallaxOverError).toBeCloseTo(13_675, 0);
		expect(point.colorError).toBeCloseTo(0.005, 12);
	});
	it.each([
		["gaia-archive", { ...redDwarf, phot_rp_mean_mag: null }],
		["gaia-archive", { parallax: 5, phot_g_mean_mag: 8, bp_rp: redDwarf.bp_rp }],
		["vizier", { ...vizier, BPmag: "--" }],
		["vizier", { Plx: 5, Gmag: 8, BP_RP: redDwarf.bp_rp }],
	] as const)("reads the colour of %s where a magnitude is missing", (keys, data) => {
		expect(only({ gaia: data }, { keys }).color).toBeCloseTo(redDwarf.bp_rp, 12);
	});
	it.each([
		["gaia-archive", { ...redDwarf, ag_gspphot: 0.3, ebpminrp_gspphot: 0.2 }],
		[
			"gaia-archive",
			{
				parallax: 547.0,
				phot_g_mean_mag: 8.194,
				bp_rp: 2.82,
				a_g_val: 0.3,
				e_bp_min_rp_val: 0.2,
			},
		],
		["vizier", { ...vizier, AG: 0.3, "E(BP-RP)": 0.2 }],
		["vizier", { ...vizier, AG: 0.3, "E_BP-RP_": 0.2 }],
	] as const)("subtracts extinction and colour excess of %s together", (keys, data) => {
		const point = only({ gaia: data }, { keys });
		expect(point.absoluteMag).toBeCloseTo(redDwarfMag - 0.3, 10);
		expect(point.color).toBeCloseTo(2.62, 4);
	});
	it.each(["E(BP/RP)", "E_BP_RP_", "E_BP_RP"])(
		"does not take VizieR's excess of the fluxes, %s, for reddening",
		(name) => {
			expect(only({ gaia: { ...vizier, [name]: 1.3 } }, { keys: "vizier" }).color).toBeCloseTo(2.82, 4);
		},
	);
	it("lets an option replace any of them", () => {
		const data = { ...redDwarf, mag: 9, E: 0.1 };
		const point = only({ gaia: data }, { keys: "gaia-archive", apparentMagKey: "mag", colorExcessKey: "E" });
		expect(point.absoluteMag).toBeCloseTo(redDwarfMag + 9 - redDwarf.phot_g_mean_mag, 10);
		expect(point.color).toBeCloseTo(2.72, 4);
		expect(
			only({ gaia: { ...redDwarf, ebpminrp_gspphot: 1 } }, { keys: "gaia-archive", colorExcessKey: null }).color,
		).toBeCloseTo(2.82, 4);
	});
	it.each([
		["gaia-archive", "the Gaia archive", redDwarf],
		["vizier", "VizieR", { Gmag: 8, BPmag: 9, RPmag: 7 }],
	])("names the option %s for columns that are not read", (keys, service, data) => {
		for (const [nested, origin] of [
			[data, "gaiadr3"],
			[{ Gaia: data }, "x"],
		] as const) {
			const { points, rejected, warnings } = read(nested, {}, origin);
			expect([points, rejected]).toEqual([[], []]);
			expect(warnings.map((warning) => warning.reason)).toEqual([
				`Annotation "${origin}" has the columns of ${service}, and other names are read, so it gives no star; pass the option keys: "${keys}".`,
			]);
		}
	});
	it.each(["toString", "__proto__", "gaia", 5])("names keys that are %j, and reads SkyPortal's", (keys) => {
		const { points, warnings } = read({ Gaia: star }, { keys: keys as never });
		expect(points).toHaveLength(1);
		expect(warnings[0]?.reason).toContain("The option keys is");
	});
});

describe("onIssues", () => {
	it("is called once, with all that was refused or left out", () => {
		const onIssues = vi.fn();
		const annotations: Annotation[] = [
			{ origin: "a", data: { Gaia: { ...star, Plx: -1 } } },
			{ origin: "b", data: { Gaia: { ...star, Plx_err: -1 } } },
			{ origin: "c", data: { Gaia: star } },
		];
		const { rejected, warnings } = colorMagnitudeFromAnnotations(annotations, { onIssues });
		expect(onIssues).toHaveBeenCalledTimes(1);
		expect(onIssues).toHaveBeenCalledWith([
			{ subject: "a", message: rejected[0]?.reason },
			{ subject: "b", message: warnings[0]?.reason },
		]);
	});
	it("is not called where there is none", () => {
		const onIssues = vi.fn();
		colorMagnitudeFromAnnotations([{ origin: "gaia", data: star }], { onIssues });
		expect(onIssues).not.toHaveBeenCalled();
	});
	it("says in one sentence how many annotations cannot be read at all", () => {
		const broken = new Proxy(
			{},
			{
				ownKeys: () => {
					throw new Error("x");
				},
			},
		);
		const { points, warnings } = colorMagnitudeFromAnnotations([
			{ origin: "gaia", data: star },
			{ origin: "gaia", data: broken },
			{ origin: "gaia", data: { Gaia: broken } },
		]);
		expect(points).toHaveLength(1);
		expect(warnings.map((warning) => warning.reason)).toEqual([
			"2 annotations cannot be read at all, so no star comes of it; pass plain data, such as JSON.parse gives.",
		]);
	});
});

const keys = [
	"origin",
	"data",
	"obj_id",
	"Gaia",
	"gaia",
	"Mag_G",
	"magg",
	"Mag_Bp",
	"Mag_Rp",
	"Plx",
	"Plx_err",
	"A_G",
	"RUWE",
	"source_id",
	"ra",
	"dec",
	"angDist",
	"ecl_lat",
	"nu_eff_used_in_astrometry",
	"r_med",
];
const optionKeys = [
	"catalog",
	"keys",
	"apparentMagKey",
	"absoluteMagKey",
	"colorKey",
	"colorExcess",
	"colorExcessKey",
	"parallaxKey",
	"distanceKey",
	"distanceLowKey",
	"parallaxZeroPoint",
	"extinctionLaw",
	"position",
];

describe("whatever it gets", () => {
	it.each([null, 5, { catalog: 5 }, { catalog: null, onIssues: 3 }, { colorExcess: "x", colorKey: 5 }, "options"])(
		"takes the options %j",
		(options) => {
			expect(only({ Gaia: star }, options as never).color).toBeCloseTo(-0.7, 12);
		},
	);
	it("never throws, takes under 50 ms, and gives finite points and one sentence a fault", () => {
		fc.assert(
			fc.property(
				fc.array(hostileWith(keys), { maxLength: 5 }),
				fc.oneof(fc.constant({}), hostileWith(optionKeys), hostileValue),
				(annotations, options) => {
					const { points, rejected, warnings } = callInTime(() =>
						colorMagnitudeFromAnnotations(annotations as never, options as never),
					);
					for (const { color, absoluteMag } of points) {
						expect(Math.abs(color)).toBeLessThan(50);
						expect(Math.abs(absoluteMag)).toBeLessThan(50);
					}
					for (const { reason: text } of [...rejected, ...warnings]) expect(typeof text).toBe("string");
				},
			),
			{ seed: 10, numRuns: 3000 },
		);
	});
	it("never throws for a value that is no list", () => {
		fc.assert(
			fc.property(hostileWith(keys), (value) => {
				callInTime(() => colorMagnitudeFromAnnotations(value as never));
			}),
			{ seed: 11, numRuns: 1000 },
		);
	});
});
