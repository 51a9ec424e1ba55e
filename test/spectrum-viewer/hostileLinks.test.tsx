/** Links that nobody would share on purpose: what is read of them, and a viewer that starts with them, on every server. */
import { SpectrumViewer, spectrumStateFromFragment } from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";
import { expectToRender } from "../setup/expectToRender.js";

const wavelengths = Float64Array.from({ length: 4000 }, (_, i) => 4000 + i);
const spectra = [{ id: "a", wavelengths, fluxes: wavelengths.map((w) => 2 + Math.sin(w / 40)) }];
const line = { id: "a", label: "b", wavelength: 5000 };
const key = (name: string) => `customLines=[{"id":"a","label":"b","wavelength":5000,"${name}":1}]`;

const links: readonly [fragment: string, read: object][] = [
	...["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"].map((name): [string, object] => [
		key(name),
		{ customLines: [line] },
	]),
	['ionVelocities={"H":null}', {}],
	['ionVelocities={"H":null,"He":1000}', {}],
	['ionVelocities={"H":"fast"}', {}],
	['__proto__={"redshift":5}', {}],
	['constructor={"redshift":5}', {}],
	["toString=5", {}],
	...([
		{ kind: "savitzky-golay", width: 1e8, order: 2 },
		{ kind: "savitzky-golay", width: 1e10, order: 2 },
		{ kind: "savitzky-golay", width: 4001, order: 60 },
		{ kind: "gaussian", velocityKmS: 1e9 },
		{ kind: "boxcar", width: 1e12 },
	].map((smoothing): [string, object] => [`smoothing=${JSON.stringify(smoothing)}`, { smoothing }]) as never[]),
];

describe.each(links)("the link #%s", (fragment, read) => {
	it("is read in its valid parts", () => {
		const state = spectrumStateFromFragment(encodeURI(fragment));
		expect(state).toEqual(read);
		expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
		expect(state.redshift).toBeUndefined();
	});
	it("is drawn", () =>
		expectToRender(<SpectrumViewer spectra={spectra} initialState={spectrumStateFromFragment(fragment)} />));
});

it.each([null, undefined, 5, {}, [], Symbol("s"), () => 1])("a fragment that is %s is an empty one", (none) => {
	expect(spectrumStateFromFragment(none as never)).toEqual({});
});
