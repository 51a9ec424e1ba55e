"use client";

import type { ReactElement } from "react";
import { DataTable, type DataTableColumn, uiWords, useLanguage, useWords } from "../../ui/index.js";
import { bandText } from "../model/bands.js";
import { decimalsFor, magText } from "../model/digits.js";
import type { HRModel, StyledPoint } from "../model/view.js";
import { tableWords } from "../words/table.js";

type Column = DataTableColumn & { text(point: StyledPoint): string | null };

/** The points as a table. */
export function PointTable({ model }: { model: HRModel }): ReactElement {
	const { points, background } = model;
	const { numbers } = useLanguage();
	const words = useWords(tableWords);
	const { table } = useWords(uiWords);
	const endText = (mag: number | null): string | null =>
		mag === null ? null : Number.isFinite(mag) ? magText(mag, numbers) : words.openEnd;
	const columns: readonly Column[] = [
		{ label: words.pointColumn, kind: "text", text: (point) => point.id },
		{ label: words.originColumn, kind: "text", text: (point) => point.origin },
		{
			label: bandText(background.labels.color),
			unit: "mag",
			text: ({ color, colorError }) => numbers.fixed(color, decimalsFor(colorError ?? 0)),
		},
		{
			label: words.colorErrorColumn,
			unit: "mag",
			text: ({ colorError }) => (colorError === null ? null : numbers.fixed(colorError, decimalsFor(colorError))),
		},
		{
			label: bandText(background.labels.magnitude),
			unit: "mag",
			text: (point) => magText(point.mag, numbers),
		},
		{ label: words.brightestColumn, unit: "mag", text: (point) => endText(point.brightest) },
		{ label: words.faintestColumn, unit: "mag", text: (point) => endText(point.faintest) },
		{
			label: "ϖ/σ",
			text: ({ parallaxOverError }) => (parallaxOverError === null ? null : numbers.fixed(parallaxOverError, 2)),
		},
	];
	return (
		<DataTable
			caption={words.tableCaption}
			columns={columns}
			rowCount={points.length}
			cell={(row, column) => {
				const point = points[row];
				return point ? columns[column]?.text(point) : null;
			}}
			restNote={words.tableRest}
			label={table}
		/>
	);
}
