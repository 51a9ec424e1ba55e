import { readTaxonomy } from "astropane/astro";
import {
	type AdapterIssue,
	choicesFromSkyPortal,
	classificationRequests,
	classificationsToPost,
	hrDiagramFromVegaHR,
	lineGroupsFromSkyPortal,
	savedClassificationsFromSkyPortal,
	spectraFromSkyPortal,
	spectrumViewerFromSpectraPlot,
	taxonomiesFromSkyPortal,
} from "astropane/skyportal";
import { describe, expect, it } from "vitest";

const hierarchy = {
	class: "Time-domain Source",
	subclasses: [
		{ class: "SN", subclasses: [{ class: "Ia" }, { class: "Ib/c", "other names": ["Ibc"] }] },
		{ class: "DNS", subclasses: [{ class: "kilonova" }] },
		{ class: "NS-BH", subclasses: [{ class: "kilonova" }] },
	],
};
const taxonomies = [{ id: 3, name: "tdtax", version: "0.1.7", hierarchy }];
const row = (id: number, classification: string, more: object = {}) => ({
	id,
	obj_id: "S1",
	classification,
	taxonomy_id: 3,
	probability: null,
	ml: false,
	origin: null,
	author_id: 7,
	created_at: `2024-01-0${id}T00:00:00`,
	groups: [{ id: 1, name: "Sitewide" }],
	votes: [],
	...more,
});
const options = { objId: "S1", taxonomies };
const choices = (rows: unknown, more: object = {}) => choicesFromSkyPortal(rows, taxonomies, more);
const chosen = (name: string, probability?: number) => {
	const node = readTaxonomy(hierarchy).nodes.find((candidate) => candidate.class === name);
	if (!node) throw new Error(name);
	return {
		taxonomyId: 3,
		id: node.id,
		class: name,
		path: node.path,
		...(probability === undefined ? {} : { probability }),
	};
};

describe("saved classifications", () => {
	it("have their author, votes and SkyPortal's label", () => {
		const rows = [
			row(1, "Ia", {
				ml: true,
				probability: 0.05,
				origin: "bot",
				votes: [{ vote: 1 }, { vote: 1 }, { vote: -1 }, null],
			}),
			row(2, "SN", { probability: "0.9" }),
		];
		expect(savedClassificationsFromSkyPortal({ status: "success", data: rows })).toEqual([
			{
				id: 1,
				taxonomyId: 3,
				class: "Ia",
				probability: 0.05,
				ml: true,
				origin: "bot",
				authorId: 7,
				createdAt: "2024-01-01T00:00:00",
				votes: { up: 2, down: 1 },
				label: "ML: Ia?",
			},
			expect.objectContaining({ id: 2, probability: 0.9, label: "SN", votes: { up: 0, down: 0 } }),
		]);
	});

	it("without a class, taxonomy or id are left out and reported", () => {
		const reported: AdapterIssue[] = [];
		const rows = [row(1, ""), row(2, "Ia", { taxonomy_id: null }), { classification: "Ia" }, null];
		expect(savedClassificationsFromSkyPortal(rows, { onIssues: (issues) => reported.push(...issues) })).toEqual([]);
		expect(reported).toHaveLength(4);
	});
});

describe("choicesFromSkyPortal", () => {
	it("gives the picker's value, with the path of each class and its probability", () => {
		expect(
			choices([row(1, "Ia", { probability: 0.7 }), row(2, "Ib/c")], { hiddenRoots: ["Time-domain Source"] }),
		).toEqual([
			{ ...chosen("Ib/c"), path: ["SN", "Ib/c"] },
			{ ...chosen("Ia", 0.7), path: ["SN", "Ia"] },
		]);
	});

	it("keeps the newest probability of a class that was saved several times", () => {
		const rows = [row(1, "Ia", { probability: 0.2 }), row(3, "Ia", { probability: 0.9 }), row(2, "Ia")];
		expect(choices(rows)).toEqual([chosen("Ia", 0.9)]);
	});

	it("compares times of creation as instants, however they are written", () => {
		const times = ["2024-01-01T23:00:00-05:00", "2024-01-02 03:00:00", "2024-01-02T03:30:00.5+00:00", "lately"];
		const rows = times.map((created_at, i) => row(9 - i, "Ia", { probability: i / 10, created_at }));
		expect(choices(rows)).toEqual([chosen("Ia", 0)]);
		expect(choices(rows.slice(1))).toEqual([chosen("Ia", 0.2)]);
		expect(choices(rows.slice(3))).toEqual([chosen("Ia", 0.3)]);
	});

	it("finds a class by another name, and keeps one that is not in the taxonomy", () => {
		expect(choices([row(1, "Ibc")])).toEqual([chosen("Ib/c")]);
		expect(choices([row(1, "a/b")])).toEqual([
			{ taxonomyId: 3, id: readTaxonomy({ class: "a/b" }).nodes[0]?.id, class: "a/b", path: ["a/b"] },
		]);
		expect(choices([row(1, "Ia", { taxonomy_id: 99 })])).toEqual([
			{ taxonomyId: 99, id: "Ia", class: "Ia", path: ["Ia"] },
		]);
	});

	it("reports a name that occurs twice", () => {
		const reported: AdapterIssue[] = [];
		const picked = choices([row(1, "kilonova")], {
			onIssues: (issues: readonly AdapterIssue[]) => reported.push(...issues),
		});
		expect(picked[0]?.path).toEqual(["Time-domain Source", "DNS", "kilonova"]);
		expect(reported[0]?.message).toMatch(/occurs 2 times/);
	});

	it("leaves out classifications by machines and, on request, by other authors", () => {
		const rows = [row(1, "Ia", { ml: true }), row(2, "SN"), row(3, "DNS", { author_id: 8 })];
		expect(choices(rows).map((choice) => choice.class)).toEqual(["DNS", "SN"]);
		expect(choices(rows, { authorId: 7 }).map((choice) => choice.class)).toEqual(["SN"]);
		expect(choices(rows, { ml: true }).map((choice) => choice.class)).toEqual(["Ia"]);
	});
});

describe("classificationRequests", () => {
	const before = [row(1, "SN"), row(2, "Ia", { probability: 0.5, origin: "spectrum" }), row(3, "DNS", { ml: true })];

	it("gives no requests where nothing changed", () => {
		const odd = [...before, row(4, "kilonova"), row(5, "Ibc"), row(6, "gone"), row(7, "Ia", { taxonomy_id: 99 })];
		expect(classificationRequests(odd, choices(odd), options)).toEqual([]);
		expect(classificationRequests([], [], options)).toEqual([]);
	});

	it("deletes removed classes, changes probabilities in place and posts new classes, parents first", () => {
		expect(classificationRequests(before, [chosen("kilonova"), chosen("DNS", 0), chosen("Ia", 0)], options)).toEqual([
			{ method: "DELETE", path: "/api/classification/1", body: { label: true } },
			{
				method: "PUT",
				path: "/api/classification/2",
				body: { obj_id: "S1", taxonomy_id: 3, classification: "Ia", probability: 0, ml: false, origin: "spectrum" },
			},
			{
				method: "POST",
				path: "/api/classification",
				body: { obj_id: "S1", taxonomy_id: 3, classification: "DNS", probability: 0 },
			},
			{
				method: "POST",
				path: "/api/classification",
				body: { obj_id: "S1", taxonomy_id: 3, classification: "kilonova", probability: null },
			},
		]);
	});

	it("removes a probability", () => {
		const [request] = classificationRequests(before, [chosen("SN"), chosen("Ia")], options);
		expect(request).toMatchObject({ method: "PUT", body: { probability: null } });
	});

	it("names groups only if they are passed", () => {
		const bodies = (groupIds?: number[]) =>
			classificationRequests(before, [chosen("Ia", 1), chosen("DNS")], { ...options, groupIds }).map(
				({ body }) => body,
			);
		expect(JSON.stringify(bodies())).not.toContain("group_ids");
		expect(bodies([4]).filter((body) => "group_ids" in body)).toHaveLength(2);
	});

	it("does not change classifications by others", () => {
		const rows = [row(1, "Ia", { author_id: 8 }), row(2, "SN")];
		expect(classificationRequests(rows, [], { ...options, authorId: 7, label: false })).toEqual([
			{ method: "DELETE", path: "/api/classification/2", body: { label: false } },
		]);
	});

	it("does not send an invalid probability", () => {
		const reported: AdapterIssue[] = [];
		const value = [chosen("SN"), chosen("Ia", 1.5)];
		expect(
			classificationRequests(before, value, { ...options, onIssues: (issues) => reported.push(...issues) }),
		).toEqual([]);
		expect(reported[0]?.message).toMatch(/1\.5, which is not between 0 and 1/);
	});

	it("deletes every row of a class that was saved several times", () => {
		const paths = classificationRequests([row(1, "Ia"), row(2, "Ia")], [], options).map((request) => request.path);
		expect(paths).toEqual(["/api/classification/2", "/api/classification/1"]);
	});
});

describe("props of SkyPortal's plots", () => {
	it("of VegaHR become those of HRDiagram", () => {
		const data = [
			{ origin: "gaia", abs_mag: 5, color: 1 },
			{ origin: "far", abs_mag: null, color: 1 },
		];
		const props = hrDiagramFromVegaHR({ data, width: 300, height: 300 });
		expect(props).toMatchObject({ points: [{ origin: "gaia", absoluteMag: 5, color: 1 }], width: 300, height: 300 });
		expect(props.rejected).toHaveLength(1);
		expect(hrDiagramFromVegaHR({})).toEqual({ points: [], rejected: [] });
	});

	it("of SpectraPlot become those of SpectrumViewer, with its defaults", () => {
		const spectra = [{ id: 1, wavelengths: [4000, 5000], fluxes: [1, 2] }];
		const props = spectrumViewerFromSpectraPlot({
			spectra,
			redshift: 0.1,
			mode: "mobile",
			plotStyle: { height: "500px" },
		});
		expect(props).toMatchObject({
			spectra: [{ id: "1" }],
			defaultRedshift: 0.1,
			defaultLayout: "tabs",
			defaultVelocityConvention: "radio",
			height: 500,
		});
		expect(spectrumViewerFromSpectraPlot({ redshift: null })).not.toHaveProperty("height");
		expect(spectrumViewerFromSpectraPlot({ redshift: -2 }).defaultRedshift).toBe(0);
	});

	it("report a height that is not in pixels", () => {
		const reported: AdapterIssue[] = [];
		const props = spectrumViewerFromSpectraPlot(
			{ plotStyle: { height: "55vh" } },
			{ onIssues: (issues) => reported.push(...issues) },
		);
		expect(props).not.toHaveProperty("height");
		expect(reported[0]?.message).toMatch(/"55vh".*; pass a number/);
	});
});

describe("adapters", () => {
	const odd = [
		null,
		undefined,
		3,
		"x",
		{},
		[],
		[null],
		[10n],
		[[1]],
		{ data: 3, status: "error" },
		[{}],
		[{ class: " " }],
	];
	const calls: [string, (value: never) => unknown][] = [
		["classificationsToPost", (value) => classificationsToPost(value, options)],
		["classificationsToPost without options", (value) => classificationsToPost(value, null as never)],
		[
			"classificationsToPost with odd taxonomies",
			(value) => classificationsToPost([chosen("Ia")], { objId: "S1", taxonomies: value }),
		],
		["savedClassificationsFromSkyPortal", (value) => savedClassificationsFromSkyPortal(value, null as never)],
		["choicesFromSkyPortal", (value) => choicesFromSkyPortal(value, value, null as never)],
		["choicesFromSkyPortal of rows", (value) => choicesFromSkyPortal([row(1, "Ia")], value)],
		["classificationRequests before", (value) => classificationRequests(value, [chosen("Ia")], options)],
		["classificationRequests after", (value) => classificationRequests([row(1, "Ia")], value, options)],
		["classificationRequests options", (value) => classificationRequests([row(1, "Ia")], [], value)],
		["hrDiagramFromVegaHR", (value) => hrDiagramFromVegaHR(value, null as never)],
		["spectrumViewerFromSpectraPlot", (value) => spectrumViewerFromSpectraPlot(value, null as never)],
		["spectraFromSkyPortal", (value) => spectraFromSkyPortal(value, null as never)],
		["taxonomiesFromSkyPortal", (value) => taxonomiesFromSkyPortal(value, null as never)],
		["lineGroupsFromSkyPortal", (value) => lineGroupsFromSkyPortal(value, null as never)],
	];
	it.each(calls)("never throw: %s", (_, call) => {
		for (const value of odd) expect(() => call(value as never)).not.toThrow();
	});

	it("report choices that cannot be posted", () => {
		const reported: AdapterIssue[] = [];
		const value = [null, { taxonomyId: 1, id: "A" }, { taxonomyId: 1, id: "B", class: " " }, { id: "C", class: "C" }];
		expect(
			classificationsToPost(value as never, { objId: "S1", onIssues: (issues) => reported.push(...issues) }),
		).toEqual([]);
		expect(reported.map((issue) => issue.subject)).toEqual(["choice 1", "A", "B", "C"]);
	});
});
