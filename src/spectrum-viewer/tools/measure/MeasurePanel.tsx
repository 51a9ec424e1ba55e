"use client";

import { type FormEvent, type ReactElement, useId, useMemo, useState } from "react";
import { useStore } from "zustand";
import { Button, parseNumber, Select } from "../../../controls/index.js";
import { download, toCsv } from "../../../plot/index.js";
import { redshiftText } from "../../model/format.js";
import { PanelFrame } from "../PanelFrame.js";
import type { PanelParts } from "../parts.js";
import { copyText } from "./copyText.js";
import { linesNear, measure, type SpectrumMeasurement } from "./measurement.js";
import { add, memoryOf, putBack, remove } from "./memory.js";
import { Results, type Row, rowName } from "./Results.js";
import { measurementColumns, measurementsTsv, withError } from "./table.js";
import { measuredId, useWindowTool } from "./useWindowTool.js";

const continua = [
	{ value: "sidebands", label: "side bands" },
	{ value: "ends", label: "the two ends" },
] as const;

/** Measures lines in windows of the plot. All numbers follow redshift, convention and medium as these are now. */
export default function MeasurePanel(parts: PanelParts): ReactElement {
	const { store, spectra, summary, host, say } = parts;
	const id = useId();
	const [memory] = useState(() => memoryOf(store));
	const state = useStore(memory);
	const [problem, setProblem] = useState("");
	const rows: Row[] = useMemo(
		() => state.entries.map((entry) => ({ entry, result: measure(entry, spectra, summary) })),
		[state.entries, spectra, summary],
	);
	const results = rows.flatMap(({ result }) => (typeof result === "string" ? [] : [result]));
	const chosen = rows.find(({ entry }) => entry.id === state.selected);
	const shown = chosen && typeof chosen.result !== "string" ? chosen.result : null;

	const onWindow = (from: number, to: number) => {
		const view = parts.view() ?? summary;
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

	const copy = async () => {
		const done = await copyText(measurementsTsv(results));
		say(done ? "Copied." : "The browser does not let this page copy. Export the CSV file instead.");
	};
	const names = new Map(summary.allCurves.map((curve) => [curve.id, curve.label]));
	return (
		<PanelFrame title="Measure" onClose={parts.onClose}>
			<p className="astropane-note">
				Drag over a line in the plot, click its two ends, or press Enter at the cursor (<kbd>,</kbd> <kbd>.</kbd>)
				twice.
			</p>
			<WindowForm onWindow={onWindow} onProblem={setProblem} />
			<div className="astropane-measure-row">
				{summary.curves.length > 1 && (
					<Select
						label="Spectrum"
						options={summary.curves.map(({ id, label }) => ({ value: id, label }))}
						value={measuredId(summary, state) ?? ""}
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
					<BandWidth value={state.bandWidth} onChange={(bandWidth) => memory.setState({ bandWidth })} />
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
					onRemove={(id) => remove(memory, id)}
				/>
			)}
			{results[0] && (
				<p id={`${id}-about`} className="astropane-note">
					{aboutOf(results[0], results, summary.medium)}
				</p>
			)}
			{chosen && shown && (
				<div className="astropane-measure-row">
					<Select
						label={`Velocity of ${rowName(chosen)} against`}
						options={[
							...(chosen.entry.line ? [] : [{ value: "", label: "no line in view" }]),
							...againstOf(chosen, linesNear(summary, (shown.window[0] + shown.window[1]) / 2)).map((line) => ({
								value: line.key,
								label: `${line.label} ${line[summary.medium].toFixed(2)} Å`,
							})),
						]}
						value={chosen.entry.line?.key ?? ""}
						onValueChange={(key) => {
							const line = linesNear(summary, (shown.window[0] + shown.window[1]) / 2).find((l) => l.key === key);
							if (line)
								memory.setState({
									entries: state.entries.map((entry) => (entry === chosen.entry ? { ...entry, line } : entry)),
								});
						}}
					/>
					{shown.reason && <p className="astropane-note">{shown.reason}</p>}
				</div>
			)}
			{(rows.length > 0 || state.removed.length > 0) && (
				<div className="astropane-measure-row">
					<Button onClick={copy}>Copy as a table</Button>
					<Button
						onClick={() => download("measurements.csv", toCsv(measurementColumns(results)), "text/csv;charset=utf-8")}
					>
						Measurements as CSV
					</Button>
					{state.removed.length > 0 && <Button onClick={() => putBack(memory)}>Undo remove</Button>}
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

/** What the numbers in the table are. */
function aboutOf(first: SpectrumMeasurement, results: readonly SpectrumMeasurement[], medium: string): string {
	const units = [...new Set(results.map((m) => m.fluxUnit ?? "arbitrary units"))].join("; ");
	const estimated = results.some((m) => m.noise === "estimated");
	const given = results.some((m) => m.noise === "given");
	const from = [given && "the errors of the spectrum", estimated && "the scatter of neighbouring samples"];
	return `Of the spectrum as given, neither normalised, smoothed nor binned. Wavelengths as observed, in ${medium}; W > 0: absorption; FWHM as observed, the instrument's own width in it. Flux in ${units}. Rest width and velocity at z = ${redshiftText(first.redshift)}; velocity ${first.convention}, > 0: towards us. ± 1σ from ${from.filter(Boolean).join(", or where it has none ")}.`;
}

function WindowForm({
	onWindow,
	onProblem,
}: {
	onWindow(from: number, to: number): void;
	onProblem(problem: string): void;
}): ReactElement {
	const [ends, setEnds] = useState<readonly [string, string]>(["", ""]);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const [from, to] = ends.map((text) => parseNumber(text, "Å"));
		for (const end of [from, to]) if (end && "problem" in end) return onProblem(`An end of the window: ${end.problem}`);
		if (from && to && "value" in from && "value" in to) onWindow(from.value, to.value);
	};
	const [from, to] = ends;
	return (
		<form className="astropane-measure-row" noValidate onSubmit={submit}>
			<NumberField label="From (Å)" value={from} onChange={(text) => setEnds([text, to])} />
			<NumberField label="To (Å)" value={to} onChange={(text) => setEnds([from, text])} />
			<button type="submit" className="astropane-button astropane-button-plain">
				Measure
			</button>
		</form>
	);
}

function BandWidth({ value, onChange }: { value: number | null; onChange(width: number | null): void }): ReactElement {
	const [text, setText] = useState(value === null ? "" : String(value));
	return (
		<NumberField
			label="Width of each (Å)"
			placeholder="half the window"
			value={text}
			onChange={(next) => {
				setText(next);
				const read = parseNumber(next, "Å");
				onChange("value" in read && read.value > 0 ? read.value : null);
			}}
		/>
	);
}

type NumberFieldProps = { label: string; placeholder?: string; value: string; onChange(text: string): void };

function NumberField({ label, placeholder, value, onChange }: NumberFieldProps): ReactElement {
	const id = useId();
	return (
		<span className="astropane-select">
			<label htmlFor={id} className="astropane-label">
				{label}
			</label>
			<input
				id={id}
				className="astropane-field astropane-measure-field"
				inputMode="decimal"
				autoComplete="off"
				placeholder={placeholder}
				value={value}
				onChange={(event) => onChange(event.currentTarget.value)}
			/>
		</span>
	);
}
