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
});
