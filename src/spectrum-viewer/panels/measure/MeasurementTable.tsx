"use client";

import type { ReactElement } from "react";
import type { Measured } from "../../../astro/index.js";
import type { Language } from "../../../text/index.js";
import { Button, ScrollTable, useLanguage, useWords } from "../../../ui/index.js";
import type { MeasurementWindow } from "../../state.js";
import type { SpectrumMeasurement } from "../../types.js";
import { measureWords } from "../../words/panels/measure.js";
import { withError } from "./table.js";

/** A measurement and its result, or the reason why there is none. */
export type MeasurementRow = { chosen: MeasurementWindow; result: SpectrumMeasurement | string };

type MeasurementTableProps = {
	rows: readonly MeasurementRow[];
	selectedId: number | null;
	/** Label of a spectrum by its id; null where there is only one spectrum. */
	spectrumLabel: ((id: string) => string) | null;
	/** Id of the element that explains the numbers. */
	describedBy: string;
	onSelect(id: number): void;
	onRemove(id: number): void;
};

type Words = typeof measureWords;
type Column = { label(words: Words): string; unit(words: Words): string } & (
	| { value(m: SpectrumMeasurement): Measured; isWavelength?: boolean }
	| { ratio(m: SpectrumMeasurement): number }
);

const angstrom = () => "Å";
const kmS = () => "km/s";
const columns: readonly Column[] = [
	{ label: (words) => words.widthObserved, unit: angstrom, value: (m) => m.equivalentWidth },
	{ label: (words) => words.widthRest, unit: angstrom, value: (m) => m.restEquivalentWidth },
	{ label: (words) => words.measuredFlux, unit: (words) => words.fluxTimesAngstrom, value: (m) => m.flux },
	{ label: (words) => words.centroid, unit: angstrom, value: (m) => m.centroid, isWavelength: true },
	{ label: (words) => words.fwhm, unit: angstrom, value: (m) => m.fwhm },
	{ label: (words) => words.fwhm, unit: kmS, value: (m) => m.fwhmKmS },
	{ label: (words) => words.measuredVelocity, unit: kmS, value: (m) => m.velocity },
	{ label: (words) => words.signalToNoise, unit: () => "", ratio: (m) => m.signalToNoise },
];

function cellText(column: Column, result: SpectrumMeasurement, { numbers }: Language): string {
	if ("value" in column) return withError(column.value(result), numbers, column.isWavelength);
	const ratio = column.ratio(result);
	return Number.isFinite(ratio) ? numbers.significant(ratio, 3) : "–";
}

/** The line of a measurement, or its window where it has none. */
export function rowName({ chosen }: MeasurementRow, { numbers }: Language): string {
	const [from, to] = chosen.window.map((end) => numbers.fixed(end, 0, false));
	return chosen.line?.label ?? `${from}–${to} Å`;
}

/** Measurements, one row each; the name of a row shows it in the plot. */
export function MeasurementTable(props: MeasurementTableProps): ReactElement {
	const { rows, selectedId, spectrumLabel, describedBy, onSelect, onRemove } = props;
	const words = useWords(measureWords);
	const language = useLanguage();
	return (
		<ScrollTable label={words.measurements} describedBy={describedBy}>
			<thead>
				<tr>
					<th scope="col" data-kind="text">
						{words.measuredLine}
					</th>
					{columns.map(({ label, unit }, i) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the columns are constant
						<th key={i} scope="col">
							{label(words)}
							{unit(words) && <span className="astropane-unit"> ({unit(words)})</span>}
						</th>
					))}
					<th scope="col">
						<span className="astropane-visually-hidden">{words.removeMeasurement}</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => {
					const { chosen, result } = row;
					const name = rowName(row, language);
					return (
						<tr key={chosen.id}>
							<th scope="row" data-kind="text">
								<Button look="quiet" aria-pressed={selectedId === chosen.id} onClick={() => onSelect(chosen.id)}>
									{spectrumLabel ? `${name} · ${spectrumLabel(chosen.spectrumId)}` : name}
								</Button>
							</th>
							{typeof result === "string" ? (
								<td colSpan={columns.length} data-kind="text">
									{result}
								</td>
							) : (
								columns.map((column, i) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: the columns are constant
									<td key={i}>{cellText(column, result, language)}</td>
								))
							)}
							<td>
								<Button look="text" aria-label={words.removeMeasurementOf(name)} onClick={() => onRemove(chosen.id)}>
									{words.removeMeasurement}
								</Button>
							</td>
						</tr>
					);
				})}
			</tbody>
		</ScrollTable>
	);
}
