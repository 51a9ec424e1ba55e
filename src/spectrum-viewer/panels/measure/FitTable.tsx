"use client";

import type { ReactElement } from "react";
import type { FittedValue, LineFit } from "../../../astro/index.js";
import { ScrollTable, useLanguage, useWords } from "../../../ui/index.js";
import { measureWords } from "../../words/panels/measure.js";
import { type MeasurementRow, rowName } from "./MeasurementTable.js";
import { profileName } from "./profileName.js";
import { fittedText } from "./table.js";

type Words = typeof measureWords;
type Column = {
	label(words: Words): string;
	unit?: string;
	value(fit: LineFit): FittedValue;
	isWavelength?: boolean;
};

const columns: readonly Column[] = [
	{ label: (words) => words.fitCenter, unit: "Å", value: (fit) => fit.center, isWavelength: true },
	{ label: (words) => words.widthObserved, unit: "Å", value: (fit) => fit.equivalentWidth },
	{ label: (words) => words.measuredFlux, value: (fit) => fit.flux },
	{ label: (words) => words.fluxRatio, value: (fit) => fit.fluxRatio },
	{ label: (words) => words.fitFwhm, unit: "Å", value: (fit) => fit.fwhm },
	{ label: (words) => words.fitFwhm, unit: "km/s", value: (fit) => fit.fwhmKmS },
	{ label: (words) => words.intrinsicFwhm, unit: "Å", value: (fit) => fit.intrinsicFwhm },
	{ label: (words) => words.measuredVelocity, unit: "km/s", value: (fit) => fit.velocity },
];

type FitTableProps = {
	rows: readonly MeasurementRow[];
	/** Id of the element that explains the numbers. */
	describedBy: string;
};

/** The fitted profiles, one row each. Columns that no fit has a value for are left out. Null without a fit. */
export function FitTable({ rows, describedBy }: FitTableProps): ReactElement | null {
	const words = useWords(measureWords);
	const language = useLanguage();
	const fits = rows.flatMap((row) => {
		const fit = typeof row.result === "string" ? null : row.result.fit;
		return fit ? [{ row, fit }] : [];
	});
	if (fits.length === 0) return null;
	const shown = columns.filter(({ value }) => fits.some(({ fit }) => Number.isFinite(value(fit).value)));
	const hasChiSquare = fits.some(({ fit }) => Number.isFinite(fit.reducedChiSquare));
	return (
		<ScrollTable label={words.fits} describedBy={describedBy}>
			<thead>
				<tr>
					<th scope="col" data-kind="text">
						{words.measuredLine}
					</th>
					<th scope="col" data-kind="text">
						{words.fittedProfile}
					</th>
					{shown.map(({ label, unit }) => (
						<th key={`${label(words)} ${unit}`} scope="col">
							{label(words)}
							{unit && <span className="astropane-unit"> ({unit})</span>}
						</th>
					))}
					{hasChiSquare && <th scope="col">{words.fitChiSquare}</th>}
				</tr>
			</thead>
			<tbody>
				{fits.map(({ row, fit }) => (
					<tr key={row.chosen.id}>
						<th scope="row" data-kind="text">
							{rowName(row, language)}
						</th>
						<td data-kind="text">{profileName(fit.profile, words)}</td>
						{Number.isNaN(fit.center.value) ? (
							<td colSpan={shown.length + (hasChiSquare ? 1 : 0)} data-kind="text">
								{fit.reason}
							</td>
						) : (
							<>
								{shown.map(({ label, unit, value, isWavelength }) => (
									<td key={`${label(words)} ${unit}`}>{fittedText(value(fit), language.numbers, isWavelength)}</td>
								))}
								{hasChiSquare && (
									<td>
										{Number.isFinite(fit.reducedChiSquare)
											? language.numbers.significant(fit.reducedChiSquare, 3)
											: "–"}
									</td>
								)}
							</>
						)}
					</tr>
				))}
			</tbody>
		</ScrollTable>
	);
}
