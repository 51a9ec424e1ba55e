import {
	createSpectrumStore,
	readSpectrumState,
	sharedSpectrumState,
	spectrumStateFromFragment,
	spectrumStateToFragment,
} from "astropane/spectrum-viewer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const shared = fc.record(
	{
		redshift: fc.double({ min: -0.5, max: 12, noNaN: true }).filter((z) => !Object.is(z, -0) && z !== 0),
		velocity: fc.integer({ min: 1, max: 30_000 }),
		velocityConvention: fc.constantFrom("optical" as const, "radio" as const),
		x: fc.constant([5000.5, 6000] as const),
		visibleLineGroups: fc.array(fc.string(), { maxLength: 4 }).filter((l) => l.length > 0),
		customLines: fc.constant([{ id: "a", label: "Ω & <b> #1", wavelength: 6355.25 }]),
		smoothing: fc.oneof(
			fc.record({ kind: fc.constant("boxcar" as const), width: fc.integer({ min: 2, max: 99 }) }),
			fc.record({ kind: fc.constant("gaussian" as const), velocityKmS: fc.integer({ min: 1, max: 3000 }) }),
		),
		ionVelocities: fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: -30_000, max: 30_000 }), {
			minKeys: 1,
		}),
		layout: fc.constantFrom("stack" as const, "tabs" as const),
		normalization: fc.constant("none" as const),
		medium: fc.constantFrom("air" as const, "vacuum" as const),
		tab: fc.oneof(fc.string(), fc.constantFrom("2020", "null", "true", '"a"', "[1]")),
		velocityLine: fc.constantFrom("H/Hα", "[O III]/[O III] 5007", "5007"),
		hiddenSpectra: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
	},
	{ requiredKeys: [] },
);

describe("a shared view", () => {
	it("of a new viewer is empty", () => {
		expect(sharedSpectrumState(createSpectrumStore().getState())).toEqual({});
		expect(spectrumStateToFragment({})).toBe("");
	});
	it("comes back from a store", () => {
		fc.assert(
			fc.property(shared, (state) => {
				const store = createSpectrumStore(readSpectrumState(state));
				expect(sharedSpectrumState(store.getState())).toEqual(state);
			}),
		);
	});
	it("comes back from an address", () => {
		fc.assert(
			fc.property(shared, (state) => {
				const url = new URL(`https://example.org/source#${spectrumStateToFragment(state)}`);
				expect(spectrumStateFromFragment(url.hash)).toEqual(state);
			}),
		);
	});
	it("that was cut or made up is read as far as it makes sense", () => {
		const read = readSpectrumState({
			redshift: "0.1",
			velocity: 100,
			x: [1],
			visibleLineGroups: ["H", 3],
			smoothing: { kind: "boxcar" },
			normalization: { kind: "mean", from: 1 },
			medium: "water",
			customLines: [null, { id: 1 }],
			y: [2, 2],
		});
		expect(read).toEqual({ velocity: 100, visibleLineGroups: ["H"], customLines: [] });
		for (const bad of [null, 3, "x", []]) expect(readSpectrumState(bad)).toEqual({});
		expect(spectrumStateFromFragment("redshift=-7&x=[1")).toEqual({});
	});
	it("that was made up with malice is no error and changes no other object", () => {
		for (const kind of ["__proto__", "constructor", "toString"])
			expect(readSpectrumState({ smoothing: { kind, width: 5 }, velocity: 100 })).toEqual({ velocity: 100 });
		const text = '{"__proto__":{"redshift":1},"ionVelocities":{"__proto__":1000},"lineChoices":{"__proto__":true}}';
		const store = createSpectrumStore(readSpectrumState(JSON.parse(text)));
		expect(store.getState().redshift).toBe(0);
		expect(({} as Record<string, unknown>).redshift).toBeUndefined();
		for (const fragment of ["%", "%E0%A4%A", "&&=&", "a=%zz", "redshift=1e999", "__proto__={}", "customLines=[[["])
			expect(spectrumStateFromFragment(fragment)).toEqual({});
	});
	it("has no page fetched for the colour of an own line", () => {
		const line = { id: "a", label: "A", wavelength: 5000 };
		const read = (color: unknown) => readSpectrumState({ customLines: [{ ...line, color }] }).customLines;
		for (const color of ["#c02942", "tomato", "rgb(10 20 30 / 50%)", "var(--line)"])
			expect(read(color)).toEqual([{ ...line, color }]);
		for (const color of ["url(https://example.org/x)", "u\\72l(x)", "red;background:url(x)", "image-set('x')", 3, {}])
			expect(read(color)).toEqual([line]);
	});
});
