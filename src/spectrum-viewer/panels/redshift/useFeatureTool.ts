"use client";

import { type RefObject, useEffect } from "react";
import type { StoreApi } from "zustand/vanilla";
import { useEffectBeforePaint, useLatest } from "../../../plot/index.js";
import { lineShortcuts } from "../../model/lines/lineShortcuts.js";
import { changeStep } from "../../store.js";
import type { PanelProps } from "../../view/panel.js";
import type { Candidate } from "./candidates.js";
import { featureAt, nextFeature } from "./features.js";
import { add, type FindState } from "./memory.js";
import { paintFeatures } from "./paintFeatures.js";

type FeatureToolParts = {
	/** The candidate whose lines are drawn in place of those at the present redshift. */
	previewed: { readonly current: Candidate | null };
	/** Where Enter goes once the feature at the cursor is taken. */
	list: RefObject<HTMLElement | null>;
	search: RefObject<HTMLElement | null>;
	/** A feature was put in. */
	onAdd(): void;
	onRemove(index: number): void;
	/** The letter of a line, for the feature that waits for its name. */
	onLineKey(key: string): void;
};

/** Clicks, Enter and keys in the plot pick features and name them; they are painted on the cursor layer. */
export function useFeatureTool(parts: PanelProps, memory: StoreApi<FindState>, given: FeatureToolParts): void {
	const latest = useLatest({ parts, given });
	const { active, store } = parts;
	useEffectBeforePaint(() => {
		const take = (wavelength: number, pixelY: number) => {
			const { parts, given } = latest.current;
			const view = parts.view();
			if (!view) return;
			const { features, current } = memory.getState();
			const found = featureAt(view, parts.spectra, wavelength, pixelY);
			const waiting = features[current];
			// Enter once more on a feature that waits: on to the list.
			if (Number.isNaN(pixelY) && waiting && !waiting.line && waiting.clicked === found.clicked) {
				(given.list.current ?? given.search.current)?.focus();
				return;
			}
			add(memory, found);
			given.onAdd();
		};
		const step = (by: 1 | -1) => {
			const { parts } = latest.current;
			const view = parts.view();
			if (!view) return;
			const [a, b] = view.x.domain;
			const { cursor, window } = store.getState();
			const at = nextFeature(view, parts.spectra, cursor?.wavelength ?? (by > 0 ? a : b), by);
			if (at === undefined) {
				parts.say("No further peak or trough stands out.");
				return;
			}
			if (at < a || at > b)
				changeStep(store, { window: { ...window, x: [at - (b - a) / 2, at + (b - a) / 2] } }, "cursor");
			store.setState({ cursor: { wavelength: at, pixelY: Number.NaN, by: "keys" }, hoveredLine: null });
		};
		active.current = {
			onClick: take,
			onKey(key) {
				const { given } = latest.current;
				const { features, current } = memory.getState();
				const feature = features[current];
				if (key === "PageUp" || key === "PageDown") step(key === "PageUp" ? 1 : -1);
				else if (key === "Delete" && features.length > 0) given.onRemove(features.length - 1);
				else if (feature && !feature.line && lineShortcuts[key]) given.onLineKey(key);
				else return false;
				return true;
			},
			onEscape() {
				const waiting = memory.getState().features.findIndex(({ line }) => line === null);
				if (waiting >= 0) latest.current.given.onRemove(waiting);
				return waiting >= 0;
			},
			paint(pen, view) {
				const { features, snap } = memory.getState();
				paintFeatures(pen, view, features, snap, latest.current.given.previewed.current);
			},
		};
		const { figure } = latest.current.parts;
		return () => {
			active.current = null;
			store.setState({ preview: null });
			figure()?.mark("cursor");
		};
	}, [active, latest, memory, store]);
	useEffect(() => {
		const mark = () => latest.current.parts.figure()?.mark("cursor");
		mark();
		return memory.subscribe(mark);
	}, [latest, memory]);
}
