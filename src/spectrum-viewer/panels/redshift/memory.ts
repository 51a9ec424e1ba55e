import { createStore, type StoreApi } from "zustand/vanilla";
import type { SpectrumStore } from "../../state.js";
import type { Feature, NamedLine } from "./features.js";

/** What was picked and how one picks; outlives the panel, as long as the viewer's store. */
export type FindState = {
	/** Two features, each with a line, instead of one. */
	two: boolean;
	/** The top of a feature counts, not the place that was clicked. */
	snap: boolean;
	/** At most one or two. */
	features: readonly Feature[];
	/** Index of the one that a line is chosen for. */
	current: number;
};

const memories = new WeakMap<SpectrumStore, StoreApi<FindState>>();

export function memoryOf(store: SpectrumStore): StoreApi<FindState> {
	let memory = memories.get(store);
	if (!memory) {
		memory = createStore<FindState>(() => ({ two: false, snap: true, features: [], current: 0 }));
		memories.set(store, memory);
	}
	return memory;
}

/** Puts a feature in: of two the one without a line gives way, else the last. */
export const add = (memory: StoreApi<FindState>, found: Feature): void =>
	memory.setState(({ two, features }) => {
		const free = features.findIndex(({ line }) => line === null);
		const current = !two ? 0 : free >= 0 ? free : Math.min(features.length, 1);
		const next = [...features];
		next[current] = found;
		return { features: next, current };
	});

/** Says which line the present feature is. */
export const name = (memory: StoreApi<FindState>, { line, group }: NamedLine): void =>
	memory.setState(({ features, current }) => ({
		features: features.map((feature, i) => (i === current ? { ...feature, line: { line, group } } : feature)),
	}));

export const remove = (memory: StoreApi<FindState>, index: number): void =>
	memory.setState(({ features }) => ({ features: features.filter((_, i) => i !== index), current: 0 }));

/** One line instead of two keeps the present feature. */
export const choose = (memory: StoreApi<FindState>, two: boolean): void =>
	memory.setState(({ features, current }) => ({
		two,
		features: two ? features : features.slice(current, current + 1),
		current: 0,
	}));
