import { type AdapterIssue, lineGroupsFromSkyPortal, taxonomiesFromSkyPortal } from "astropane/skyportal";
import { describe, expect, it } from "vitest";

const hierarchy = { class: "Time-domain Source", subclasses: [{ class: "AGN" }] };
const row = {
	id: 3,
	name: "tdtax",
	version: "0.1.7",
	provenance: null,
	isLatest: true,
	hierarchy,
	groups: [{ id: 1, name: "Sitewide", users: [] }],
};
const expected = {
	id: 3,
	name: "tdtax",
	version: "0.1.7",
	provenance: null,
	isLatest: true,
	hierarchy,
	groups: [{ id: 1, name: "Sitewide" }],
};

describe("taxonomiesFromSkyPortal", () => {
	it.each([
		["the answer", { status: "success", data: [row] }],
		["the list", [row]],
		["one row", row],
		["the answer of one", { status: "success", data: row }],
		["an object with the list", { taxonomies: [row] }],
	])("takes %s", (_, answer) => {
		expect(taxonomiesFromSkyPortal(answer)).toEqual([expected]);
	});

	it("keeps all versions, and leaves missing fields undefined", () => {
		const old = { id: 1, name: null, version: null, hierarchy: null, groups: null };
		expect(taxonomiesFromSkyPortal([old, row])).toEqual([
			{ id: 1, name: "Taxonomy 1", version: null, provenance: null, hierarchy: null, groups: [] },
			expected,
		]);
	});

	it("leaves out a row without an id and reports it", () => {
		const reported: AdapterIssue[] = [];
		expect(taxonomiesFromSkyPortal([{ ...row, id: null }], { onIssues: (issues) => reported.push(...issues) })).toEqual(
			[],
		);
		expect(reported[0]?.subject).toBe("tdtax");
	});

	it.each([null, undefined, 3, "x", {}, []])("gives nothing for %j", (answer) => {
		expect(taxonomiesFromSkyPortal(answer)).toEqual([]);
	});
});

describe("lineGroupsFromSkyPortal", () => {
	const buttons = { "My Fe": { color: "#aB12ff", wavelengths: [5018, "5169", 1500] } };

	it("gives groups that redshift moves, with both wavelengths of every line", () => {
		const [group] = lineGroupsFromSkyPortal(buttons);
		expect(group).toMatchObject({ name: "My Fe", color: "#aB12ff", static: false });
		expect(group?.lines.map((line) => line.label)).toEqual(["My Fe 5018", "My Fe 5169", "My Fe 1500"]);
		expect(group?.lines[0]).toMatchObject({ air: 5018, status: "unverified" });
		expect(group?.lines[0]?.vacuum).toBeCloseTo(5019.4, 1);
		expect(group?.lines[2]).toMatchObject({ air: 1500, vacuum: 1500 });
	});

	it("reads wavelengths as vacuum on request", () => {
		const [group] = lineGroupsFromSkyPortal(buttons, { medium: "vacuum" });
		expect(group?.lines[0]?.vacuum).toBe(5018);
		expect(group?.lines[0]?.air).toBeCloseTo(5016.6, 1);
	});

	it("accepts only hexadecimal colours", () => {
		for (const color of ["red;background:url(x)", "#12", null, 7])
			expect(lineGroupsFromSkyPortal({ a: { color, wavelengths: [5000] } })[0]?.color).toBe("var(--astropane-ink)");
	});

	it("lightens colours that are invisible on the dark theme, only there", () => {
		const colors = ["#000", "#00008b", "#123456cc", "#ff0000", "#ffffff"];
		expect(colors.map((color) => lineGroupsFromSkyPortal({ a: { color, wavelengths: [5000] } })[0]?.color)).toEqual([
			"light-dark(#000, #666666)",
			"light-dark(#00008b, #5c5cb5)",
			"light-dark(#123456cc, #506982cc)",
			"#ff0000",
			"#ffffff",
		]);
	});

	it("leaves out and reports invalid wavelengths and groups", () => {
		const reported: AdapterIssue[] = [];
		const groups = lineGroupsFromSkyPortal(
			{ a: { color: "#fff", wavelengths: [5000, null, -3, "x"] }, b: null, c: { wavelengths: null } },
			{ onIssues: (issues) => reported.push(...issues) },
		);
		expect(groups.map((group) => [group.name, group.lines.length])).toEqual([
			["a", 1],
			["c", 0],
		]);
		expect(reported.map((issue) => issue.subject)).toEqual(["a", "b", "c"]);
	});

	it.each([null, undefined, 3, "x", [], {}])("gives nothing for %j", (preferences) => {
		expect(lineGroupsFromSkyPortal(preferences)).toEqual([]);
	});
});
