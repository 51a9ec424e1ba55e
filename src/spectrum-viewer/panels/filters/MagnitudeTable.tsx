"use client";

import type { ReactElement } from "react";
import { ScrollTable, Swatch, useLanguage, useWords } from "../../../ui/index.js";
import { filterWords } from "../../words/panels/filters.js";
import { coveredPercent, type FilterMagnitude, reasonOf } from "./magnitudes.js";

/** Three decimals, or as many as a smaller error needs for a digit. */
const decimalsOf = (error: number): number =>
	error > 0 && error < 1e-3 ? Math.min(6, Math.ceil(-Math.log10(error))) : 3;

type MagnitudeTableProps = {
	rows: readonly FilterMagnitude[];
	/** Label of a spectrum by its id; null where there is only one. */
	labelOf: ((spectrumId: string) => string) | null;
};

/** AB magnitudes, or why there is none, one row for each filter and spectrum. */
export function MagnitudeTable({ rows, labelOf }: MagnitudeTableProps): ReactElement {
	const words = useWords(filterWords);
	const language = useLanguage();
	const { numbers } = language;
	return (
		<ScrollTable label={words.magnitudeTable}>
			<thead>
				<tr>
					<th scope="col" data-kind="text">
						{words.filterColumn}
					</th>
					{labelOf && (
						<th scope="col" data-kind="text">
							{words.filterSpectrumColumn}
						</th>
					)}
					<th scope="col">{words.abColumn}</th>
					<th scope="col">{words.coverageColumn}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => {
					const { filter, spectrumId, mag, error } = row;
					const reason = reasonOf(row, words, language);
					return (
						<tr key={`${filter.name}/${spectrumId}`}>
							<th scope="row" data-kind="text">
								<span className="astropane-spectrum-filter">
									<Swatch color={filter.color} symbol="line" />
									{filter.name}
								</span>
							</th>
							{labelOf && <td data-kind="text">{labelOf(spectrumId)}</td>}
							{reason === null ? (
								<td>
									{numbers.fixed(mag, decimalsOf(error))}
									{Number.isFinite(error) && ` ± ${numbers.fixed(error, decimalsOf(error))}`}
								</td>
							) : (
								<td data-kind="text">{reason}</td>
							)}
							<td>{numbers.fixed(coveredPercent(row), 1)}</td>
						</tr>
					);
				})}
			</tbody>
		</ScrollTable>
	);
}
