/** Stores of every component with anything at all in their states, as a host, an old link or another version may leave them. */
import { createHRStore, HRDiagram } from "astropane/hr-diagram";
import { createSpectrumStore, SpectrumPlot, SpectrumViewer } from "astropane/spectrum-viewer";
import { createTaxonomyStore, TaxonomyDendrogram, TaxonomyIcicle, TaxonomyPicker } from "astropane/taxonomy-picker";
import fc from "fast-check";
import type { ComponentType } from "react";
import { createStore } from "zustand/vanilla";
import { hostileWith } from "./hostile.js";
import { fuzzed } from "./hostileProps.js";

type AnyStore = { getState(): object; setState(change: object, replace?: boolean): void };
type WithStore = {
	Component: ComponentType<never>;
	createStore(): AnyStore;
	/** Well-formed props. */
	props: Record<string, unknown>;
	/** Keys of what states hold. */
	keys: readonly string[];
};

const keysOf: Readonly<Record<string, readonly string[]>> = {
	spectrum: [
		..."kind width order from to at id label wavelength air vacuum key group window x y spectrumId medium".split(" "),
		..."continuum bandWidth line twoLines list clicked peak spectrumLabel snap current range bounds overlay by".split(
			" ",
		),
		..."past present future open limit redshift velocity measurements pixelY height length size".split(" "),
	],
	hr: [
		..."x y width height kind id origin copy by color mag layer indices vertices cursor selection stars".split(" "),
		..."past present future open limit window length".split(" "),
	],
	taxonomy: "taxonomyId id class path probability past present future open limit size length get has".split(" "),
};

const shared = (name: string, createStore: () => AnyStore, keys: keyof typeof keysOf) => ({
	createStore,
	props: fuzzed[name]?.base ?? {},
	keys: keysOf[keys] as readonly string[],
});
const spectrum = shared("SpectrumViewer", createSpectrumStore as () => AnyStore, "spectrum");
const taxonomy = shared("TaxonomyPicker", createTaxonomyStore as () => AnyStore, "taxonomy");

export const withStores: Readonly<Record<string, WithStore>> = {
	SpectrumViewer: { Component: SpectrumViewer as ComponentType<never>, ...spectrum },
	SpectrumPlot: { Component: SpectrumPlot as ComponentType<never>, ...spectrum },
	HRDiagram: {
		Component: HRDiagram as ComponentType<never>,
		...shared("HRDiagram", createHRStore as () => AnyStore, "hr"),
	},
	TaxonomyPicker: { Component: TaxonomyPicker as ComponentType<never>, ...taxonomy },
	TaxonomyIcicle: { Component: TaxonomyIcicle as ComponentType<never>, ...taxonomy },
	TaxonomyDendrogram: { Component: TaxonomyDendrogram as ComponentType<never>, ...taxonomy },
};

/** Names of all values of a state. */
export const stateNames = ({ createStore }: WithStore): readonly string[] => Object.keys(createStore().getState());

/** Values for some fields of a state, or something else in the place of the whole state. */
export const hostileState = (component: WithStore): fc.Arbitrary<unknown> =>
	fc.oneof(
		{
			weight: 6,
			arbitrary: fc.dictionary(fc.constantFrom(...stateNames(component)), hostileWith(component.keys), {
				minKeys: 1,
				maxKeys: 3,
			}),
		},
		{ weight: 1, arbitrary: hostileWith([...stateNames(component), ...component.keys]) },
	);

/** A store with such values: one of the component's own, or one that a host has made with zustand. */
export function storeWith(component: WithStore, values: unknown, isForeign = false): AnyStore {
	const own = component.createStore();
	const store = isForeign ? (createStore(() => own.getState()) as AnyStore) : own;
	const isObject = typeof values === "object" && values !== null && Object.getPrototypeOf(values) === Object.prototype;
	store.setState((isObject ? { ...store.getState(), ...values } : values) as object, true);
	return store;
}
