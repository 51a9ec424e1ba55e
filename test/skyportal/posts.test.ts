import { colorMagnitudeFromAnnotations, readTaxonomy } from "astropane/astro";
import { type AdapterIssue, annotationToPost, classificationsToPost, taxonomyToPost } from "astropane/skyportal";
import { describe, expect, it } from "vitest";

const hierarchy = {
	class: "Time-domain Source",
	subclasses: [
		{ class: "DNS", subclasses: [{ class: "kilonova" }] },
		{ class: "NS-BH", subclasses: [{ class: "kilonova" }] },
	],
};
const taxonomies = [{ id: 3, name: "tdtax", version: "0.1.7", hierarchy }];
const choices = readTaxonomy(hierarchy).nodes.map((node) => ({
	taxonomyId: 3,
	id: node.id,
	class: node.class,
	path: node.path,
}));
const choice = (name: string) => choices.find((candidate) => candidate.class === name) as (typeof choices)[number];

describe("annotationToPost", () => {
	const gaia = { Mag_G: 10.2, Mag_Bp: 9.8, Mag_Rp: 10.5, Plx: 8.5 };

	it("writes the documented body", () => {
		expect(annotationToPost({ objId: "S1", origin: "my crossmatch", gaia })).toEqual({
			obj_id: "S1",
			origin: "my crossmatch",
			data: { Gaia: gaia },
		});
	});

	it("leaves out unknown values, and names groups if there are any", () => {
		const body = annotationToPost({
			objId: "S1",
			origin: "x",
			gaia: { ...gaia, RUWE: Number.NaN, A_G: null, note: "ok" },
			groupIds: [1, 2],
		});
		expect(body).toEqual({ obj_id: "S1", origin: "x", data: { Gaia: { ...gaia, note: "ok" } }, group_ids: [1, 2] });
	});

	it("writes flat keys for SkyPortal's server on request", () => {
		expect(annotationToPost({ objId: "S1", origin: "gaia", gaia, shape: "flat" }).data).toEqual(gaia);
	});

	it("is read as the same point in both forms", () => {
		for (const shape of ["nested", "flat"] as const) {
			const { points } = colorMagnitudeFromAnnotations([
				annotationToPost({ objId: "S1", origin: "gaia", gaia, shape }),
			]);
			expect(points[0]?.absoluteMag).toBeCloseTo(4.847, 3);
		}
	});
});

describe("taxonomyToPost", () => {
	it("writes the body, by default the latest, public without groups", () => {
		expect(taxonomyToPost({ name: "t", version: "1", hierarchy })).toEqual({
			name: "t",
			version: "1",
			hierarchy,
			isLatest: true,
		});
		expect(
			taxonomyToPost({ name: "t", version: "1", hierarchy, provenance: "here", groupIds: [4], isLatest: false }),
		).toEqual({ name: "t", version: "1", hierarchy, provenance: "here", group_ids: [4], isLatest: false });
		expect(taxonomyToPost({ name: "t", version: "1", hierarchy, groupIds: [], provenance: null })).not.toHaveProperty(
			"group_ids",
		);
	});
});

describe("classificationsToPost", () => {
	const reported: AdapterIssue[] = [];
	const options = {
		objId: "S1",
		onIssues: (issues: readonly AdapterIssue[]) => reported.splice(0, reported.length, ...issues),
	};

	it("writes one body for each choice, by depth, with the class name only", () => {
		const value = [
			{ ...choice("kilonova"), probability: 0.25 },
			{ ...choice("DNS"), probability: 0 },
			choice("Time-domain Source"),
		];
		expect(classificationsToPost(value, { objId: "S1" })).toEqual([
			{ obj_id: "S1", taxonomy_id: 3, classification: "Time-domain Source", probability: null },
			{ obj_id: "S1", taxonomy_id: 3, classification: "DNS", probability: 0 },
			{ obj_id: "S1", taxonomy_id: 3, classification: "kilonova", probability: 0.25 },
		]);
		expect(value[0]?.class).toBe("kilonova");
	});

	it("keeps the order of choices of equal depth", () => {
		const posts = classificationsToPost([choice("NS-BH"), choice("DNS")], { objId: "S1" });
		expect(posts.map((post) => post.classification)).toEqual(["NS-BH", "DNS"]);
	});

	it("adds groups, origin and ml if they are given", () => {
		const [post] = classificationsToPost([choice("DNS")], { objId: "S1", groupIds: [7], origin: "net", ml: true });
		expect(post).toMatchObject({ group_ids: [7], origin: "net", ml: true });
	});

	it("reports a name that occurs twice in the taxonomy, with both paths, and posts it", () => {
		const posts = classificationsToPost([choice("kilonova"), choice("DNS")], { ...options, taxonomies });
		expect(posts).toHaveLength(2);
		expect(reported).toHaveLength(1);
		expect(reported[0]?.message).toContain(
			"occurs 2 times in the taxonomy (Time-domain Source › DNS › kilonova; Time-domain Source › NS-BH › kilonova)",
		);
	});

	it.each([
		[1.2, "1.2"],
		[-0.1, "−0.1"],
		[Number.NaN, "NaN"],
		["x", '"x"'],
		[1n, "1"],
		[[0.5], "[0.5]"],
	])("does not post a probability of %s, and says so", (given, written) => {
		const probability = given as number;
		expect(classificationsToPost([{ ...choice("DNS"), probability }], options)).toEqual([]);
		expect(reported[0]?.message).toContain(`the probability ${written}`);
	});

	it("does not post a class without a name", () => {
		expect(classificationsToPost([{ ...choice("DNS"), class: "" }], options)).toEqual([]);
		expect(reported[0]?.message).toContain("without a name");
	});

	it("accepts a choice without a path, and an invalid hierarchy", () => {
		const value = [choice("DNS"), { taxonomyId: 3, id: "x", class: "x" } as never];
		const posts = classificationsToPost(value, { objId: "S1", taxonomies: [{ id: 3, name: "t", hierarchy: 5 }] });
		expect(posts.map((post) => post.classification)).toEqual(["x", "DNS"]);
	});

	it("gives no bodies without choices", () => {
		expect(classificationsToPost([], { objId: "S1", taxonomies })).toEqual([]);
	});
});
