import { colorMagnitudeFromSkyPortal } from "astropane/skyportal";
import { describe, expect, it } from "vitest";

const flat = { Mag_G: 15.1, Mag_Bp: 16.1, Mag_Rp: 14, Plx: 20, A_G: 0.3 };
const annotation = { id: 4, obj_id: "ZTF18abc", origin: "gaiadr3.gaia_source", data: flat, groups: [] };
const ready = { origin: "gaiadr3.gaia_source", abs_mag: 11.9051, color: 2.1 };

describe("colorMagnitudeFromSkyPortal", () => {
	it.each([
		["a source's answer", { status: "success", data: { id: "ZTF18abc", annotations: [annotation] } }],
		["a source", { id: "ZTF18abc", annotations: [annotation] }],
		["annotations", [annotation]],
	])("reads %s", (_, input) => {
		const { points, rejected } = colorMagnitudeFromSkyPortal(input);
		expect(rejected).toEqual([]);
		expect(points[0]?.absoluteMag).toBeCloseTo(11.3051, 4);
		expect(points[0]).toMatchObject({ id: "ZTF18abc", origin: "gaiadr3.gaia_source" });
	});

	it("gives the points the id of the source when the annotations have none", () => {
		const { points } = colorMagnitudeFromSkyPortal({ id: "S1", annotations: [{ origin: "gaia", data: flat }] });
		expect(points[0]?.id).toBe("S1");
	});

	it("reads color_magnitude rows of a source, and as a list", () => {
		const expected = [{ origin: "gaiadr3.gaia_source", absoluteMag: 11.9051, color: 2.1 }];
		expect(colorMagnitudeFromSkyPortal({ color_magnitude: [ready] }).points).toEqual(expected);
		expect(colorMagnitudeFromSkyPortal([ready]).points).toEqual(expected);
		expect(colorMagnitudeFromSkyPortal({ id: "S1", color_magnitude: [ready] }).points[0]?.id).toBe("S1");
	});

	it("prefers an annotation to the color_magnitude row of its origin, whose extinction has the wrong sign", () => {
		const other = { origin: "hipparcos", abs_mag: "4.8", color: 0.65 };
		const { points } = colorMagnitudeFromSkyPortal({ annotations: [annotation], color_magnitude: [ready, other] });
		expect(points.map((point) => [point.origin, point.absoluteMag.toFixed(4)])).toEqual([
			["gaiadr3.gaia_source", "11.3051"],
			["hipparcos", "4.8000"],
		]);
	});

	it("reproduces SkyPortal's number on request", () => {
		const { points } = colorMagnitudeFromSkyPortal([annotation], { absorptionSign: "skyportal" });
		expect(points[0]?.absoluteMag).toBeCloseTo(11.9051, 4);
	});

	it("rejects a color_magnitude row whose abs_mag is null, with the reason", () => {
		const { points, rejected } = colorMagnitudeFromSkyPortal({ color_magnitude: [{ ...ready, abs_mag: null }] });
		expect(points).toEqual([]);
		expect(rejected).toHaveLength(1);
		expect(rejected[0]).toMatchObject({ origin: "gaiadr3.gaia_source", color: 2.1 });
		expect(rejected[0]?.reason).toContain("parallax is missing or not positive");
	});

	it("rejects a color_magnitude row without a colour", () => {
		const { rejected } = colorMagnitudeFromSkyPortal([{ origin: "x", abs_mag: 3, color: null }]);
		expect(rejected[0]?.reason).toContain("no colour");
	});

	it("rejects an origin once when annotation and color_magnitude row are both unusable", () => {
		const { rejected } = colorMagnitudeFromSkyPortal({
			annotations: [{ ...annotation, data: { ...flat, Plx: -1 } }],
			color_magnitude: [{ ...ready, abs_mag: null }],
		});
		expect(rejected).toHaveLength(1);
		expect(rejected[0]?.reason).toContain("−1 mas");
	});

	it.each([null, undefined, 3, "x", {}, [], [null, 3], { annotations: "x", color_magnitude: [null] }])(
		"gives nothing for %j",
		(input) => {
			expect(colorMagnitudeFromSkyPortal(input)).toEqual({ points: [], rejected: [], warnings: [] });
		},
	);
});
