"use client";

import { useState } from "react";
import { useEffectBeforePaint } from "../../../plot/index.js";
import type { SpectrumStore } from "../../state.js";
import { changeStep, createSpectrumStore } from "../../store.js";

/** A store for one more viewer: the same view to begin with, and nothing of what one does at the moment. */
function createTwin(shared: SpectrumStore): SpectrumStore {
	const { history: _, ...state } = shared.getState();
	return createSpectrumStore({
		...state,
		highlightedId: null,
		cursor: null,
		hoveredLine: null,
		box: null,
		dragMode: "pan",
		panel: null,
		preview: null,
		measure: { ...state.measure, selectedId: null, spectrumId: null },
		findRedshift: { ...state.findRedshift, current: 0 },
	});
}

/** For each store the viewers on it, in the order in which they came; called when one becomes the first. */
const viewers = new WeakMap<SpectrumStore, (() => void)[]>();

/**
 * The store that a viewer lives on. The first on a shared store has that one itself, zoom and all; each further one has a
 * twin that is kept in step but for what is its own: zoom, readout, panel, history. When the first one leaves, the next
 * takes its place and brings its zoom. `linkZoom` true: the wavelengths in view are kept in step, too; false: never the first.
 */
export function useLinkedStore(shared: SpectrumStore, isShared: boolean, linkZoom?: boolean): SpectrumStore {
	const [twin, setTwin] = useState<{ of: SpectrumStore; store: SpectrumStore } | null>(null);
	useEffectBeforePaint(() => {
		if (!isShared) return;
		const others = viewers.get(shared) ?? [];
		viewers.set(shared, others);
		let store: SpectrumStore | null = null;
		let unlink = () => {};
		const becomeFirst = () => {
			unlink();
			if (store) changeStep(shared, { window: store.getState().window });
			setTwin(null);
		};
		if (linkZoom !== false) others.push(becomeFirst);
		if (others[0] !== becomeFirst) {
			store = createTwin(shared);
			const one = store;
			const since = one.getState();
			let parted = false;
			unlink = () => {
				parted = true;
			};
			// One viewer on a store needs none of it.
			import("../../lazy/chunks/sync.js").then(
				({ linkStores }) => {
					if (!parted) unlink = linkStores(one, shared, linkZoom === true, since);
				},
				// They go on side by side, each by itself.
				() => {},
			);
			setTwin({ of: shared, store });
		} else setTwin(null);
		return () => {
			unlink();
			const wasFirst = others[0] === becomeFirst;
			if (linkZoom !== false) others.splice(others.indexOf(becomeFirst), 1);
			if (wasFirst) others[0]?.();
		};
	}, [shared, isShared, linkZoom]);
	return twin?.of === shared ? twin.store : shared;
}
