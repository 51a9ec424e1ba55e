import { describe, expect, it } from "vitest";
import { readCustomLines, readLineGroups, readProps, readSpectra } from "../../src/spectrum-viewer/model/input.js";
import { durationOf } from "../setup/duration.js";
import { textsOf } from "./messages.js";

/** Every name that a plain object inherits. */
const inherited = Object.getOwnPropertyNames(Object.prototype);
/** An object with a key of its own of this name, also "__proto__", as from JSON. */
const withKey = <T extends object>(object: T, key: string): T =>
	JSON.parse(`{${JSON.stringify(key)}: 1, ${JSON.stringify(object).slice(1)}`);

const spectrum = { id: "s", wavelengths: [4000, 5000, 6000], fluxes: [1, 2, 1] };
const line = { id: "l", label: "x", wavelength: 5000 };
const group = { name: "g", color: "red", lines: [{ label: "a", air: 5000, vacuum: 5001 }] };

describe("names that every object inherits", () => {
	it.each(inherited)("are no names of fields: %s", (key) => {
		const spectra = [withKey(spectrum, key)];
		expect(readSpectra(spectra)).toEqual({ value: spectra, issues: [] });
		const lines = [withKey(line, key)];
		expect(readCustomLines(lines)).toEqual({ value: lines, issues: [] });
		const groups = [withKey({ ...group, lines: [withKey(group.lines[0] as object, key)] }, key)] as never;
		expect(readLineGroups(groups)).toEqual({ value: groups, issues: [] });
		const props = withKey({ spectra }, key);
		expect(readProps(props as never)).toEqual({ value: props, issues: [] });
	});
	it.each(inherited)("can be ids, labels and names of groups: %s", (name) => {
		const ids = [spectrum, spectrum].map((one) => ({ ...one, id: name }));
		expect(readSpectra(ids).value.map(({ id }) => id)).toEqual([name, `${name} (2)`]);
		expect(readLineGroups([{ ...group, name }] as never).value[0]?.name).toBe(name);
		expect(readCustomLines([{ ...line, id: name, label: name }]).value[0]?.id).toBe(name);
	});
});

describe("items of one id", () => {
	const many = 20_000;
	it.each([
		["lines", () => readCustomLines(Array.from({ length: many }, () => line)).value],
		["lines of an empty id", () => readCustomLines(Array.from({ length: many }, () => ({ ...line, id: "" }))).value],
		["spectra", () => readSpectra(Array.from({ length: many }, () => ({ ...spectrum }))).value],
		[
			"spectra whose id is that of a template",
			() =>
				readSpectra(
					Array.from({ length: many }, () => ({ ...spectrum })),
					[{ id: "s" }, { id: "s (3)" }],
				).value,
		],
		[
			"lines that have the ids of copies already",
			() =>
				readCustomLines(Array.from({ length: many }, (_, i) => ({ ...line, id: i % 2 ? "l" : `l (${i / 2})` }))).value,
		],
	])("get ids of their own in linear time: 20,000 %s", (_, read) => {
		expect(durationOf(read, 1000)).toBeLessThan(1000);
		const ids = new Set((read() as readonly { id: string }[]).map(({ id }) => id));
		expect(ids.size).toBe(many);
	});
	it("keep the id of the first, and say how many share it", () => {
		const { value, issues } = readSpectra([spectrum, { ...spectrum }, { ...spectrum }]);
		expect(value.map(({ id }) => id)).toEqual(["s", "s (2)", "s (3)"]);
		expect(textsOf(issues.map(({ message }) => message))).toEqual([expect.stringMatching(/^3 spectra .*"s"/)]);
	});
});
