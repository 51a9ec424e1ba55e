import { describe, expect, it } from "vitest";
import { readProps } from "../../src/spectrum-viewer/model/input.js";
import { capital, initialSettings, settingNames, settings } from "../../src/spectrum-viewer/settings.js";
import { readSharedSetting } from "../../src/spectrum-viewer/sharedSettings.js";
import { createSpectrumStore } from "../../src/spectrum-viewer/store.js";
import type { Smoothing, WavelengthUnit } from "../../src/spectrum-viewer/types.js";
import { textsOf } from "./messages.js";

const smoothings: Record<Smoothing["kind"] | "gaussian in km/s", Smoothing> = {
	boxcar: { kind: "boxcar", width: 5 },
	gaussian: { kind: "gaussian", sigma: 2 },
	"gaussian in km/s": { kind: "gaussian", velocityKmS: 200 },
	"savitzky-golay": { kind: "savitzky-golay", width: 11, order: 2 },
	median: { kind: "median", width: 5 },
};
const units: Record<WavelengthUnit, true> = { angstrom: true, nm: true, um: true };

const problemsOf = (props: Record<string, unknown>) =>
	textsOf(readProps({ spectra: [], ...props } as never).issues.map(({ message }) => message));

describe("the settings of a spectrum viewer", () => {
	it.each(settingNames)("have a start that their own validation takes: %s", (name) => {
		const { initial, validator } = settings[name];
		expect(createSpectrumStore().getState()[name]).toBe(initial);
		if (initial !== null) expect(validator.read(initial)).toBe(initial);
		expect(initialSettings[name]).toBe(initial);
	});
	it.each(settingNames)("are validated as props, with an answer that names them: %s", (name) => {
		const bad = Symbol.iterator;
		for (const prop of [name, `default${capital(name)}`]) {
			const [problem] = problemsOf({ [prop]: bad });
			expect(problem).toMatch(new RegExp(`^\`${prop}\` is .*, so it is not used; pass .+\\.$`));
		}
		expect(problemsOf({ [`on${capital(name)}Change`]: bad })[0]).toContain("pass a function.");
	});
	it.each(Object.entries(smoothings))("take every method of smoothing, from props and links: %s", (_, smoothing) => {
		expect(problemsOf({ smoothing })).toEqual([]);
		expect(readSharedSetting("smoothing", smoothing)).toEqual(smoothing);
	});
	it("refuse unknown and incomplete smoothing with an answer", () => {
		for (const smoothing of [{ kind: "wavelet", width: 3 }, { kind: "boxcar" }, { kind: "constructor" }, "median"]) {
			expect(problemsOf({ smoothing })[0]).toMatch(/^`smoothing` is /);
			expect(readSharedSetting("smoothing", smoothing)).toBeUndefined();
		}
	});
	it.each(Object.keys(units))("take every unit of wavelength: %s", (unit) => {
		expect(problemsOf({ wavelengthUnit: unit })).toEqual([]);
		expect(readSharedSetting("wavelengthUnit", unit)).toBe(unit);
	});
	it("name the values that a setting takes", () => {
		expect(problemsOf({ layout: "grid" })).toEqual([
			'`layout` is "grid", so it is not used; pass "overlay" or "stack" or "tabs".',
		]);
	});
	it("take no sets of lines and no unsafe colours from a link", () => {
		expect(readSharedSetting("lineSets", [{ name: "a", lineGroups: [] }])).toBeUndefined();
		const line = { id: "a", label: "x", wavelength: 5000, color: "url(https://example.org)" };
		expect(readSharedSetting("customLines", [line, null, { id: 1 }])).toEqual([
			{ id: "a", label: "x", wavelength: 5000 },
		]);
		expect(readSharedSetting("hiddenSpectra", ["a", 1, null])).toEqual(["a"]);
	});
});
