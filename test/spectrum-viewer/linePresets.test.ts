import { lineGroups } from "astropane/astro";
import { lineSets } from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";
import { velocitiesBy } from "../../src/spectrum-viewer/model/lines/lineSetChoice.js";
import { lineKey } from "../../src/spectrum-viewer/model/lines/markers.js";

const keys = new Set(lineGroups.flatMap(lineKey));
const groups = new Set(lineGroups.map(({ name }) => name));
const set = (name: string) => lineSets.find((each) => each.name === name) ?? { name, lineGroups: [] };

describe("lineSets", () => {
	it("has a set for each type that classifiers use", () => {
		expect(lineSets.map(({ name }) => name)).toEqual([
			"SN Ia",
			"SN Ib",
			"SN Ic",
			"SN Ic-BL",
			"SN II",
			"SN IIn",
			"Flash lines",
			"SLSN-I",
			"TDE",
			"Nova",
			"CV",
			"White dwarf",
			"M dwarf",
			"AGN",
			"Host galaxy",
		]);
	});

	it.each(lineSets.map((each) => [each.name, each] as const))(
		"has only lines and groups of the library: %s",
		(_, each) => {
			expect(each.lineGroups.filter((name) => !groups.has(name))).toEqual([]);
			expect(Object.keys(each.lineChoices ?? {}).filter((key) => !keys.has(key))).toEqual([]);
			expect(Object.keys(each.ionVelocities ?? {}).filter((name) => !groups.has(name))).toEqual([]);
		},
	);

	it("has hydrogen of SNe II at its velocity and, of the host, at rest", () => {
		const { lineChoices, ionVelocities } = set("SN II");
		expect(lineChoices?.["H/Hα"] && lineChoices["Galaxy/Hα"]).toBe(true);
		expect(ionVelocities).toMatchObject({ H: 7300, Galaxy: 0 });
	});

	it("has the Bowen lines for TDEs, and TiO for M dwarfs", () => {
		expect(set("TDE").lineChoices).toMatchObject({ "N III/N III 4641": true, "He II/He II 4686": true });
		expect(set("M dwarf").lineGroups).toContain("TiO");
	});
});

describe("velocities of a set", () => {
	const ia = set("SN Ia");
	it("are those of the set where the view has none", () => {
		expect(velocitiesBy(ia, { velocity: 0, ionVelocities: {} }, lineSets)).toMatchObject({
			"Si II": 11_000,
			Galaxy: 0,
		});
	});
	it("leave what the user has set", () => {
		expect(velocitiesBy(ia, { velocity: 0, ionVelocities: { "Si II": 9000 } }, lineSets)).toMatchObject({
			"Si II": 9000,
			"S II": 11_000,
		});
	});
	it("replace those of another set", () => {
		const next = velocitiesBy(set("SN Ic-BL"), { velocity: 0, ionVelocities: ia.ionVelocities ?? {} }, lineSets);
		expect(next).toEqual({ "O I": 20_000, "Si II": 20_000, "Ca II": 20_000, "Fe II": 20_000, Galaxy: 0 });
	});
	it("keep the host at rest where all lines have a velocity", () => {
		expect(velocitiesBy(ia, { velocity: 8000, ionVelocities: {} }, lineSets)).toEqual({ Galaxy: 0 });
	});
});
