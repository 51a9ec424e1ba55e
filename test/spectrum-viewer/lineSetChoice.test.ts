import { describe, expect, it } from "vitest";
import { createSpectrumStore, readSpectrumState, sharedSpectrumState } from "../../src/spectrum-viewer/index.js";
import {
	isShown,
	lineSetOf,
	readLineSets,
	shownBy,
	withLineSet,
} from "../../src/spectrum-viewer/model/lines/lineSetChoice.js";

describe("sets of lines", () => {
	const choice = {
		visibleLineGroups: ["H", "[O III]"],
		lineChoices: { "H/Hδ": false },
		customLines: [{ id: "a", label: "mine", wavelength: 5000 }],
	};
	it("restore the choice that they were made of", () => {
		const set = lineSetOf("AGN", choice);
		const other = { visibleLineGroups: ["Fe II"], lineChoices: {}, customLines: [] };
		expect(isShown(set, other)).toBe(false);
		expect(shownBy(set, other)).toEqual(choice);
		expect(isShown(set, shownBy(set, other))).toBe(true);
	});
	it("leave custom lines as they are where a set has none", () => {
		expect(shownBy({ name: "x", lineGroups: ["H"] }, choice).customLines).toBe(choice.customLines);
	});
	it("replace a set of the same name in its place", () => {
		const sets = [lineSetOf("a", choice), lineSetOf("b", choice)];
		const next = withLineSet(sets, { name: "a", lineGroups: [] });
		expect(next.map((set) => [set.name, set.lineGroups.length])).toEqual([
			["a", 0],
			["b", 2],
		]);
		expect(withLineSet(sets, { name: "c", lineGroups: [] })).toHaveLength(3);
	});
	it("are left out where they are not valid", () => {
		const bad = [null, "x", { name: 1, lineGroups: [] }, { name: "a" }, { name: "b", lineGroups: [], customLines: 3 }];
		const good = { name: "a", lineGroups: ["H"] };
		expect(readLineSets([...bad, good, good] as never)).toEqual([good]);
	});
	it("are not part of a shared view", () => {
		const store = createSpectrumStore({ lineSets: [lineSetOf("a", choice)], lineChoices: choice.lineChoices });
		expect(sharedSpectrumState(store.getState())).toEqual({ lineChoices: choice.lineChoices });
		expect(readSpectrumState({ lineSets: [lineSetOf("a", choice)] })).toEqual({});
	});
});
