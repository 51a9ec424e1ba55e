"use client";

import { useState } from "react";
import { useEffectBeforePaint } from "../../../plot/index.js";
import type { SpectrumStore } from "../../state.js";
import { changeStep, createSpectrumStore } from "../../store.js";

/** A store for a further viewer: the same view, without cursor, highlight, open panel and other transient state. */
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
		matchPanel: { ...state.matchPanel, spectrumId: null },
	});
}

/** Mounted viewers of each store, in order; each as the function to call when it becomes the first. */
const viewersOf = new WeakMap<SpectrumStore, (() => void)[]>();

/**
 * The store that a viewer uses. The first viewer of a shared store uses it directly. Each further one has a twin, linked except
 * for zoom, readout, panel and history. When the first unmounts, the next takes its place and brings its zoom. `linkZoom` true:
 * the wavelengths in view are linked as well; false: the viewer is never the first.
 */
export function useLinkedStore(shared: SpectrumStore, isShared: boolean, linkZoom?: boolean): SpectrumStore {
	const [twin, setTwin] = useState<{ of: SpectrumStore; store: SpectrumStore } | null>(null);
	useEffectBeforePaint(() => {
		if (!isShared) return;
		const viewers = viewersOf.get(shared) ?? [];
		viewersOf.set(shared, viewers);
		let store: SpectrumStore | null = null;
		let unlink = () => {};
		const becomeFirst = () => {
			unlink();
			if (store) changeStep(shared, { window: store.getState().window });
			setTwin(null);
		};
		if (linkZoom !== false) viewers.push(becomeFirst);
		if (viewers[0] !== becomeFirst) {
			store = createTwin(shared);
			const ownStore = store;
			const initial = ownStore.getState();
			let isUnlinked = false;
			unlink = () => {
				isUnlinked = true;
			};
			import("../../lazy/chunks/sync.js").then(
				(module) => {
					if (!isUnlinked) unlink = module.linkStores(ownStore, shared, linkZoom === true, initial);
				},
				// Without the code the viewers stay independent.
				() => {},
			);
			setTwin({ of: shared, store });
		} else setTwin(null);
		return () => {
			unlink();
			const wasFirst = viewers[0] === becomeFirst;
			if (linkZoom !== false) viewers.splice(viewers.indexOf(becomeFirst), 1);
			if (wasFirst) viewers[0]?.();
		};
	}, [shared, isShared, linkZoom]);
	return twin?.of === shared ? twin.store : shared;
}
