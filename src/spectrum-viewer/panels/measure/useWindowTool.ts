"use client";

import { useEffect } from "react";
import type { StoreApi } from "zustand/vanilla";
import { equivalentWidth, firstSampleFrom } from "../../../astro/index.js";
import { clickSlop, type Pen, useEffectBeforePaint, useLatest } from "../../../plot/index.js";
import { readout } from "../../model/hover.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumMeasurement } from "../../types.js";
import type { PanelInteraction, PanelProps } from "../../view/panel.js";
import { preparedIn, sideBands } from "./measurement.js";
import type { MeasureState } from "./memory.js";
import { MANY, paintWindow } from "./paintWindow.js";
import { withError } from "./table.js";

/** The spectrum that is measured: the one that was chosen, as long as it is shown, else the one in front. */
export function measuredId(view: SpectrumView, { spectrumId }: MeasureState): string | undefined {
	const chosen = view.visibleCurves.find((curve) => curve.id === spectrumId);
	return (chosen ?? view.visibleCurves.at(-1))?.id;
}

/**
 * Drags, clicks and Enter in the plot make windows; the one that is being drawn, or else the selected result, is painted
 * on the cursor layer. Nothing renders while the pointer moves.
 */
export function useWindowTool(
	parts: PanelProps,
	memory: StoreApi<MeasureState>,
	shown: SpectrumMeasurement | null,
	onWindow: (from: number, to: number) => void,
): void {
	const latest = useLatest({ shown, onWindow });
	const now = useLatest(parts);
	const { active } = parts;
	useEffect(() => {
		void shown;
		now.current.figure()?.mark("cursor");
	}, [shown, now]);

	useEffectBeforePaint(() => {
		/** Å: both ends of a drag, or the first of two clicks. */
		let span: [number, number] | null = null;
		let start: number | null = null;

		const spectrumOf = (id: string | undefined) => now.current.spectra.find((spectrum) => spectrum.id === id);
		/** In a stack the spectrum that one points at is meant. */
		const point = (wavelength: number, pixelY: number) => {
			const view = now.current.view();
			if (view?.state.layout !== "stack" || Number.isNaN(pixelY)) return;
			const { curve } = readout(view, wavelength, pixelY);
			if (curve && curve.id !== measuredId(view, memory.getState())) memory.setState({ spectrumId: curve.id });
		};
		const finish = (from: number, to: number) => {
			span = null;
			start = null;
			latest.current.onWindow(from, to);
		};
		const draft = (pen: Pen, view: SpectrumView, from: number, to: number) => {
			const state = memory.getState();
			const window = from < to ? ([from, to] as const) : ([to, from] as const);
			const { blue, red } = sideBands(window, state.bandWidth);
			const withBands = state.continuum === "sidebands";
			const id = measuredId(view, state);
			const spectrum = spectrumOf(id);
			const samples = spectrum ? preparedIn(spectrum, view.medium) : null;
			// A longer one is measured at the end of the drag, not at each move.
			const few =
				samples !== null &&
				firstSampleFrom(samples.wavelengths, window[1]) - firstSampleFrom(samples.wavelengths, window[0]) < MANY;
			const found = few
				? equivalentWidth(samples, {
						window,
						continuum: withBands ? { kind: "sidebands", blue, red } : { kind: "ends" },
					})
				: null;
			paintWindow(
				pen,
				view,
				{
					window,
					bands: withBands ? [blue, red] : [],
					continuum: found?.continuum ?? null,
					label: found && Number.isFinite(found.observed.value) ? `W ${found.observed.value.toFixed(2)} Å` : "",
				},
				spectrum,
			);
		};

		const tool: PanelInteraction = {
			onClick(wavelength, pixelY) {
				if (start === null) {
					point(wavelength, pixelY);
					start = wavelength;
					now.current.say(`From ${wavelength.toFixed(2)} ångström. Choose the other end.`);
					now.current.figure()?.mark("cursor");
					return;
				}
				const x = now.current.view()?.x;
				// The second click of a double click, which shows everything, gives the window up.
				if (x && Math.abs(x.map(start) - x.map(wavelength)) < clickSlop) start = null;
				else finish(start, wavelength);
			},
			onSpan(from, to, done, pixelY) {
				if (span === null) point(from, pixelY);
				if (done) finish(from, to);
				else span = [from, to];
			},
			onSpanCancel() {
				span = null;
			},
			onEscape() {
				const had = start !== null;
				start = null;
				return had;
			},
			paint(pen, view) {
				const { shown: result } = latest.current;
				if (span) draft(pen, view, ...span);
				else if (start !== null) draft(pen, view, start, view.state.cursor?.wavelength ?? start);
				else if (result && result.medium === view.medium) {
					const { blue, red } = sideBands(result.window, result.sidebandWidth);
					paintWindow(
						pen,
						view,
						{
							window: result.window,
							bands: result.continuumChoice === "sidebands" ? [blue, red] : [],
							continuum: result.continuum,
							label: `W ${withError(result.equivalentWidth)} Å`,
						},
						spectrumOf(result.spectrumId),
					);
				}
			},
		};
		active.current = tool;
		const { figure } = now.current;
		return () => {
			if (active.current === tool) active.current = null;
			figure()?.mark("cursor");
		};
	}, [active, memory, latest, now]);
}
