import { type Annotation, colorMagnitudeFromAnnotations } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const documented = { Mag_G: 10.2, Mag_Bp: 9.8, Mag_Rp: 10.5, Plx: 8.5 };
const flat = { Mag_G: 15.1, Mag_Bp: 16.1, Mag_Rp: 14, Plx: 20 };
const nest = (gaia: unknown): Annotation => ({ obj_id: "ZTF18abc", origin: "crossmatch", data: { Gaia: gaia } });
const only = (annotation: Annotation, options = {}) => {
	const { points, rejected } = colorMagnitudeFromAnnotations([annotation], options);
	expect(rejected).toEqual([]);
	expect(points).toHaveLength(1);
	return points[0] as (typeof points)[number];
};
const reason = (annotation: Annotation, options = {}): string => {
	const { points, rejected } = colorMagnitudeFromAnnotations([annotation], options);
	expect(points).toEqual([]);
	expect(rejected).toHaveLength(1);
	return rejected[0]?.reason ?? "";
};

describe("colorMagnitudeFromAnnotations", () => {
	it("gives M 4.847 and colour −0.7 for the documented annotation", () => {
		const point = only(nest(documented));
		expect(point.absoluteMag).toBeCloseTo(4.847_094_628_571_464, 12);
		expect(point.color).toBeCloseTo(-0.7, 12);
		expect(point).toMatchObject({ origin: "crossmatch", id: "ZTF18abc" });
	});

	it.each(["gaiadr3.gaia_source", "Gaia-123.4-56.7", "G_A_I_A"])("reads flat keys when the origin is %s", (origin) => {
		const point = only({ origin, data: flat });
		expect(point.absoluteMag).toBeCloseTo(11.6051, 4);
		expect(point.color).toBeCloseTo(2.1, 12);
	});

	it("gives SkyPortal's 8.7949 for G 15.3 and 5 mas", () => {
		expect(only({ origin: "gaia", data: { ...flat, Mag_G: 15.3, Plx: 5 } }).absoluteMag).toBeCloseTo(8.7949, 4);
	});

	it("matches names without regard to case and underscores, the catalogue's too", () => {
		const point = only({ origin: "x", data: { g_AIA: { magg: 10.2, MAG_BP: 9.8, mag_rp: 10.5, PLX_: 8.5 } } });
		expect(point.absoluteMag).toBeCloseTo(4.847, 3);
	});

	it("subtracts extinction, and adds it only to match SkyPortal", () => {
		const annotation = { origin: "gaia", data: { ...flat, A_G: 0.3 } };
		expect(only(annotation).absoluteMag).toBeCloseTo(11.3051, 4);
		expect(only(annotation, { absorptionSign: "skyportal" }).absoluteMag).toBeCloseTo(11.9051, 4);
	});

	it("subtracts the colour excess of its key, else of the option", () => {
		const annotation = { origin: "gaia", data: { ...flat, E_BP_RP: 0.2 } };
		expect(only(annotation, { colorExcessKey: "e_bp_rp", colorExcess: 9 }).color).toBeCloseTo(1.9, 12);
		expect(only({ origin: "gaia", data: flat }, { colorExcessKey: "e_bp_rp", colorExcess: 0.5 }).color).toBeCloseTo(
			1.6,
			12,
		);
	});

	it("reads another catalogue and other keys, also of absolute magnitudes and colours", () => {
		const data = { Hipparcos: { V: 5, plx: 100, B_V: 0.65, M: 4.83 } };
		const options = { catalog: "hipparcos", apparentMagKey: "V", colorKey: "B_V" };
		expect(only({ origin: "x", data }, options)).toMatchObject({ absoluteMag: 5, color: 0.65 });
		expect(only({ origin: "x", data }, { ...options, absoluteMagKey: "M" })).toMatchObject({ absoluteMag: 4.83 });
	});

	it("reads numbers that were written as strings", () => {
		expect(only(nest({ Mag_G: "10.2", Mag_Bp: " 9.8 ", Mag_Rp: "1.05e1", Plx: "+8.5" })).absoluteMag).toBeCloseTo(
			4.847,
			3,
		);
	});

	it("gives the error bar, the parallax over error and the colour error", () => {
		const point = only(nest({ ...flat, Plx_err: 2, Mag_Bp_err: 0.03, Mag_Rp_err: 0.04 }));
		expect(point.parallaxOverError).toBe(10);
		expect(point.colorError).toBeCloseTo(0.05, 12);
		expect(point.brightest).toBeCloseTo(15.1 + 5 * Math.log10(18) - 10, 12);
		expect(point.faintest).toBeCloseTo(15.1 + 5 * Math.log10(22) - 10, 12);
	});

	it("derives the error from ϖ/σ where only that is given", () => {
		const point = only(nest({ ...flat, Plx_over_err: 10 }));
		expect(point.parallaxOverError).toBeCloseTo(10, 12);
		expect(point.brightest).toBeCloseTo(15.1 + 5 * Math.log10(18) - 10, 12);
	});

	it("opens the bright end when ϖ − σ ≤ 0", () => {
		expect(only(nest({ ...flat, Plx: 1, Plx_err: 1 })).brightest).toBe(Number.NEGATIVE_INFINITY);
	});

	it("has no error bar without an error", () => {
		expect(Object.keys(only(nest(flat))).sort()).toEqual(["absoluteMag", "color", "id", "origin"]);
	});

	it("keeps the point and warns when the error cannot be used", () => {
		for (const [wrong, quoted] of [
			[-1, "−1 mas"],
			[0, "0 mas"],
			["wide", '"wide"'],
		]) {
			const { points, warnings } = colorMagnitudeFromAnnotations([nest({ ...flat, Plx_err: wrong })]);
			expect(points[0]).not.toHaveProperty("brightest");
			expect(warnings).toHaveLength(1);
			expect(warnings[0]?.reason).toContain(quoted);
		}
	});

	it.each([
		[0, "0"],
		[-0.31, "−0.31"],
	])("refuses a parallax of %d with the limit that it leaves", (Plx, written) => {
		const { rejected } = colorMagnitudeFromAnnotations([nest({ ...flat, Plx, Plx_err: 0.5 })]);
		expect(rejected[0]?.limit).toBeCloseTo(15.1 + 5 * Math.log10(1 / 100), 12);
		expect(rejected[0]?.color).toBeCloseTo(2.1, 12);
		expect(rejected[0]?.reason).toBe(
			`Annotation "crossmatch" of ZTF18abc has a parallax of ${written} mas, which is not positive, so it gives no distance and no absolute magnitude; at 2σ it is brighter than M = 5.10 mag; use a distance from elsewhere if there is one.`,
		);
	});

	it("has no limit for a negative parallax without an error", () => {
		const { rejected } = colorMagnitudeFromAnnotations([nest({ ...flat, Plx: -1 })]);
		expect(rejected[0]).not.toHaveProperty("limit");
		expect(rejected[0]?.reason).toContain("; give its error for a limit.");
	});

	it("names every missing key, and counts null and NaN as missing", () => {
		const text = reason(nest({ Mag_G: null, Mag_Bp: Number.NaN, Plx: "" }));
		for (const key of ["Mag_G", "Mag_Bp", "Mag_Rp", "Plx"]) expect(text).toContain(`no value for "${key}"`);
	});

	it.each([
		["12,5", '"12,5"'],
		["0x10", '"0x10"'],
		[true, "true"],
		[[10.2, 10.3], "a list of 2 values"],
		[Number.POSITIVE_INFINITY, "Infinity"],
		[-1e300, "−1×10³⁰⁰"],
	])("refuses %j as a magnitude", (value, quoted) => {
		expect(reason(nest({ ...documented, Mag_G: value }))).toContain(`has ${quoted}`);
	});

	it("refuses keys that become the same name, even when their values agree", () => {
		const text = reason(nest({ ...documented, MAGG: 10.2 }));
		expect(text).toContain('the keys "Mag_G" and "MAGG"');
	});

	it("refuses two entries of one catalogue", () => {
		expect(reason({ origin: "x", data: { Gaia: documented, GAIA: documented } })).toContain('"Gaia" and "GAIA"');
	});

	it("reads flat keys beside an entry without keys", () => {
		expect(only({ origin: "gaia_dr3", data: { ...flat, gaia: "DR3" } }).color).toBeCloseTo(2.1, 12);
	});

	it("ignores annotations of other catalogues without a warning", () => {
		const other = [
			{ origin: "ps1", data: flat },
			{ origin: "WISE", data: { W1: 3 } },
			{ origin: "x", data: null },
		];
		expect(colorMagnitudeFromAnnotations(other)).toEqual({ points: [], rejected: [], warnings: [] });
	});

	it("keeps the valid annotations of several, in their order", () => {
		const { points, rejected } = colorMagnitudeFromAnnotations([
			{ origin: "b", data: { gaia: documented } },
			{ origin: "gaia bad", data: { Mag_G: 1 } },
			{ origin: "a", data: { gaia: flat } },
		]);
		expect(points.map((point) => point.origin)).toEqual(["b", "a"]);
		expect(rejected.map((entry) => entry.origin)).toEqual(["gaia bad"]);
	});

	it("gives an empty result for a value that is not a list", () => {
		for (const wrong of [null, undefined, {}, "gaia", [null, 3, "x"]])
			expect(colorMagnitudeFromAnnotations(wrong as never).points).toEqual([]);
	});

	it("gives finite points only, for any JSON", () => {
		const value = fc.oneof(fc.double(), fc.string(), fc.constant(null), fc.boolean(), fc.jsonValue());
		const table = fc.dictionary(
			fc.constantFrom("Mag_G", "magg", "Mag_Bp", "Mag_Rp", "Plx", "Plx_err", "A_G", "Gaia"),
			value,
		);
		fc.assert(
			fc.property(
				fc.constantFrom("gaia", "x", ""),
				fc.oneof(
					table,
					table.map((gaia) => ({ gaia })),
					fc.jsonValue(),
				),
				(origin, data) => {
					for (const point of colorMagnitudeFromAnnotations([{ origin, data }]).points) {
						expect(Number.isFinite(point.color)).toBe(true);
						expect(Number.isFinite(point.absoluteMag)).toBe(true);
					}
				},
			),
		);
	});
});
