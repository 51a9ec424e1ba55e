"use client";

import { useEffect } from "react";
import { equivalentWidth, firstSampleFrom } from "../../../astro/index.js";
import { clickSlop, type Pen, useEffectBeforePaint, useLatest } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { unprocessed } from "../../model/flux/unprocessed.js";
import { readout } from "../../model/hover.js";
import { lengthInWords } from "../../model/text/lengthText.js";
import type { SpectrumView } from "../../model/view.js";
import type { MeasureOptions } from "../../state.js";
import type { SpectrumMeasurement } from "../../types.js";
import type { PanelInteraction, PanelProps } from "../../view/panel.js";
import { measureWords } from "../../words/panels/measure.js";
import { sideBands } from "./measurement.js";
import { setMeasureOptions } from "./measurements.js";
import { MAX_SHADED_SAMPLES, paintWindow } from "./paintWindow.js";
import { withError } from "./table.js";

/** The spectrum that is measured: the chosen one while it is shown, else the one in front. */
export function measuredSpectrumId(view: SpectrumView, { spectrumId }: MeasureOptions): string | undefined {
	const chosen = view.visibleCurves.find((curve) => curve.id === spectrumId);
	return (chosen ?? view.visibleCurves.at(-1))?.id;
}

/** CSS pixels from an end of the chosen window within which a drag moves that end. */
const EDGE_REACH = 8;

/**
 * Makes windows of drags, clicks and Enter in the plot. The window being drawn, or else the selected result, is painted on
 * the cursor layer. Nothing renders while the pointer moves.
 */
export function useWindowInteraction(
	props: PanelProps,
	selectedResult: SpectrumMeasurement | null,
	onWindow: (from: number, to: number) => void,
	onMove: (from: number, to: number) => void,
): void {
	const latest = useLatest({ props, selectedResult, onWindow, onMove });
	const { active, store } = props;
	useEffect(() => {
		void selectedResult;
		latest.current.props.figure()?.mark("cursor");
	}, [selectedResult, latest]);

	useEffectBeforePaint(() => {
		/** Å: both ends of a drag. */
		let span: [number, number] | null = null;
		/** Å: the end of the chosen window that stays while the other one is dragged. */
		let fixedEnd: number | null = null;
		/** Å: the first of two clicks. */
		let firstClick: number | null = null;

		const spectrumOf = (id: string | undefined) => latest.current.props.spectra.find((spectrum) => spectrum.id === id);
		const language = () => (latest.current.props.view() ?? latest.current.props.settledView).language;
		/** In a stack the spectrum at the pointer is measured. */
		const chooseSpectrumAt = (wavelength: number, pixelY: number) => {
			const view = latest.current.props.view();
			if (view?.layoutKind !== "stack" || Number.isNaN(pixelY)) return;
			const { curve } = readout(view, wavelength, pixelY);
			if (curve && curve.id !== measuredSpectrumId(view, store.getState().measure))
				setMeasureOptions(store, { spectrumId: curve.id });
		};
		const finish = (from: number, to: number) => {
			const isMove = fixedEnd !== null;
			span = null;
			fixedEnd = null;
			firstClick = null;
			if (isMove) latest.current.onMove(from, to);
			else latest.current.onWindow(from, to);
		};
		/** The other end of the chosen window where a drag begins at one of them. */
		const otherEnd = (wavelength: number): number | null => {
			const { selectedResult: result, props } = latest.current;
			const view = props.view();
			if (!result || !view || result.medium !== view.medium) return null;
			const [a, b] = result.window;
			const distance = (end: number) => Math.abs(view.x.map(end) - view.x.map(wavelength));
			if (Math.min(distance(a), distance(b)) > EDGE_REACH) return null;
			return distance(a) < distance(b) ? b : a;
		};
		const paintDraft = (pen: Pen, view: SpectrumView, from: number, to: number) => {
			const options = store.getState().measure;
			const window = from < to ? ([from, to] as const) : ([to, from] as const);
			const { blue, red } = sideBands(window, options.bandWidth);
			const hasBands = options.continuum === "sidebands";
			const spectrum = spectrumOf(measuredSpectrumId(view, options));
			const samples = spectrum ? unprocessed(spectrum, view.medium) : null;
			const sampleCount = samples
				? firstSampleFrom(samples.wavelengths, window[1]) - firstSampleFrom(samples.wavelengths, window[0])
				: 0;
			// A longer window is measured at the end of the drag, not at each move.
			const width =
				samples && sampleCount < MAX_SHADED_SAMPLES
					? equivalentWidth(samples, {
							window,
							continuum: hasBands ? { kind: "sidebands", blue, red } : { kind: "ends" },
						})
					: null;
			const { numbers } = view.language;
			paintWindow(
				pen,
				view,
				{
					window,
					bands: hasBands ? [blue, red] : [],
					continuum: width?.continuum ?? null,
					label:
						width && Number.isFinite(width.observed.value)
							? wordsIn(view.language, measureWords).widthInPlot(numbers.fixed(width.observed.value, 2))
							: "",
				},
				spectrum,
			);
		};

		const interaction: PanelInteraction = {
			onClick(wavelength, pixelY) {
				const { say, figure, view, settledView } = latest.current.props;
				if (firstClick === null) {
					chooseSpectrumAt(wavelength, pixelY);
					firstClick = wavelength;
					const { wavelengthUnit } = settledView.state;
					const start = lengthInWords(wavelength, wavelengthUnit, language());
					say(wordsIn(language(), measureWords).windowStarted(start));
					figure()?.mark("cursor");
					return;
				}
				const x = view()?.x;
				// The second click of a double click, which resets the view, ends the window.
				if (x && Math.abs(x.map(firstClick) - x.map(wavelength)) < clickSlop) firstClick = null;
				else finish(firstClick, wavelength);
			},
			onSpan(from, to, done, pixelY) {
				if (span === null) {
					fixedEnd = otherEnd(from);
					if (fixedEnd === null) chooseSpectrumAt(from, pixelY);
				}
				const start = fixedEnd ?? from;
				if (done) finish(start, to);
				else span = [start, to];
			},
			onSpanCancel() {
				span = null;
				fixedEnd = null;
			},
			onEscape() {
				const hadClick = firstClick !== null;
				firstClick = null;
				return hadClick;
			},
			paint(pen, view) {
				const result = latest.current.selectedResult;
				if (span) paintDraft(pen, view, ...span);
				else if (firstClick !== null) paintDraft(pen, view, firstClick, view.state.cursor?.wavelength ?? firstClick);
				else if (result && result.medium === view.medium) {
					const { blue, red } = sideBands(result.window, result.sidebandWidth);
					const width = withError(result.equivalentWidth, view.language.numbers);
					paintWindow(
						pen,
						view,
						{
							window: result.window,
							bands: result.continuumChoice === "sidebands" ? [blue, red] : [],
							continuum: result.continuum,
							fit: result.fit,
							hasGrips: true,
							label: wordsIn(view.language, measureWords).widthInPlot(width),
						},
						spectrumOf(result.spectrumId),
					);
				}
			},
		};
		active.current = interaction;
		const { figure } = latest.current.props;
		return () => {
			if (active.current === interaction) active.current = null;
			figure()?.mark("cursor");
		};
	}, [active, store, latest]);
}
