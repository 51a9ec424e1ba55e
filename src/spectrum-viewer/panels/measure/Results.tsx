"use client";

import type { ReactElement } from "react";
import { withMinusSign } from "../../../plot/index.js";
import { Button } from "../../../ui/index.js";
import type { SpectrumMeasurement } from "../../types.js";
import type { Entry } from "./memory.js";
import { withError } from "./table.js";

export type Row = { entry: Entry; result: SpectrumMeasurement | string };
type ResultsProps = {
	rows: readonly Row[];
	selected: number | null;
	/** Of a spectrum, by its id; null where there is but one. */
	nameOf: ((id: string) => string) | null;
	/** Id of what says what the numbers are. */
	describedBy: string;
	onSelect(id: number): void;
	onRemove(id: number): void;
};

const heads: readonly [string, string, (m: SpectrumMeasurement) => string][] = [
	["W observed", "Å", (m) => withError(m.equivalentWidth)],
	["W rest", "Å", (m) => withError(m.restEquivalentWidth)],
	["Flux", "unit × Å", (m) => withError(m.flux)],
	["Centroid", "Å", (m) => withError(m.centroid)],
	["FWHM", "Å", (m) => withError(m.fwhm)],
	["FWHM", "km/s", (m) => withError(m.fwhmKmS)],
	["Velocity", "km/s", (m) => withError(m.velocity)],
	["S/N", "", (m) => (Number.isFinite(m.signalToNoise) ? withMinusSign(m.signalToNoise.toPrecision(3)) : "–")],
];

export const rowName = ({ entry }: Row): string =>
	entry.line?.label ?? `${entry.window[0].toFixed(0)}–${entry.window[1].toFixed(0)} Å`;

/** What was measured, one row each; the name of a row shows it in the plot. */
export function Results({ rows, selected, nameOf, describedBy, onSelect, onRemove }: ResultsProps): ReactElement {
	return (
		// Scrolls, so it must be reachable by keyboard.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
		<section className="astropane-data-scroll" aria-label="Measurements" tabIndex={0}>
			<table className="astropane-data-table" aria-label="Measurements" aria-describedby={describedBy}>
				<thead>
					<tr>
						<th scope="col" data-kind="text">
							Line
						</th>
						{heads.map(([name, unit]) => (
							<th key={name + unit} scope="col">
								{name}
								{unit && <span className="astropane-unit"> ({unit})</span>}
							</th>
						))}
						<th scope="col">
							<span className="astropane-visually-hidden">Remove</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => {
						const { entry, result } = row;
						const name = rowName(row);
						return (
							<tr key={entry.id}>
								<th scope="row" data-kind="text">
									<Button look="quiet" aria-pressed={selected === entry.id} onClick={() => onSelect(entry.id)}>
										{nameOf ? `${name} · ${nameOf(entry.spectrumId)}` : name}
									</Button>
								</th>
								{typeof result === "string" ? (
									<td colSpan={heads.length} data-kind="text">
										{result}
									</td>
								) : (
									heads.map(([head, unit, read]) => <td key={head + unit}>{read(result)}</td>)
								)}
								<td>
									<Button look="text" aria-label={`Remove ${name}`} onClick={() => onRemove(entry.id)}>
										Remove
									</Button>
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}
