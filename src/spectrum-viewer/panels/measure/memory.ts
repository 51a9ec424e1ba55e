import { createStore, type StoreApi } from "zustand/vanilla";
import type { SpectrumStore } from "../../state.js";
import type { Chosen } from "./measurement.js";

export type Entry = Chosen & { id: number };

/** What was measured and how one measures; outlives the panel, as long as the viewer's store. */
export type MeasureState = {
	entries: readonly Entry[];
	/** Taken out, the last one last, each with its place. */
	removed: readonly { entry: Entry; at: number }[];
	selected: number | null;
	/** Id of a spectrum; null: the one in front. */
	spectrumId: string | null;
	continuum: "ends" | "sidebands";
	/** Å; null: half of the window's width. */
	bandWidth: number | null;
};

const memories = new WeakMap<SpectrumStore, StoreApi<MeasureState>>();

export function memoryOf(store: SpectrumStore): StoreApi<MeasureState> {
	let memory = memories.get(store);
	if (!memory) {
		memory = createStore<MeasureState>(() => ({
			entries: [],
			removed: [],
			selected: null,
			spectrumId: null,
			continuum: "sidebands",
			bandWidth: null,
		}));
		memories.set(store, memory);
	}
	return memory;
}

export function add(memory: StoreApi<MeasureState>, chosen: Chosen): void {
	memory.setState(({ entries, removed }) => {
		const id = 1 + Math.max(0, ...entries.map((e) => e.id), ...removed.map((r) => r.entry.id));
		return { entries: [...entries, { ...chosen, id }], selected: id };
	});
}

export function remove(memory: StoreApi<MeasureState>, id: number): void {
	memory.setState(({ entries, removed, selected }) => {
		const at = entries.findIndex((e) => e.id === id);
		const entry = entries[at];
		if (!entry) return {};
		return {
			entries: entries.filter((e) => e !== entry),
			removed: [...removed, { entry, at }],
			selected: selected === id ? null : selected,
		};
	});
}

/** Puts the last one that was removed back where it was. */
export function putBack(memory: StoreApi<MeasureState>): void {
	memory.setState(({ entries, removed }) => {
		const last = removed.at(-1);
		if (!last) return {};
		return {
			entries: [...entries.slice(0, last.at), last.entry, ...entries.slice(last.at)],
			removed: removed.slice(0, -1),
			selected: last.entry.id,
		};
	});
}
