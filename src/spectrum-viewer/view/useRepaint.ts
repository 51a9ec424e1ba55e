"use client";

import { type RefObject, useEffect, useRef } from "react";
import { type FigureHandle, withWindow } from "../../plot/index.js";
import type { SpectrumView } from "../model/view.js";
import { settingNames } from "../props.js";
import type { SpectrumState, SpectrumStore } from "../state.js";
import type { SpectrumLayerName } from "./paint/layers.js";

const ofData = ["errorBands", "highlightedId"] as const;
const ofShift = ["redshift", "preview", "velocity", "velocityConvention", "ionVelocities"] as const;
const ofLines = ["visibleLineGroups", "lineChoices", "customLines", "lineSets"] as const;
const ofPointer = ["cursor", "hoveredLine", "box", "panel"] as const;
const parts: readonly string[] = [...ofData, ...ofShift, ...ofLines];
/** What gives the flux axis another meaning. */
export const ofFlux = ["layout", "tab", "normalization", "fluxQuantity", "fluxScale"] as const;
/** What touches every layer: the window, and all settings that are not of data or lines alone. */
const whole = ["window" as const, ...settingNames.filter((name) => !parts.includes(name))];

/** Whether the topmost layer shows anything; where it does not, a step of the redshift leaves it alone. */
const isPointed = (s: SpectrumState): boolean =>
	s.cursor !== null || s.hoveredLine !== null || s.box !== null || s.panel !== null;

/** Marks the layers that a change of the state touches, and all of them for new data. */
export function useRepaint(
	figure: RefObject<FigureHandle | null>,
	view: RefObject<SpectrumView | null>,
	store: SpectrumStore,
	makeView: unknown,
): void {
	const paintedBy = useRef(makeView);
	useEffect(() => {
		const mark = (...names: SpectrumLayerName[]) => figure.current?.mark(...names);
		// The host may have moved the state between the first paint and now.
		if (view.current && view.current.state !== store.getState()) figure.current?.mark();
		return store.subscribe((s, p) => {
			const changed = (names: readonly (keyof typeof s)[]) => names.some((name) => s[name] !== p[name]);
			if (changed(ofFlux) && s.window.y !== null && s.window === p.window) {
				// What was zoomed to is nowhere on the new axis.
				const window = withWindow(s.window, s.window.x, null);
				store.setState({ window, history: { ...s.history, present: { ...s.history.present, window } } });
			}
			if (changed(whole)) {
				figure.current?.mark();
				return;
			}
			if (changed(ofData)) mark("data", ...(view.current?.templates.length ? (["lines"] as const) : []));
			if (isPointed(s) && (changed(ofShift) || changed(ofLines))) mark("cursor");
			if (changed(ofShift)) mark("lines", ...(s.xAxis === "observed" ? [] : (["axes"] as const)));
			if (changed(ofLines)) mark("lines", "fixed");
			if (changed(ofPointer)) mark("cursor");
		});
	}, [figure, view, store]);
	useEffect(() => {
		if (paintedBy.current === makeView) return;
		paintedBy.current = makeView;
		figure.current?.mark();
	}, [figure, makeView]);
}
