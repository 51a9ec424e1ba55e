import {
	choicesFromSkyPortal,
	colorMagnitudeFromSkyPortal,
	lineGroupsFromSkyPortal,
	savedClassificationsFromSkyPortal,
	spectraFromSkyPortal,
	taxonomiesFromSkyPortal,
} from "astropane/skyportal";
import { spectraFromTom } from "astropane/tomtoolkit";
import { describe, expect, it, vi } from "vitest";

const values = { Mag_G: 15.1, Mag_Bp: 16.1, Mag_Rp: 14, Plx: 20 };
const annotation = { id: 5, obj_id: "X", origin: "gaiadr3", data: values };
const source = { id: "X", annotations: [annotation] };
const MAG = 15.1 + 5 * Math.log10(20) - 10;

/** Ways in which an answer arrives. */
const envelopes: readonly (readonly [string, (data: unknown) => unknown])[] = [
	["as it is", (data) => data],
	["with a status", (data) => ({ status: "success", message: "", data, version: "1.3" })],
	["under data alone", (data) => ({ data })],
	["as a response of axios", (data) => ({ data: { status: "success", data }, status: 200, headers: {}, config: {} })],
	["as a query of RTK", (data) => ({ data: { status: "success", data }, isLoading: false, status: "fulfilled" })],
	["as a page of results", (data) => ({ count: 1, next: null, results: data })],
	["as a text of JSON", (data) => JSON.stringify(data)],
	["as a text of JSON with a status", (data) => JSON.stringify({ status: "success", data })],
	["as JSON in a field", (data) => ({ status: "success", data: JSON.stringify(data) })],
];

describe.each(envelopes)("an answer %s", (_, wrap) => {
	it.each([
		["a source", source],
		["sources", [source]],
		["sources under their name", { sources: [source], totalMatches: 1 }],
		["annotations", [annotation]],
		["annotations under their name", { annotations: [annotation] }],
		["one annotation", annotation],
		["an annotation with JSON as text", { ...annotation, origin: "x", data: JSON.stringify({ Gaia: values }) }],
		["a source with annotations as text", { ...source, annotations: JSON.stringify([annotation]) }],
		["annotations that are texts", [JSON.stringify(annotation)]],
		["the data of an annotation", { Gaia: values }],
	])("gives the point of %s", (_what, data) => {
		const { points, rejected, warnings } = colorMagnitudeFromSkyPortal(wrap(data));
		expect([rejected, warnings]).toEqual([[], []]);
		expect(points).toHaveLength(1);
		expect(points[0]?.absoluteMag).toBeCloseTo(MAG, 10);
	});
	it("gives the points of color_magnitude rows", () => {
		const row = { origin: "hip", abs_mag: 4.8, color: 0.65 };
		for (const data of [[row], { id: "X", color_magnitude: [row] }, [{ id: "X", color_magnitude: [row] }]])
			expect(colorMagnitudeFromSkyPortal(wrap(data)).points).toMatchObject([{ origin: "hip", absoluteMag: 4.8 }]);
	});
	it("gives spectra", () => {
		const row = { id: 1, wavelengths: [4000, 5000], fluxes: [1, 2] };
		for (const data of [[row], row, { spectra: [row] }, { obj_id: "X", spectra: [row] }]) {
			expect(spectraFromSkyPortal(wrap(data))).toMatchObject(
				[row].map(({ id, ...rest }) => ({ ...rest, id: `${id}` })),
			);
		}
		const datum = { id: 1, data_type: "spectroscopy", value: { wavelength: [1, 2], flux: [3, 4] } };
		for (const data of [[datum], datum, { reduceddatum_set: [datum] }, [{ id: 3, reduceddatum_set: [datum] }]])
			expect(spectraFromTom(wrap(data))).toMatchObject([{ id: "1", wavelengths: [1, 2], fluxes: [3, 4] }]);
	});
	it("gives taxonomies", () => {
		const row = { id: 1, name: "S", hierarchy: { class: "a" }, groups: [] };
		for (const data of [[row], row, { taxonomies: [row] }])
			expect(taxonomiesFromSkyPortal(wrap(data))).toMatchObject([{ id: 1, hierarchy: { class: "a" } }]);
	});
	it("gives classifications", () => {
		const row = { id: 1, taxonomy_id: 3, classification: "Ia", probability: 0.5 };
		for (const data of [[row], row, { id: "X", classifications: [row] }, [{ id: "X", classifications: [row] }]]) {
			expect(savedClassificationsFromSkyPortal(wrap(data))).toMatchObject([{ id: 1, class: "Ia" }]);
			expect(choicesFromSkyPortal(wrap(data), [])).toMatchObject([{ class: "Ia", probability: 0.5 }]);
		}
	});
});

describe("lineGroupsFromSkyPortal", () => {
	const buttons = {
		data: { color: "#123456", wavelengths: [5000] },
		profile: { color: "#123456", wavelengths: "[1, 2]" },
	};
	it.each([
		["the groups", buttons],
		["the preferences", { spectroscopyButtons: buttons }],
		["the profile", { preferences: { spectroscopyButtons: buttons } }],
		["the answer", { status: "success", data: { preferences: { spectroscopyButtons: buttons } } }],
		["a text of JSON", JSON.stringify(buttons)],
	])("reads %s, and groups that have the name of an envelope", (_, input) => {
		const groups = lineGroupsFromSkyPortal(input);
		expect(groups.map((group) => [group.name, group.lines.length])).toEqual([
			["data", 1],
			["profile", 2],
		]);
	});
});

describe("an answer that holds an error", () => {
	it.each([spectraFromSkyPortal, taxonomiesFromSkyPortal, savedClassificationsFromSkyPortal])(
		"is named with its reason",
		(read) => {
			for (const data of [{}, null, undefined]) {
				const onIssues = vi.fn();
				expect(read({ status: "error", message: "Not allowed", data }, { onIssues })).toEqual([]);
				expect(onIssues.mock.calls[0]?.[0][0].message).toContain("(Not allowed)");
			}
		},
	);
});

describe("groups of a taxonomy", () => {
	const row = { id: 1, name: "S", hierarchy: { class: "a" } };
	const groupsOf = (groups: unknown, more = {}) => {
		const issues: string[] = [];
		const [taxonomy] = taxonomiesFromSkyPortal([{ ...row, groups, ...more }], {
			onIssues: (all) => issues.push(...all.map((issue) => issue.message)),
		});
		return { groups: taxonomy?.groups, issues };
	};
	it.each([
		[[5], [{ id: 5 }]],
		[
			["5", 6],
			[{ id: "5" }, { id: 6 }],
		],
		[5, [{ id: 5 }]],
		[{ id: 5, name: "g" }, [{ id: 5, name: "g" }]],
		["[5]", [{ id: 5 }]],
		[[{ id: 5, name: "g", users: [] }], [{ id: 5, name: "g" }]],
		[[], []],
		[null, []],
	])("%j are read", (given, groups) => expect(groupsOf(given)).toEqual({ groups, issues: [] }));
	it("are read of group_ids, too", () => {
		expect(groupsOf(undefined, { group_ids: [5] }).groups).toEqual([{ id: 5 }]);
	});
	it.each([[[null]], [[{ name: "g" }]], [[Number.NaN]], [{}], [true]])(
		"%j are named, and do not make the taxonomy public",
		(given) => {
			const { groups, issues } = groupsOf(given);
			expect(groups).toHaveLength(1);
			expect(issues[0]).toContain("not taken for a public one");
		},
	);
});

describe("colorMagnitudeFromSkyPortal", () => {
	it("gives each point the id of its source", () => {
		const bare = { origin: "gaia", data: values };
		const sources = ["a", "b"].map((id) => ({ id, annotations: [bare], color_magnitude: [{ ...bare, abs_mag: 1 }] }));
		expect(colorMagnitudeFromSkyPortal({ data: { sources } }).points.map((point) => point.id)).toEqual(["a", "b"]);
	});
	it.each([
		{ origin: "x", abs_mag: 99, color: 0.5 },
		{ origin: "x", abs_mag: 103.8, color: 0.5 },
		{ origin: "x", abs_mag: 5, color: 88.5 },
		{ origin: "x", abs_mag: 5, color: "--" },
	])("refuses the row %j", (row) => {
		const { points, rejected } = colorMagnitudeFromSkyPortal([row]);
		expect(points).toEqual([]);
		expect(rejected).toHaveLength(1);
	});
	it("passes over annotations of a source that are about something else", () => {
		const annotations = [
			{ origin: "gaiadr3.vari_classifier_result", data: { Class: "RR" } },
			{ origin: "x", data: { Gaia: [] } },
			{ origin: "y", data: { Gaia: null } },
		];
		expect(colorMagnitudeFromSkyPortal({ id: "S", annotations })).toEqual({ points: [], rejected: [], warnings: [] });
	});
	it("takes presets of names, and calls onIssues once", () => {
		const onIssues = vi.fn();
		const data = { phot_g_mean_mag: 15.1, bp_rp: 2.1, parallax: 20 };
		const bad = { ...annotation, origin: "gaiadr2", data: { ...data, parallax: -1 } };
		const { points } = colorMagnitudeFromSkyPortal(
			[
				{ id: "a", annotations: [{ ...annotation, data }, bad] },
				{ id: "b", annotations: [bad] },
			],
			{ keys: "gaia-archive", onIssues },
		);
		expect(points[0]?.absoluteMag).toBeCloseTo(MAG, 10);
		expect(onIssues).toHaveBeenCalledTimes(1);
		expect(onIssues.mock.calls[0]?.[0]).toHaveLength(2);
	});
});
