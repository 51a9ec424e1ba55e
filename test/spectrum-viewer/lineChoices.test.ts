import { type LineGroup, lineGroups } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupShown, type LineChoice, switchGroups } from "../../src/spectrum-viewer/model/lines/lineChoices.js";
import { groupMarkers, lineKey } from "../../src/spectrum-viewer/model/lines/markers.js";
import { switchLine } from "../../src/spectrum-viewer/model/lines/switchLine.js";

const names = lineGroups.map((group) => group.name);
const group = (name: string) => lineGroups.find((g) => g.name === name) as LineGroup;
const marksOf = ({ visibleLineGroups, lineChoices }: LineChoice) => {
	const { moving, fixed } = groupMarkers(lineGroups, visibleLineGroups, [], lineChoices);
	return [...moving, ...fixed].map((marker) => marker.key);
};

describe("choices of lines", () => {
	const choices = fc.record({
		visibleLineGroups: fc.subarray(names),
		lineChoices: fc
			.array(fc.tuple(fc.constantFrom(...lineGroups.flatMap(lineKey)), fc.boolean()), { maxLength: 20 })
			.map((pairs): Record<string, boolean> => Object.fromEntries(pairs)),
	});
	it("changes one marker alone, and none after switching back", () => {
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
	it("drops choices of single lines when their group is switched", () => {
		fc.assert(
			fc.property(choices, fc.subarray([...lineGroups]), fc.boolean(), (choice, some, on) => {
				const next = switchGroups(choice, some, on);
				for (const g of some) expect(groupShown(g, next)).toBe(on);
				for (const g of lineGroups) if (!some.includes(g)) expect(groupShown(g, next)).toBe(groupShown(g, choice));
			}),
			{ seed: 42, numRuns: 100 },
		);
	});
	it("gives the state of a group from that of its lines", () => {
		expect(groupShown(group("H"), { visibleLineGroups: ["H"], lineChoices: {} })).toBe(true);
		expect(groupShown(group("H"), { visibleLineGroups: ["H"], lineChoices: { "H/Hα": false } })).toBe("mixed");
		expect(groupShown(group("H"), { visibleLineGroups: [], lineChoices: { "H/Hα": true } })).toBe("mixed");
		const all = Object.fromEntries(lineKey(group("H")).map((key) => [key, true]));
		expect(groupShown(group("H"), { visibleLineGroups: [], lineChoices: all })).toBe(true);
	});
});
