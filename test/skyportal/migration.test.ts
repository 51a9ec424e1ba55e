import { type AdapterIssue, classificationQuery, classificationRequests, migrationRequests } from "astropane/skyportal";
import { describe, expect, it } from "vitest";

const tree = (...subclasses: object[]) => ({ class: "Time-domain Source", subclasses });
const from = { id: 1, name: "Sitewide", hierarchy: tree({ class: "Ib-p" }, { class: "II" }, { class: "Gone" }) };
const to = {
	id: 2,
	name: "Sitewide",
	hierarchy: tree({ class: "Ib-pec", "other names": ["Ib-p"] }, { class: "SN", subclasses: [{ class: "II" }] }),
};
const row = (id: number, name: string, more: object = {}) => ({
	id,
	obj_id: "ZTF1",
	taxonomy_id: 1,
	classification: name,
	probability: 0.4,
	ml: false,
	origin: null,
	...more,
});

describe("migrationRequests", () => {
	it("writes each row under its name in the new version, and keeps ml, origin and probability", () => {
		const rows = [
			row(7, "Ib-p", { ml: true, origin: "ACAI" }),
			row(8, "II", { probability: null }),
			row(9, "II", { taxonomy_id: 5 }),
		];
		expect(migrationRequests({ status: "success", data: rows }, { from, to })).toEqual([
			{
				method: "PUT",
				path: "/api/classification/7",
				body: { obj_id: "ZTF1", taxonomy_id: 2, classification: "Ib-pec", probability: 0.4, ml: true, origin: "ACAI" },
			},
			{
				method: "PUT",
				path: "/api/classification/8",
				body: { obj_id: "ZTF1", taxonomy_id: 2, classification: "II", probability: null, ml: false },
			},
		]);
	});

	it("reports what has no class in the new version, and what cannot be addressed", () => {
		const issues: AdapterIssue[] = [];
		const rows = [row(1, "Gone"), row(2, "II", { obj_id: null })];
		expect(migrationRequests(rows, { from, to, onIssues: (more) => issues.push(...more) })).toEqual([]);
		expect(issues.map(({ message }) => message)).toEqual([
			'"Gone" is not in the new version, so the classification keeps the old one; choose a class by hand.',
			expect.stringContaining("has no id or no object"),
		]);
	});

	it("can leave out what stays as it is", () => {
		const same = { ...to, hierarchy: from.hierarchy };
		expect(migrationRequests([row(1, "II")], { from, to: same, includeUnchanged: false })).toEqual([]);
		expect(migrationRequests([row(1, "II")], { from, to: same })).toHaveLength(1);
	});

	it("never throws", () => {
		for (const value of [null, undefined, 1, "x", [null], { data: [[]] }, [{ classification: "A", taxonomy_id: 1 }]]) {
			expect(() => migrationRequests(value, { from, to })).not.toThrow();
			expect(() => migrationRequests([row(1, "II")], value as never)).not.toThrow();
		}
	});
});

describe("an edited classification by a machine", () => {
	it("stays one, with its origin, also beside those by people", () => {
		const rows = [row(1, "II", { ml: true, origin: "SNIascore" }), row(2, "Gone")];
		const choice = (name: string, probability: number) => ({
			taxonomyId: 1,
			id: name,
			class: name,
			path: [],
			probability,
		});
		const requests = classificationRequests(rows, [choice("II", 0.9), choice("Gone", 0.4), choice("Ib-p", 1)], {
			objId: "ZTF1",
			ml: "any",
		});
		expect(requests.map(({ method, body }) => [method, body])).toEqual([
			["PUT", expect.objectContaining({ classification: "II", probability: 0.9, ml: true, origin: "SNIascore" })],
			["POST", { obj_id: "ZTF1", taxonomy_id: 1, classification: "Ib-p", probability: 1 }],
		]);
	});
});

describe("classificationQuery", () => {
	it("names taxonomy and class, subclasses included", () => {
		const choice = (name: string, taxonomyId = 2) => ({ taxonomyId, id: name, class: name, path: [] });
		expect(classificationQuery({ with: [choice("SN")], without: [choice("Ib-pec"), choice("x", 9)] }, [to])).toEqual({
			classifications: ["Sitewide: SN", "Sitewide: II"],
			nonclassifications: ["Sitewide: Ib-pec"],
		});
		expect(classificationQuery(null as never, null as never)).toEqual({});
	});
});
