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
		measurements: fc.array(
			fc.record({
				spectrumId: fc.string(),
				window: fc.tuple(fc.integer({ min: 3000, max: 5000 }), fc.double({ min: 5001, max: 9000, noNaN: true })),
				medium: fc.constantFrom("air" as const, "vacuum" as const),
				continuum: fc.constantFrom("ends" as const, "sidebands" as const),
				bandWidth: fc.option(fc.integer({ min: 1, max: 100 })),
				line: fc.option(fc.constant({ key: "H/Hα", label: "Hα", group: "H", air: 6562.79, vacuum: 6564.602 })),
			}),
			{ minLength: 1, maxLength: 4 },
		),
		measure: fc.constantFrom({ continuum: "ends" as const }, { continuum: "sidebands" as const, bandWidth: 20 }),
		velocityPlotLines: fc.array(fc.string(), { maxLength: 8 }),
		velocityPanel: fc.record({ range: fc.integer({ min: 1, max: 200_000 }) }),
	},
	{ requiredKeys: [] },
);

describe("a shared view", () => {
	it("is empty for a new viewer", () => {
		expect(sharedSpectrumState(createSpectrumStore().getState())).toEqual({});
		expect(spectrumStateToFragment({})).toBe("");
	});
	it("is restored through a store", () => {
		fc.assert(
			fc.property(shared, (state) => {
				const store = createSpectrumStore(readSpectrumState(state));
				expect(sharedSpectrumState(store.getState())).toEqual(state);
			}),
		);
	});
	it("is restored through an address", () => {
		fc.assert(
			fc.property(shared, (state) => {
				const url = new URL(`https://example.org/source#${spectrumStateToFragment(state)}`);
				expect(spectrumStateFromFragment(url.hash)).toEqual(state);
			}),
		);
	});
	it("is read in its valid parts where it was cut or made up", () => {
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
	const measurement = {
		spectrumId: "star",
		window: [6600, 6500],
		medium: "air",
		continuum: "sidebands",
		bandWidth: null,
		line: null,
	};
	it("has the windows of measurements, but not their ids, picked features and selections", () => {
		const store = createSpectrumStore(readSpectrumState({ measurements: [measurement] }));
		store.setState({
			measure: { selectedId: 1, spectrumId: "star", continuum: "sidebands", bandWidth: null },
			findRedshift: { snap: false, current: 1 },
			pickedFeatures: { twoLines: true, list: [] },
		});
		expect(store.getState().measurements).toEqual([{ ...measurement, window: [6500, 6600], id: 1 }]);
		expect(sharedSpectrumState(store.getState())).toEqual({
			measurements: [{ ...measurement, window: [6500, 6600] }],
		});
	});
	it("leaves out measurements that cannot be read, and lines that are none", () => {
		const read = (measurements: unknown) => readSpectrumState({ measurements }).measurements;
		for (const bad of [null, "x", {}, [null], [{}], ["__proto__"], [{ ...measurement, window: [1, Number.NaN] }]])
			expect(read(bad), JSON.stringify(bad)).toBeUndefined();
		for (const change of [
			{ window: [5000, 5000] },
			{ window: "5000-6000" },
			{ spectrumId: 7 },
			{ spectrumId: "x".repeat(1000) },
			{ medium: "water" },
			{ continuum: "constructor" },
		])
			expect(read([{ ...measurement, ...change }, measurement]), JSON.stringify(change)).toHaveLength(1);
		const line = { key: "H/Hα", label: "Hα", group: "H", air: 6562.79, vacuum: 6564.602 };
		for (const change of [{ label: {} }, { air: "6562" }, { vacuum: -1 }, { group: "x".repeat(1000) }])
			expect(read([{ ...measurement, line: { ...line, ...change } }])?.[0]?.line).toBeNull();
		expect(read([{ ...measurement, line: { ...line, color: "url(x)" }, bandWidth: -5 }])?.[0]).toMatchObject({
			line,
			bandWidth: null,
		});
	});
	it("holds at most 200 measurements and 8 lines of the velocity plot", () => {
		const many = Array.from({ length: 1000 }, (_, i) => ({ ...measurement, bandWidth: i + 1 }));
		const lines = Array.from({ length: 20 }, (_, i) => `H/${i}`);
		const store = createSpectrumStore(readSpectrumState({ measurements: many, velocityPlotLines: lines }));
		expect(store.getState().measurements).toHaveLength(200);
		expect(store.getState().velocityPlotLines).toHaveLength(8);
		store.setState({ measurements: many.map((window, id) => ({ ...window, id }) as never) });
		const shared = sharedSpectrumState(store.getState()).measurements;
		expect(shared).toHaveLength(200);
		// The latest ones.
		expect(shared?.at(-1)?.bandWidth).toBe(1000);
	});
	it("leaves out a range that is no velocity and a continuum that is none", () => {
		for (const range of [-1, 0, "2000", 300_000, Number.NaN, null])
			expect(readSpectrumState({ velocityPanel: { range } })).toEqual({});
		for (const measure of [{ continuum: "spline" }, [], "ends", { bandWidth: 5 }])
			expect(readSpectrumState({ measure })).toEqual({});
		expect(readSpectrumState({ measure: { continuum: "ends", bandWidth: -3, selectedId: 9 } }).measure).toEqual({
			selectedId: null,
			spectrumId: null,
			continuum: "ends",
			bandWidth: null,
		});
	});
	it("neither throws nor pollutes prototypes where it is malicious", () => {
		for (const kind of ["__proto__", "constructor", "toString"])
			expect(readSpectrumState({ smoothing: { kind, width: 5 }, velocity: 100 })).toEqual({ velocity: 100 });
		const text = '{"__proto__":{"redshift":1},"ionVelocities":{"__proto__":1000},"lineChoices":{"__proto__":true}}';
		const store = createSpectrumStore(readSpectrumState(JSON.parse(text)));
		expect(store.getState().redshift).toBe(0);
		expect(({} as Record<string, unknown>).redshift).toBeUndefined();
		for (const fragment of ["%", "%E0%A4%A", "&&=&", "a=%zz", "redshift=1e999", "__proto__={}", "customLines=[[["])
			expect(spectrumStateFromFragment(fragment)).toEqual({});
	});
	it("has no page fetched for the colour of a custom line", () => {
		const line = { id: "a", label: "A", wavelength: 5000 };
		const read = (color: unknown) => readSpectrumState({ customLines: [{ ...line, color }] }).customLines;
		for (const color of ["#c02942", "tomato", "rgb(10 20 30 / 50%)", "var(--astropane-line-h)"])
			expect(read(color)).toEqual([{ ...line, color }]);
		for (const color of [
			"url(https://example.org/x)",
			"u\\72l(x)",
			"red;background:url(x)",
			"image-set('x')",
			"var(--x)",
			3,
			{},
		])
			expect(read(color)).toEqual([line]);
	});

	it("keeps a drawn template and the bounds of its search, and leaves out what is neither", () => {
		const store = createSpectrumStore({ matchedTemplate: { id: "a", redshift: 0.1 } });
		store.setState(({ matchPanel }) => ({ matchPanel: { ...matchPanel, bounds: [0, 0.3], overlay: "scaled" } }));
		const shared = sharedSpectrumState(store.getState());
		expect(shared).toEqual({ matchedTemplate: { id: "a", redshift: 0.1 }, matchPanel: { bounds: [0, 0.3] } });
		expect(readSpectrumState(shared)).toMatchObject({
			matchedTemplate: { id: "a", redshift: 0.1 },
			matchPanel: { bounds: [0, 0.3], tellurics: true },
		});
		for (const matchedTemplate of [3, null, { id: "a" }, { id: 3, redshift: 0 }, { id: "a", redshift: -2 }])
			expect(readSpectrumState({ matchedTemplate, matchPanel: { bounds: [1] } })).toEqual({});
	});
	it.each<[string, object, object]>([
		[
			"custom lines",
			{ customLines: [{ id: "a", label: "b", wavelength: 5000, static: true, constructor: 1, note: { deep: [1] } }] },
			{ customLines: [{ id: "a", label: "b", wavelength: 5000, static: true }] },
		],
		[
			"custom lines with a medium, colour and flag of another kind",
			{ customLines: [{ id: "a", label: "b", wavelength: 5000, medium: "water", color: "url(//x)", static: "yes" }] },
			{ customLines: [{ id: "a", label: "b", wavelength: 5000 }] },
		],
		[
			"a smoothing",
			{ smoothing: { kind: "savitzky-golay", width: 5, order: 2, sigma: 1, extra: "x" } },
			{ smoothing: { kind: "savitzky-golay", width: 5, order: 2 } },
		],
		[
			"a normalization",
			{ normalization: { kind: "mean", from: 5000, to: 5100, extra: {} } },
			{ normalization: { kind: "mean", from: 5000, to: 5100 } },
		],
		["a panel", { velocityPanel: { range: 5000, extra: 1 } }, { velocityPanel: { range: 5000 } }],
		[
			"a template",
			{ matchedTemplate: { id: "a", redshift: 0.1, extra: 1 } },
			{ matchedTemplate: { id: "a", redshift: 0.1 } },
		],
	])("drops what it does not know of %s, from links and to links", (_, given, expected) => {
		expect(spectrumStateFromFragment(spectrumStateToFragment(given))).toEqual(expected);
		const store = createSpectrumStore();
		store.setState(given);
		expect(sharedSpectrumState(store.getState())).toEqual(expected);
	});
	it("is bounded in its texts and entries", () => {
		const long = "x".repeat(201);
		const many = <T>(value: T) => Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`k${i}`, value]));
		const read = spectrumStateFromFragment(
			spectrumStateToFragment({
				tab: long,
				velocityLine: long,
				hiddenSpectra: [long, "a"],
				visibleLineGroups: ["H", long],
				customLines: [
					{ id: "a", label: long, wavelength: 5000 },
					{ id: "b", label: "b", wavelength: 5000 },
				],
				lineChoices: { ...many(true), [long]: true },
				ionVelocities: { [long]: 1, ...many(100) },
			}),
		);
		expect(Object.keys(read.lineChoices ?? {})).toHaveLength(1000);
		expect(Object.keys(read.ionVelocities ?? {})).toHaveLength(1000);
		expect(read).toMatchObject({ hiddenSpectra: ["a"], visibleLineGroups: ["H"], customLines: [{ id: "b" }] });
		expect(read).not.toHaveProperty("tab");
		expect(read).not.toHaveProperty("velocityLine");
		expect(JSON.stringify(read)).not.toContain(long);
	});
});
