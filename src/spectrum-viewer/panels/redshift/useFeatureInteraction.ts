"use client";

import { type RefObject, useEffect } from "react";
import { useEffectBeforePaint, useLatest } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { lineShortcuts } from "../../model/lines/lineShortcuts.js";
import { changeStep } from "../../store.js";
import type { PanelInteraction, PanelProps } from "../../view/panel.js";
import { findRedshiftWords } from "../../words/panels/findRedshift.js";
import type { Candidate } from "./candidates.js";
import { featureAt, nextFeature } from "./features.js";
import { paintFeatures } from "./paintFeatures.js";
import { addFeature, currentFeature } from "./pickedFeatures.js";

type FeatureInteractionOptions = {
	/** The candidate whose lines are drawn in place of those at the present redshift. */
	previewed: { readonly current: Candidate | null };
	/** Gets the focus with Enter on the current feature; the search box where there is no list. */
	list: RefObject<HTMLElement | null>;
	search: RefObject<HTMLElement | null>;
	/** After a feature was added. */
	onAdd(): void;
	onRemove(index: number): void;
	/** The shortcut of a line, for a feature without a line. */
	onLineShortcut(key: string): void;
};

/** Clicks, Enter and keys in the plot pick features and name their lines; these are painted on the cursor layer. */
export function useFeatureInteraction(props: PanelProps, options: FeatureInteractionOptions): void {
	const latest = useLatest({ props, options });
	const { active, store } = props;
	useEffectBeforePaint(() => {
		const pick = (wavelength: number, pixelY: number) => {
			const { props, options } = latest.current;
			const view = props.view();
			if (!view) return;
			const feature = featureAt(view, props.spectra, wavelength, pixelY);
			const current = currentFeature(store.getState());
			const isEnter = Number.isNaN(pixelY);
			if (isEnter && current && !current.line && current.clicked === feature.clicked) {
				(options.list.current ?? options.search.current)?.focus();
				return;
			}
			addFeature(store, feature);
			options.onAdd();
		};
		const goToNextFeature = (step: 1 | -1) => {
			const { props } = latest.current;
			const view = props.view();
			if (!view) return;
			const [low, high] = view.x.domain;
			const { cursor, window } = store.getState();
			const wavelength = nextFeature(view, props.spectra, cursor?.wavelength ?? (step > 0 ? low : high), step);
			if (wavelength === undefined) {
				props.say(wordsIn(view.language, findRedshiftWords).noFurtherFeature);
				return;
			}
			const halfWidth = (high - low) / 2;
			if (wavelength < low || wavelength > high)
				changeStep(store, { window: { ...window, x: [wavelength - halfWidth, wavelength + halfWidth] } }, "cursor");
			store.setState({ cursor: { wavelength, pixelY: Number.NaN, by: "keys" }, hoveredLine: null });
		};
		const interaction: PanelInteraction = {
			onClick: pick,
			onKey(key) {
				const { options } = latest.current;
				const { list } = store.getState().pickedFeatures;
				const current = currentFeature(store.getState());
				if (key === "PageUp" || key === "PageDown") goToNextFeature(key === "PageUp" ? 1 : -1);
				else if (key === "Delete" && list.length > 0) options.onRemove(list.length - 1);
				else if (current && !current.line && lineShortcuts[key]) options.onLineShortcut(key);
				else return false;
				return true;
			},
			onEscape() {
				const unnamed = store.getState().pickedFeatures.list.findIndex(({ line }) => line === null);
				if (unnamed >= 0) latest.current.options.onRemove(unnamed);
				return unnamed >= 0;
			},
			paint(pen, view) {
				const { pickedFeatures, findRedshift } = store.getState();
				paintFeatures(pen, view, pickedFeatures.list, findRedshift.snap, latest.current.options.previewed.current);
			},
		};
		active.current = interaction;
		const { figure } = latest.current.props;
		return () => {
			if (active.current === interaction) active.current = null;
			store.setState({ preview: null });
			figure()?.mark("cursor");
		};
	}, [active, latest, store]);
	useEffect(() => {
		const mark = () => latest.current.props.figure()?.mark("cursor");
		mark();
		return store.subscribe((s, p) => {
			if (s.pickedFeatures !== p.pickedFeatures || s.findRedshift !== p.findRedshift) mark();
		});
	}, [latest, store]);
}
