"use client";

import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { download, toCsv } from "../../../plot/index.js";
import { Button, Select, useLanguage, useWords } from "../../../ui/index.js";
import { lengthText } from "../../model/text/lengthText.js";
import type { MeasurementWindow } from "../../state.js";
import type { PanelProps } from "../../view/panel.js";
import { figureWords } from "../../words/figure.js";
import { measureWords } from "../../words/panels/measure.js";
import { copyText } from "../copyText.js";
import { PanelFrame } from "../PanelFrame.js";
import { toTsv } from "../toTsv.js";
import { aboutResults } from "./aboutResults.js";
import { FitTable } from "./FitTable.js";
import { type MeasurementRow, MeasurementTable, rowName } from "./MeasurementTable.js";
import { lineInWindow, linesNear, measure } from "./measurement.js";
import {
	addMeasurement,
	changeMeasurements,
	hasRemoved,
	removeMeasurement,
	restoreMeasurement,
	setMeasureOptions,
	setReferenceLine,
} from "./measurements.js";
import { Settings } from "./Settings.js";
import { measurementColumns, withError } from "./table.js";
import { measuredSpectrumId, useWindowInteraction } from "./useWindowInteraction.js";
import { WindowForm } from "./WindowForm.js";

const UNDO_REMOVE_CLASS = "astropane-measure-undo";

/** Measures lines in windows of the plot. All results follow the present redshift, convention and medium. */
export default function MeasurePanel(props: PanelProps): ReactElement {
	const { store, spectra, settledView, host, say } = props;
	const id = useId();
	const words = useWords(measureWords);
	const conventions = useWords(figureWords);
	const language = useLanguage();
	const measurements = useStore(store, (s) => s.measurements);
	const options = useStore(store, (s) => s.measure);
	const { instrumentFwhm } = options;
	const canRestore = useStore(store, hasRemoved);
	const [problem, setProblem] = useState("");
	const rows: MeasurementRow[] = useMemo(
		() => measurements.map((chosen) => ({ chosen, result: measure(chosen, spectra, settledView, instrumentFwhm) })),
		[measurements, spectra, settledView, instrumentFwhm],
	);
	const results = rows.flatMap(({ result }) => (typeof result === "string" ? [] : [result]));
	const selectedRow = rows.find(({ chosen }) => chosen.id === options.selectedId);
	const selectedResult = selectedRow && typeof selectedRow.result !== "string" ? selectedRow.result : null;

	// The focused button disappears with a removed row, and with the last one that is put back.
	const nextFocus = useRef<string | null>(null);
	const buttons = useRef<HTMLDivElement>(null);
	useEffect(() => {
		void measurements;
		const panel = buttons.current?.closest(".astropane-spectrum-panel");
		if (nextFocus.current !== null) panel?.querySelector<HTMLElement>(nextFocus.current)?.focus();
		nextFocus.current = null;
	}, [measurements]);

	const onWindow = (from: number, to: number) => {
		const view = props.view() ?? settledView;
		// Not those of the last render: a drag over a stack has just chosen its spectrum.
		const { measure: chosenOptions } = store.getState();
		const spectrumId = measuredSpectrumId(view, chosenOptions);
		if (spectrumId === undefined) {
			setProblem(words.nothingToMeasure);
			return;
		}
		const chosen: Omit<MeasurementWindow, "id"> = {
			spectrumId,
			window: from < to ? [from, to] : [to, from],
			medium: view.medium,
			continuum: chosenOptions.continuum,
			bandWidth: chosenOptions.bandWidth,
			line: lineInWindow(view, [from, to]),
			...(chosenOptions.profile && { profile: chosenOptions.profile }),
		};
		const result = measure(chosen, spectra, view, chosenOptions.instrumentFwhm);
		setProblem(typeof result === "string" ? result : "");
		if (typeof result === "string") return;
		addMeasurement(store, chosen);
		const width = withError(result.equivalentWidth, language.numbers);
		say(words.lineMeasured(result.line?.label ?? words.unnamedLine, width));
		host().onMeasure?.(result);
	};
	const onMove = (from: number, to: number) => {
		if (!selectedRow) return;
		const view = props.view() ?? settledView;
		const window: [number, number] = from < to ? [from, to] : [to, from];
		const change = { window, medium: view.medium };
		const result = measure({ ...selectedRow.chosen, ...change }, spectra, view, instrumentFwhm);
		setProblem(typeof result === "string" ? result : "");
		if (typeof result === "string") return;
		changeMeasurements(store, change, selectedRow.chosen.id);
		const [start, end] = window.map((each) => lengthText(each, view.state.wavelengthUnit, language)) as [
			string,
			string,
		];
		say(words.windowMoved(rowName(selectedRow, language), start, end));
		host().onMeasure?.(result);
	};
	/** Of measurements that were made anew. */
	const reportAll = () => {
		const { measurements: changed, measure: next } = store.getState();
		for (const chosen of changed) {
			const result = measure(chosen, spectra, settledView, next.instrumentFwhm);
			if (typeof result !== "string" && !measurements.includes(chosen)) host().onMeasure?.(result);
		}
	};
	useWindowInteraction(props, selectedResult, onWindow, onMove);

	const copy = async (button: HTMLElement) => {
		const isCopied = await copyText(toTsv(measurementColumns(results)), button);
		say(isCopied ? words.tableCopied : words.copyRefused);
	};
	const labels = new Map(settledView.listedCurves.map((curve) => [curve.id, curve.label]));
	return (
		<PanelFrame title={words.measureTitle} onClose={props.onClose}>
			<p className="astropane-note astropane-spectrum-use">{words.windowHint}</p>
			<WindowForm
				view={() => props.view() ?? settledView}
				settledView={settledView}
				onWindow={onWindow}
				onMove={selectedRow ? onMove : null}
				onProblem={setProblem}
				wavelengthAxes={props.plotParts.wavelengthAxes}
			/>
			<Settings store={store} settledView={settledView} onChanged={reportAll} />
			<p role="alert" className="astropane-problem">
				{problem}
			</p>
			{rows.length > 0 && (
				<MeasurementTable
					describedBy={`${id}-about`}
					rows={rows}
					selectedId={options.selectedId}
					spectrumLabel={labels.size > 1 ? (id) => labels.get(id) ?? id : null}
					onSelect={(id) => setMeasureOptions(store, { selectedId: options.selectedId === id ? null : id })}
					onRemove={(id) => {
						nextFocus.current = `.${UNDO_REMOVE_CLASS}`;
						removeMeasurement(store, id);
					}}
				/>
			)}
			<FitTable rows={rows} describedBy={`${id}-about`} />
			{results.length > 0 && (
				<p id={`${id}-about`} className="astropane-note">
					{aboutResults(
						results,
						spectra,
						settledView.medium,
						settledView.fluxAxis.corrections.length > 0,
						words,
						conventions,
						language,
					)}
				</p>
			)}
			{selectedRow && selectedResult && (
				<ReferenceLineChoice row={selectedRow} {...props} middle={middleOf(selectedResult.window)} />
			)}
			{(rows.length > 0 || canRestore) && (
				<div ref={buttons} className="astropane-spectrum-measure-row">
					{results.length > 0 && (
						<>
							<Button onClick={(event) => copy(event.currentTarget)}>{words.copyTable}</Button>
							<Button
								onClick={() =>
									download("measurements.csv", toCsv(measurementColumns(results)), "text/csv;charset=utf-8")
								}
							>
								{words.measurementsAsCsv}
							</Button>
						</>
					)}
					{canRestore && (
						<Button
							className={UNDO_REMOVE_CLASS}
							onClick={() => {
								nextFocus.current = '.astropane-data-table [aria-pressed="true"]';
								restoreMeasurement(store);
							}}
						>
							{words.undoRemove}
						</Button>
					)}
				</div>
			)}
		</PanelFrame>
	);
}

const middleOf = ([from, to]: readonly [number, number]): number => (from + to) / 2;

type ReferenceLineChoiceProps = Pick<PanelProps, "store" | "settledView"> & {
	row: MeasurementRow;
	/** Å on the axis: middle of the window. */
	middle: number;
};

/** The line that the velocity of the selected measurement refers to, and why a number is missing. */
function ReferenceLineChoice({ store, settledView, row, middle }: ReferenceLineChoiceProps): ReactElement {
	const words = useWords(measureWords);
	const language = useLanguage();
	const { chosen, result } = row;
	const { line } = chosen;
	const near = linesNear(settledView, middle);
	// The line in use stays in the list when its marker is hidden or far away.
	const lines = line && !near.some(({ key }) => key === line.key) ? [line, ...near] : near;
	const reason = typeof result === "string" ? null : result.reason;
	return (
		<div className="astropane-spectrum-measure-row">
			<Select
				label={words.velocityAgainst(rowName(row, language))}
				options={[
					...lines.map((line) => ({
						value: line.key,
						label: `${line.label} ${lengthText(line[settledView.medium], "angstrom", language)}`,
					})),
					{ value: "", label: words.againstNoLine },
				]}
				value={line?.key ?? ""}
				onValueChange={(key) => setReferenceLine(store, chosen.id, lines.find((line) => line.key === key) ?? null)}
			/>
			{reason && <p className="astropane-note">{reason}</p>}
		</div>
	);
}
