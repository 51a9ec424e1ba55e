"use client";

import { type RefObject, useEffect, useRef } from "react";
import { type FigureHandle, withWindow } from "../../plot/index.js";
import type { SpectrumView } from "../model/view.js";
import { fluxSettings, settingNames } from "../settings.js";
import type { SpectrumStore } from "../state.js";
import { hasCursorLayer, type SpectrumLayerName } from "./paint/layers.js";

/** State by the layers that draw it. */
const dataState = ["errorBands", "highlightedId", "pins"] as const;
const shiftState = ["redshift", "preview", "velocity", "velocityConvention", "ionVelocities"] as const;
const lineState = ["visibleLineGroups", "lineChoices", "customLines", "lineSets"] as const;
const pointerState = ["cursor", "hoveredLine", "box", "panel"] as const;
const partialState: readonly string[] = [...dataState, ...shiftState, ...lineState];
/** State that every layer draws: the window, and all settings that are not of data or lines alone. */
const commonState = [
	"window" as const,
	"comparison" as const,
	"shownFilters" as const,
	...settingNames.filter((name) => !partialState.includes(name)),
];

/** Marks the layers that a change of the state affects, and all of them for new data. */
export function useRepaint(
	figure: RefObject<FigureHandle | null>,
	view: RefObject<SpectrumView | null>,
	store: SpectrumStore,
	makeView: unknown,
): void {
	const paintedBy = useRef(makeView);
	useEffect(() => {
		const mark = (...names: SpectrumLayerName[]) => figure.current?.mark(...names);
		// The host may have changed the state since the first paint.
		if (view.current && view.current.state !== store.getState()) figure.current?.mark();
		return store.subscribe((s, p) => {
			const changed = (names: readonly (keyof typeof s)[]) => names.some((name) => s[name] !== p[name]);
			// While a continuum is only drawn, its knots leave the spectra as they are.
			const isDrawn = [s, p].every(({ corrections }) => corrections?.continuum?.use === "draw");
			const isOtherFlux = changed(fluxSettings) || (s.corrections !== p.corrections && !isDrawn);
			if (isOtherFlux && s.window.y !== null && s.window === p.window) {
				// The zoomed range is nowhere on the new axis.
				const window = withWindow(s.window, s.window.x, null);
				store.setState({ window, history: { ...s.history, present: { ...s.history.present, window } } });
			}
			if (changed(commonState)) {
				figure.current?.mark();
				return;
			}
			if (view.current?.templates.length && (changed(dataState) || changed(shiftState))) mark("templates");
			if (changed(dataState)) mark("data");
			if (hasCursorLayer(s) && (changed(shiftState) || changed(lineState))) mark("cursor");
			if (changed(shiftState)) mark("lines", ...(s.xAxis === "observed" ? [] : (["axes"] as const)));
			if (changed(lineState)) mark("lines", "fixed");
			if (changed(pointerState)) mark("cursor");
		});
	}, [figure, view, store]);
	useEffect(() => {
		if (paintedBy.current === makeView) return;
		paintedBy.current = makeView;
		figure.current?.mark();
	}, [figure, makeView]);
}
