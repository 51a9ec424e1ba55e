"use client";

import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { download, toCsv } from "../../../plot/index.js";
import { Button, Select } from "../../../ui/index.js";
import { isMagnitudes } from "../../model/flux/flux.js";
import { redshiftText } from "../../model/text/format.js";
import type { SpectrumMeasurement } from "../../types.js";
import type { PanelProps } from "../../view/panel.js";
import { PanelFrame } from "../PanelFrame.js";
import { copyText } from "./copyText.js";
import { linesNear, measure } from "./measurement.js";
import { add, memoryOf, putBack, remove } from "./memory.js";
import { Results, type Row, rowName } from "./Results.js";
import { measurementColumns, measurementsTsv, withError } from "./table.js";
import { measuredId, useWindowTool } from "./useWindowTool.js";
import { BandWidth, WindowForm } from "./WindowForm.js";

const continua = [
	{ value: "sidebands", label: "side bands" },
	{ value: "ends", label: "the two ends" },
] as const;

/** Measures lines in windows of the plot. All numbers follow redshift, convention and medium as these are now. */
export default function MeasurePanel(parts: PanelProps): ReactElement {
	const { store, spectra, settledView, host, say } = parts;
	const id = useId();
	const [memory] = useState(() => memoryOf(store));
	const state = useStore(memory);
	const [problem, setProblem] = useState("");
	const rows: Row[] = useMemo(
		() => state.entries.map((entry) => ({ entry, result: measure(entry, spectra, settledView) })),
		[state.entries, spectra, settledView],
	);
	const results = rows.flatMap(({ result }) => (typeof result === "string" ? [] : [result]));
	const chosen = rows.find(({ entry }) => entry.id === state.selected);
	const shown = chosen && typeof chosen.result !== "string" ? chosen.result : null;

	/** What had the focus goes with a row that is removed, and with the button that puts back the last one. */
	const focusNext = useRef<string | null>(null);
	const buttons = useRef<HTMLDivElement>(null);
	useEffect(() => {
		void state;
		const panel = buttons.current?.closest(".astropane-spectrum-panel");
		if (focusNext.current !== null) panel?.querySelector<HTMLElement>(focusNext.current)?.focus();
		focusNext.current = null;
	}, [state]);

	const onWindow = (from: number, to: number) => {
		const view = parts.view() ?? settledView;
		const spectrumId = measuredId(view, state);
		if (spectrumId === undefined) {
			setProblem("No spectrum is shown, so there is nothing to measure. Show one in the legend.");
			return;
		}
		const window = from < to ? ([from, to] as const) : ([to, from] as const);
		const entry = {
			spectrumId,
			window,
			medium: view.medium,
			continuum: state.continuum,
			bandWidth: state.bandWidth,
			line: linesNear(view, (from + to) / 2, 1)[0] ?? null,
		};
		const result = measure(entry, spectra, view);
		setProblem(typeof result === "string" ? result : "");
		if (typeof result === "string") return;
		add(memory, entry);
		say(`${result.line?.label ?? "Line"}: equivalent width ${withError(result.equivalentWidth)} ångström.`);
		host().onMeasure?.(result);
	};
	useWindowTool(parts, memory, shown, onWindow);

	const copy = async (button: HTMLElement) => {
		const done = await copyText(measurementsTsv(results), button);
		say(done ? "Copied." : "The browser does not let this page copy. Export the CSV file instead.");
	};
	const names = new Map(settledView.listedCurves.map((curve) => [curve.id, curve.label]));
	return (
		<PanelFrame title="Measure" onClose={parts.onClose}>
			<p className="astropane-note">
				Drag over a line in the plot, click its two ends, or press Enter at the cursor (<kbd>,</kbd> <kbd>.</kbd>)
				twice.
			</p>
			<WindowForm
				view={() => parts.view() ?? settledView}
				summary={settledView}
				onWindow={onWindow}
				onProblem={setProblem}
			/>
			<div className="astropane-spectrum-measure-row">
				{settledView.visibleCurves.length > 1 && (
					<Select
						label="Spectrum"
						options={settledView.visibleCurves.map(({ id, label }) => ({ value: id, label }))}
						value={measuredId(settledView, state) ?? ""}
						onValueChange={(spectrumId) => memory.setState({ spectrumId })}
					/>
				)}
				<Select
					label="Continuum through"
					options={continua}
					value={state.continuum}
					onValueChange={(continuum) => memory.setState({ continuum })}
				/>
				{state.continuum === "sidebands" && (
					<BandWidth
						key={settledView.state.wavelengthUnit}
						unit={settledView.state.wavelengthUnit}
						value={state.bandWidth}
						onChange={(bandWidth) => memory.setState({ bandWidth })}
					/>
				)}
			</div>
			<p role="alert" className="astropane-problem">
				{problem}
			</p>
			{rows.length > 0 && (
				<Results
					describedBy={`${id}-about`}
					rows={rows}
					selected={state.selected}
					nameOf={names.size > 1 ? (id) => names.get(id) ?? id : null}
					onSelect={(id) => memory.setState({ selected: state.selected === id ? null : id })}
					onRemove={(id) => {
						focusNext.current = ".astropane-measure-undo";
						remove(memory, id);
					}}
				/>
			)}
			{results[0] && (
				<p id={`${id}-about`} className="astropane-note">
					{aboutOf(results[0], results, settledView.medium, hasMagnitudes(results, spectra))}
				</p>
			)}
			{chosen && shown && (
				<div className="astropane-spectrum-measure-row">
					<Select
						label={`Velocity of ${rowName(chosen)} against`}
						options={[
							...againstOf(chosen, linesNear(settledView, (shown.window[0] + shown.window[1]) / 2)).map((line) => ({
								value: line.key,
								label: `${line.label} ${line[settledView.medium].toFixed(2)} Å`,
							})),
							{ value: "", label: "no line" },
						]}
						value={chosen.entry.line?.key ?? ""}
						onValueChange={(key) => {
							const near = linesNear(settledView, (shown.window[0] + shown.window[1]) / 2);
							const line = againstOf(chosen, near).find((l) => l.key === key) ?? null;
							memory.setState({
								entries: state.entries.map((entry) => (entry === chosen.entry ? { ...entry, line } : entry)),
							});
						}}
					/>
					{shown.reason && <p className="astropane-note">{shown.reason}</p>}
				</div>
			)}
			{(rows.length > 0 || state.removed.length > 0) && (
				<div ref={buttons} className="astropane-spectrum-measure-row">
					{results.length > 0 && (
						<>
							<Button onClick={(event) => copy(event.currentTarget)}>Copy as a table</Button>
							<Button
								onClick={() =>
									download("measurements.csv", toCsv(measurementColumns(results)), "text/csv;charset=utf-8")
								}
							>
								Measurements as CSV
							</Button>
						</>
					)}
					{state.removed.length > 0 && (
						<Button
							className="astropane-measure-undo"
							onClick={() => {
								focusNext.current = '[aria-label="Measurements"] [aria-pressed="true"]';
								putBack(memory);
							}}
						>
							Undo remove
						</Button>
					)}
				</div>
			)}
		</PanelFrame>
	);
}

/** The line in use first, though it may be out of view by now. */
function againstOf({ entry }: Row, near: ReturnType<typeof linesNear>): ReturnType<typeof linesNear> {
	const { line } = entry;
	return line && !near.some(({ key }) => key === line.key) ? [line, ...near] : near;
}

const hasMagnitudes = (results: readonly SpectrumMeasurement[], spectra: PanelProps["spectra"]): boolean =>
	spectra.some(({ id, fluxUnit }) => isMagnitudes(fluxUnit) && results.some(({ spectrumId }) => spectrumId === id));

/** What the numbers in the table are. */
function aboutOf(
	first: SpectrumMeasurement,
	results: readonly SpectrumMeasurement[],
	medium: string,
	magnitudes: boolean,
): string {
	const units = [...new Set(results.map((m) => m.fluxUnit ?? "arbitrary units"))].join("; ");
	const estimated = results.some((m) => m.noise === "estimated");
	const given = results.some((m) => m.noise === "given");
	const from = [given && "the errors of the spectrum", estimated && "the scatter of neighbouring samples"];
	return `Of the spectrum as given${magnitudes ? ", its magnitudes turned into fluxes" : ""}, neither normalised, smoothed nor binned. Wavelengths as observed, in ${medium}; W > 0: absorption; FWHM as observed, the instrument's own width in it. Flux in ${units}. Rest width and velocity at z = ${redshiftText(first.redshift)}; velocity ${first.convention}, > 0: towards us. ± 1σ from ${from.filter(Boolean).join(", or where it has none ")}.`;
}
