/** Each component in a document on a store with anything at all in its state, at first and later on. */
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { createHRStore, HRDiagram } from "astropane/hr-diagram";
import { createSpectrumStore, type SpectrumIssue, SpectrumPlot, SpectrumViewer } from "astropane/spectrum-viewer";
import { createTaxonomyStore, TaxonomyPicker } from "astropane/taxonomy-picker";
import fc from "fast-check";
import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { expectToRender } from "../setup/expectToRender.js";
import { fuzzed } from "../setup/hostileProps.js";
import { hostileState, storeWith, withStores } from "../setup/hostileStores.js";

describe.each(Object.entries(withStores))("%s", (_name, component) => {
	const page = (store: unknown) => createElement(component.Component, { ...component.props, store } as never);

	it("renders any state of a store in a document, without a throw, a failed boundary or console output", async () => {
		await fc.assert(
			fc.asyncProperty(
				hostileState(component),
				fc.constantFrom("createRoot", "hydrateRoot"),
				fc.boolean(),
				(state, renderer, isForeign) => expectToRender(page(storeWith(component, state, isForeign)), [renderer]),
			),
			{ seed: 27, numRuns: 12 },
		);
	});

	it("goes on drawing when a host sets any state", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(hostileState(component), { minLength: 1, maxLength: 3 }), async (states) => {
				const store = component.createStore();
				const { container } = render(page(store));
				for (const state of states) {
					await act(async () => store.setState(state as object, true));
					expect(container.querySelector(".astropane")).not.toBeNull();
				}
				cleanup();
			}),
			{ seed: 29, numRuns: 12 },
		);
	});
});

describe("a state that cannot be used", () => {
	const spectra = fuzzed.SpectrumViewer?.base.spectra as never;
	const points = fuzzed.HRDiagram?.base.points as never;
	const taxonomies = fuzzed.TaxonomyPicker?.base.taxonomies as never;

	it.each([
		["normalization", { kind: "mean" }, '; set "none", "median", "peak", or a mean or value.'],
		["normalization", { kind: "something" }, '; set "none", "median", "peak", or a mean or value.'],
		["normalization", Number.NaN, '; set "none", "median", "peak", or a mean or value.'],
		["wavelengthUnit", "parsec", "; set "],
		["panel", "x", "; set what `createSpectrumStore` takes."],
		["window", { x: [1, Number.NaN], y: null }, "; set what `createSpectrumStore` takes."],
		["measurements", [null], "; set what `createSpectrumStore` takes."],
	])("is named once by a spectrum viewer: %s = %j", async (name, value, advice) => {
		const store = createSpectrumStore();
		store.setState({ [name]: value });
		const onIssues = vi.fn<(issues: SpectrumIssue[]) => void>();
		render(<SpectrumPlot spectra={spectra} store={store} onIssues={onIssues} />);
		expect(
			await screen.findAllByText(new RegExp(`^\`${name}\` of the store is .*, so its default is used;`)),
		).toHaveLength(1);
		const issues = onIssues.mock.lastCall?.[0] ?? [];
		expect(issues).toHaveLength(1);
		expect(issues[0]?.subject).toBe("store");
		expect(issues[0]?.message).toContain(advice);
	});
	it("is forgotten once it can be used", async () => {
		const store = createSpectrumStore({ layout: "piled" as never });
		render(<SpectrumPlot spectra={spectra} store={store} />);
		await screen.findByText(/^`layout` of the store is "piled"/);
		act(() => store.setState({ layout: "overlay" }));
		await waitFor(() => expect(screen.queryByText(/of the store/)).toBeNull());
	});
	it("reads as its default, and leaves the rest of the state to the store", async () => {
		const store = createSpectrumStore({ measurements: 5 as never, redshift: 0.1 });
		const { container } = render(<SpectrumViewer spectra={spectra} store={store} />);
		await screen.findByText(/^`measurements` of the store is 5/);
		act(() => store.setState({ redshift: 0.2 }));
		await waitFor(() => expect(container.textContent).toMatch(/Redshift 0\.2/));
		expect(store.getState().measurements).toEqual([]);
	});
	it("is named by every viewer on the store", async () => {
		const store = createSpectrumStore({ smoothing: { kind: "boxcar" } as never });
		render(
			<>
				<SpectrumPlot spectra={spectra} store={store} />
				<SpectrumPlot spectra={spectra} store={store} />
			</>,
		);
		await waitFor(() => expect(screen.getAllByText(/^`smoothing` of the store/)).toHaveLength(2));
	});

	it.each([
		["selection", 5],
		["hover", { kind: "point", index: 0, by: "keys" }],
		["a0", "much"],
		["stars", new Array(2)],
	])("is named once by an HR diagram: %s = %j", async (name, value) => {
		const store = createHRStore({ [name]: value } as never);
		render(<HRDiagram points={points} background={null} store={store} />);
		const pattern = new RegExp(`^\`${name}\` of the store is .*; set what \`createHRStore\` takes\\.$`);
		expect(await screen.findAllByText(pattern)).toHaveLength(1);
	});

	it.each([
		["query", 5],
		["expanded", { "1\nSource": true }],
		["value", "A"],
		["active", { id: "A" }],
	])("is named once by a picker: %s = %j", async (name, value) => {
		const store = createTaxonomyStore({ [name]: value } as never);
		render(<TaxonomyPicker taxonomies={taxonomies} store={store} issues="list" />);
		const pattern = new RegExp(`^"${name}" of the store is .*; set what createTaxonomyStore takes\\.`);
		expect(await screen.findAllByText(pattern)).toHaveLength(1);
	});
});

describe("a store that is none", () => {
	const noStores: unknown[] = [5, "store", {}, { getState: () => ({}) }, { subscribe: () => () => {} }, [], () => {}];
	it.each(noStores)("is passed over and named: %j", async (store) => {
		const spectrumIssues = vi.fn();
		const hrIssues = vi.fn();
		const pickerIssues = vi.fn();
		render(
			<>
				<SpectrumPlot spectra={[]} store={store as never} onIssues={spectrumIssues} />
				<HRDiagram
					points={fuzzed.HRDiagram?.base.points as never}
					background={null}
					store={store as never}
					onIssues={hrIssues}
				/>
				<TaxonomyPicker
					taxonomies={fuzzed.TaxonomyPicker?.base.taxonomies as never}
					store={store as never}
					onIssues={pickerIssues}
				/>
			</>,
		);
		for (const onIssues of [spectrumIssues, hrIssues, pickerIssues])
			await waitFor(() => expect(JSON.stringify(onIssues.mock.lastCall)).toMatch(/store.{1,4} is /));
	});
});
