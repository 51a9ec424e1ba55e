import { type LineGroup, lineGroups } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSpectrumStore, sharedSpectrumState } from "../../src/spectrum-viewer/index.js";
import { findLines } from "../../src/spectrum-viewer/model/lines/findLines.js";
import { groupShown, type LineChoice, switchGroups } from "../../src/spectrum-viewer/model/lines/lineChoices.js";
import { lineDoubt } from "../../src/spectrum-viewer/model/lines/lineDoubt.js";
import {
	isShown,
	lineSetOf,
	readLineSets,
	shownBy,
	withLineSet,
} from "../../src/spectrum-viewer/model/lines/lineSetChoice.js";
import { lineStops, nextStop } from "../../src/spectrum-viewer/model/lines/lineStops.js";
import { groupMarkers, lineKey } from "../../src/spectrum-viewer/model/lines/markers.js";
import { readCustomLineText } from "../../src/spectrum-viewer/model/lines/readCustomLineText.js";
import { switchLine } from "../../src/spectrum-viewer/model/lines/switchLine.js";
import { english } from "../../src/text/index.js";

const names = lineGroups.map((group) => group.name);
const group = (name: string) => lineGroups.find((g) => g.name === name) as LineGroup;
const marksOf = ({ visibleLineGroups, lineChoices }: LineChoice) => {
	const { moving, fixed } = groupMarkers(lineGroups, visibleLineGroups, [], lineChoices);
	return [...moving, ...fixed].map((mark) => mark.key);
};

describe("keys of lines", () => {
	it("are group and label, and none comes twice", () => {
		const keys = lineGroups.flatMap(lineKey);
		expect(keys).toContain("H/Hα");
		expect(keys).toContain("[O III]/[O III] 5007");
		expect(new Set(keys).size).toBe(keys.length);
	});
	it("number labels that come again", () => {
		const line = { label: "a", air: 5000, vacuum: 5001, status: "verified" as const, sources: "" };
		const twice: LineGroup = { name: "g", family: "h", color: "red", static: false, lines: [line, line, line] };
		expect(lineKey(twice)).toEqual(["g/a", "g/a (2)", "g/a (3)"]);
	});
});

describe("single lines", () => {
	it("stand alone in a group that is off, and are missing in one that is on", () => {
		const alone = marksOf({ visibleLineGroups: [], lineChoices: { "H/Hα": true } });
		expect(alone).toEqual(["H/Hα"]);
		const without = marksOf({ visibleLineGroups: ["H"], lineChoices: { "H/Hα": false } });
		expect(without).not.toContain("H/Hα");
		expect(without).toContain("H/Hβ");
	});

	it("are told by dash and opacity: how well they are known, and how strong they are", () => {
		const { moving } = groupMarkers(lineGroups, names, []);
		const looks = new Map(moving.map((mark) => [mark.line?.status, String(mark.dash)]));
		expect(new Set(looks.values()).size).toBe(3);
		expect(looks.get("verified")).toBe("");
		const of = (key: string) => moving.find((mark) => mark.key === key);
		expect(of("H/Hα")?.opacity).toBeGreaterThan(of("More hydrogen/H13")?.opacity as number);
		// Few steps, so that drawing stays batched.
		expect(new Set(moving.map((mark) => mark.opacity)).size).toBeLessThanOrEqual(3);
		expect(moving.filter((mark) => lineDoubt(mark, english) === "unverified").length).toBeGreaterThan(10);
	});

	const choices = fc.record({
		visibleLineGroups: fc.subarray(names),
		lineChoices: fc
			.array(fc.tuple(fc.constantFrom(...lineGroups.flatMap(lineKey)), fc.boolean()), { maxLength: 20 })
			.map((pairs): Record<string, boolean> => Object.fromEntries(pairs)),
	});

	it("change alone when they are switched, and switching back brings back the picture", () => {
		fc.assert(
			fc.property(choices, fc.constantFrom(...lineGroups), fc.nat(), fc.boolean(), (choice, of, at, on) => {
				const key = lineKey(of)[at % of.lines.length] as string;
				const next = switchLine(choice, of, key, on);
				const before = new Set(marksOf(choice));
				const after = new Set(marksOf(next));
				const isBand = of.lines[at % of.lines.length]?.band !== undefined;
				if (!isBand) expect(after.has(key)).toBe(on);
				for (const other of [...before, ...after]) if (other !== key) expect(after.has(other)).toBe(before.has(other));
				expect(marksOf(switchLine(next, of, key, before.has(key)))).toEqual(marksOf(choice));
			}),
			{ seed: 41, numRuns: 150 },
		);
	});

	it("are forgotten when their group is switched, which is whole then or gone", () => {
		fc.assert(
			fc.property(choices, fc.subarray([...lineGroups]), fc.boolean(), (choice, some, on) => {
				const next = switchGroups(choice, some, on);
				for (const g of some) expect(groupShown(g, next)).toBe(on);
				for (const g of lineGroups) if (!some.includes(g)) expect(groupShown(g, next)).toBe(groupShown(g, choice));
			}),
			{ seed: 42, numRuns: 100 },
		);
	});

	it("make the state of their group", () => {
		expect(groupShown(group("H"), { visibleLineGroups: ["H"], lineChoices: {} })).toBe(true);
		expect(groupShown(group("H"), { visibleLineGroups: ["H"], lineChoices: { "H/Hα": false } })).toBe("mixed");
		expect(groupShown(group("H"), { visibleLineGroups: [], lineChoices: { "H/Hα": true } })).toBe("mixed");
		const all = Object.fromEntries(lineKey(group("H")).map((key) => [key, true]));
		expect(groupShown(group("H"), { visibleLineGroups: [], lineChoices: all })).toBe(true);
	});
});

describe("search", () => {
	const labels = (query: string, among?: ReadonlySet<string>) =>
		findLines(lineGroups, query, among).flatMap(({ group: g, lines }) => lines.map((i) => g.lines[i]?.label));
	const groupsFor = (query: string) => findLines(lineGroups, query).map((found) => found.group.name);

	it.each(["oxygen", "O", "Oxygen "])("finds all lines of an element: %s", (query) => {
		const found = labels(query);
		expect(found).toEqual(expect.arrayContaining(["[O III] 5007", "O I 7774", "[O II] 3726", "O₂ A"]));
		expect(found.every((label) => /^\[?O[₂ ]/.test(label ?? ""))).toBe(true);
	});
	it("finds the series of hydrogen as hydrogen, and no helium", () => {
		expect(labels("hydrogen")).toEqual(expect.arrayContaining(["Hα", "Lyα", "Pa δ", "H13"]));
		expect(labels("H").some((label) => label?.startsWith("He"))).toBe(false);
		expect(labels("He").every((label) => label?.startsWith("He"))).toBe(true);
	});
	it("finds ions with and without brackets and blanks", () => {
		for (const query of ["O III", "oiii", "OIII"])
			expect(labels(query)).toEqual(expect.arrayContaining(["[O III] 5007", "O III 3759"]));
		expect(labels("[O III]")).toContain("[O III] 5007");
		expect(labels("[O III]")).not.toContain("O III 3759");
		expect(labels("N I")).not.toContain("N II 5680");
	});
	it.each(["halpha", "h alpha", "H-alpha", "Hα", "Ha"])("reads Greek letters by name: %s", (query) => {
		expect(new Set(labels(query))).toEqual(new Set(["Hα"]));
	});
	it("reads series by name", () => {
		expect(labels("lyman alpha")).toContain("Lyα");
		expect(labels("Paschen delta")).toContain("Pa δ");
	});
	it.each(["5007", "5006.8", "500.7 nm", "0.5007um", "0.5007 µm", "5007 Å", "5008.2"])(
		"finds a wavelength: %s",
		(query) => {
			expect(labels(query)).toContain("[O III] 5007");
			expect(labels(query)).not.toContain("[O III] 4959");
		},
	);
	it.each(["4900-5100", "4900..5100 Å", "490 – 510 nm", "490-510nm", "0.49 to 0.51 µm", "5100-4900"])(
		"finds a range: %s",
		(query) => {
			const found = findLines(lineGroups, query).flatMap(({ group: g, lines }) => lines.map((i) => g.lines[i]));
			expect(found.map((line) => line?.label)).toEqual(expect.arrayContaining(["[O III] 4959", "[O III] 5007"]));
			for (const line of found) {
				expect(line?.vacuum).toBeGreaterThanOrEqual(4900);
				expect(line?.air).toBeLessThanOrEqual(5100);
			}
		},
	);
	it.each([
		["O3", "O III"],
		["[O3]", "[O III]"],
		["Fe 2", "Fe II"],
		["nitrogen ii", "N II"],
		["Oxygen III", "O III"],
		["he1", "He I"],
	])("reads ions as they are written elsewhere: %s", (query, usual) => {
		expect(labels(query)).toEqual(labels(usual));
		expect(labels(query).length).toBeGreaterThan(2);
	});
	it("finds singly ionised oxygen and the molecule by O2", () => {
		expect(labels("O2")).toEqual(expect.arrayContaining(["[O II] 3726", "O II 4649", "O₂ A"]));
	});
	it.each([
		["ha", ["Hα"]],
		["hb", ["Hβ"]],
		["lya", ["Lyα"]],
		["Ly b", ["Lyβ"]],
		["hydrogen alpha", ["Hα"]],
		["CaK", ["Ca II K"]],
		["Ca H", ["Ca II H"]],
		["NaD", ["Na I D₂", "Na I D₁"]],
		["Mg b", ["Mg I 5167", "Mg I 5173", "Mg I 5184"]],
		["λ5007", ["N II 5005", "[O III] 5007"]],
		["[O III] λλ4959, 5007", ["[O III] 4959", "N II 5005", "[O III] 5007"]],
		["5,007 Å", ["N II 5005", "[O III] 5007"]],
		["500,7 nm", ["N II 5005", "[O III] 5007"]],
		["oxygen 5000 ± 10", ["[O III] 5007"]],
	])("finds what people call %s", (query, expected) => {
		expect(new Set(labels(query))).toEqual(new Set(expected));
	});
	it("finds Balmer's lines and no helium by his name, the others by theirs and by headings with a dash", () => {
		expect(labels("balmer")).toEqual(expect.arrayContaining(["Hα", "H13"]));
		expect(labels("balmer").every((label) => /^H[^e]/.test(label ?? ""))).toBe(true);
		expect(groupsFor("wolf-rayet")).toEqual(["WR WN", "WR WC/O"]);
	});
	it("does not take few digits for a wide range", () => {
		const found = findLines(lineGroups, "1 micron").flatMap(({ group: g, lines }) => lines.map((i) => g.lines[i]));
		expect(found.length).toBeGreaterThan(0);
		for (const line of found) expect(Math.abs((line?.air ?? 0) - 10_000)).toBeLessThanOrEqual(100);
	});
	it("takes text and a wavelength or range together", () => {
		expect(labels("iron 4900-5100")).toContain("Fe II 4924");
		expect(labels("iron 4900-5100")).not.toContain("[O III] 5007");
		expect(new Set(labels("Fe II 5169"))).toEqual(new Set(["Fe II 5169"]));
		expect(labels("H13")).toEqual(["H13"]);
		expect(labels("Na I D1")).toContain("Na I D₁");
	});
	it("finds groups by their name and heading", () => {
		expect(groupsFor("Tellurics-1")).toEqual(["Tellurics-1"]);
		expect(groupsFor("wolf")).toEqual(["WR WN", "WR WC/O"]);
		expect(groupsFor("galaxy")).toEqual(expect.arrayContaining(["Galaxy", "Galaxy emission"]));
	});
	it("finds all for nothing, and nothing for nonsense, and never throws", () => {
		expect(groupsFor("  ")).toEqual(names);
		expect(groupsFor("xyzzy")).toEqual([]);
		fc.assert(
			fc.property(fc.string(), (query) => void findLines(lineGroups, query)),
			{ seed: 43 },
		);
	});
	it("is limited to the lines that are in view", () => {
		expect(labels("oxygen", new Set(["[O III]/[O III] 5007"]))).toEqual(["[O III] 5007"]);
	});
	it("finds each line by its own label and by its own wavelength", () => {
		for (const g of lineGroups) {
			g.lines.forEach((line, i) => {
				for (const query of [line.label, `${line.air.toFixed(1)} Å`, `${(line.air / 10).toFixed(2)} nm`]) {
					const found = findLines([g], query)[0];
					expect(found?.lines, `${g.name}: ${query}`).toContain(i);
				}
			});
		}
	});
});

describe("own lines as they are written", () => {
	it.each([
		["6355 Si II", { label: "Si II", wavelength: 6355 }],
		["He I 5876", { label: "He I", wavelength: 5876 }],
		["587.6 nm He I", { label: "He I", wavelength: 5876 }],
		["0.5876um", { label: "5876 Å", wavelength: 5876 }],
		["1215.67 vac Lyα", { label: "Lyα", wavelength: 1215.67, medium: "vacuum" }],
		["6563: H alpha", { label: "H alpha", wavelength: 6563 }],
		["4686 He II?", { label: "He II?", wavelength: 4686 }],
		["5780.5 DIB 5780", { label: "DIB 5780", wavelength: 5780.5 }],
		["[O III] 5,007", { label: "[O III]", wavelength: 5007 }],
		["10 830 He I", { label: "He I", wavelength: 10_830 }],
		["587,6 nm He I", { label: "He I", wavelength: 5876 }],
		["DIB λ5780", { label: "DIB", wavelength: 5780 }],
		["Lyα 1215.67 (vacuum)", { label: "Lyα", wavelength: 1215.67, medium: "vacuum" }],
		['"Si II",6355,0.5', { label: "Si II,0.5", wavelength: 6355 }],
		["Si II\t6355\tvacuum\t#ff0080", { label: "Si II", wavelength: 6355, medium: "vacuum", color: "#ff0080" }],
		["7605 sky, static", { label: "sky", wavelength: 7605, static: true }],
	])("are read: %s", (text, expected) => {
		expect(readCustomLineText(text, []).lines).toEqual([{ id: "custom-1", ...expected }]);
	});
	it("come many at once, and the bad ones are named", () => {
		const { lines, bad, problem } = readCustomLineText("6355 Si II\r\n\nsilicon\n5876 He I; 0 nothing", [
			{ id: "custom-1" },
		]);
		expect(lines.map((line) => line.label)).toEqual(["Si II", "He I"]);
		expect(bad).toEqual(["silicon", "0 nothing"]);
		expect(problem).toMatch(/"silicon", "0 nothing" have no rest wavelength/);
	});
	it("come several in a row where wavelengths follow one another", () => {
		expect(
			readCustomLineText("[O III] 4959, 5007\n495.9/500.7 nm", []).lines.map((line) => [line.label, line.wavelength]),
		).toEqual([
			["[O III] 4959", 4959],
			["[O III] 5007", 5007],
			["4959 Å", 4959],
			["5007 Å", 5007],
		]);
	});
	it.each(["-5007 x", "−5007 x", "21 cm", "1420 MHz", "2 keV", "1,2,3", "name,wavelength", "NaN", "1e999 x"])(
		"are not made of what is no wavelength: %s",
		(text) => {
			expect(readCustomLineText(text, [])).toMatchObject({ lines: [], bad: [text] });
		},
	);
	it("get ids that none has", () => {
		const { lines } = readCustomLineText("5000 a\n5001 b", [{ id: "custom-2" }]);
		expect(lines.map((line) => line.id)).toEqual(["custom-3", "custom-4"]);
	});
});

describe("the way from line to line", () => {
	const stopsOf = (redshift: number, groups: string[]) =>
		lineStops(
			{
				lines: groupMarkers(lineGroups, groups, []),
				state: { ...createSpectrumStore({ redshift }).getState() },
				medium: "air",
			},
			[3500, 9500],
		);
	it("goes through every visible line in the data once, in order, and back the same way", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -0.01, max: 1, noNaN: true }),
				fc.subarray(names, { minLength: 1 }),
				(redshift, groups) => {
					const stops = stopsOf(redshift, groups);
					const seen = [];
					let stop = nextStop(stops, 0, 1);
					while (stop) {
						seen.push(stop);
						const next = nextStop(stops, stop.observed, 1);
						if (next) expect(nextStop(stops, next.observed, -1)).toBe(stop);
						stop = next;
					}
					expect(seen).toEqual(stops);
					for (const { observed } of stops) expect(observed >= 3500 && observed <= 9500).toBe(true);
				},
			),
			{ seed: 44, numRuns: 60 },
		);
	});
	it("stops once where several groups have the same line", () => {
		const hGamma = stopsOf(0, ["H", "WR WN", "WR WC/O"]).filter(({ mark }) => mark.label === "Hγ");
		expect(hGamma).toHaveLength(1);
	});
});

describe("sets of lines", () => {
	const now = {
		visibleLineGroups: ["H", "[O III]"],
		lineChoices: { "H/Hδ": false },
		customLines: [{ id: "a", label: "mine", wavelength: 5000 }],
	};
	it("come back as they were kept, whatever was shown in between", () => {
		const set = lineSetOf("AGN", now);
		const other = { visibleLineGroups: ["Fe II"], lineChoices: {}, customLines: [] };
		expect(isShown(set, other)).toBe(false);
		expect(shownBy(set, other)).toEqual(now);
		expect(isShown(set, shownBy(set, other))).toBe(true);
	});
	it("without own lines leave these alone", () => {
		expect(shownBy({ name: "x", lineGroups: ["H"] }, now).customLines).toBe(now.customLines);
	});
	it("of one name replace one another in their place", () => {
		const sets = [lineSetOf("a", now), lineSetOf("b", now)];
		const next = withLineSet(sets, { name: "a", lineGroups: [] });
		expect(next.map((set) => [set.name, set.lineGroups.length])).toEqual([
			["a", 0],
			["b", 2],
		]);
		expect(withLineSet(sets, { name: "c", lineGroups: [] })).toHaveLength(3);
	});
	it("that cannot be used are left out", () => {
		const bad = [null, "x", { name: 1, lineGroups: [] }, { name: "a" }, { name: "b", lineGroups: [], customLines: 3 }];
		const good = { name: "a", lineGroups: ["H"] };
		expect(readLineSets([...bad, good, good] as never)).toEqual([good]);
	});
	it("are no part of a shared view", () => {
		const store = createSpectrumStore({ lineSets: [lineSetOf("a", now)], lineChoices: now.lineChoices });
		expect(sharedSpectrumState(store.getState())).toEqual({ lineChoices: now.lineChoices });
	});
});
