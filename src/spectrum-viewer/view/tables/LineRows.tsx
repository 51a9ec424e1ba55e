"use client";

import type { ReactElement } from "react";
import { fromAngstrom } from "../../../astro/index.js";
import { DataTableBody } from "../../../ui/figure/DataTableBody.js";
import { useWords } from "../../../ui/index.js";
import { groupLabel, observedPosition } from "../../model/lines/markers.js";
import { lengthUnit } from "../../model/text/format.js";
import { lengthCell } from "../../model/text/lengthText.js";
import { figureWords } from "../../words/figure.js";
import { tableWords } from "../../words/rows.js";
import type { RowsProps } from "./Tables.js";

const statuses = {
	verified: "statusVerified",
	"single-source": "statusSingleSource",
	unverified: "statusUnverified",
} as const;

/** Decimals of a whole ångström in µm, the largest unit. */
const BAND_DECIMALS = 4;

/** The table of the marked lines. */
export function LineRows({ settledView, id, label }: RowsProps): ReactElement {
	const { lines, medium, state, language } = settledView;
	const words = useWords(tableWords);
	const mediumName = useWords(figureWords)[medium];
	const unit = state.wavelengthUnit;
	const symbol = lengthUnit(unit);
	const markers = [...lines.moving, ...lines.bands, ...lines.fixed];
	/** An edge of a band, which is known to an ångström. */
	const edgeCell = (angstrom: number) =>
		language.numbers.atMost(fromAngstrom(Math.round(angstrom), unit), BAND_DECIMALS, 0, false);
	return (
		<DataTableBody
			id={id}
			label={label}
			caption={words.lineTableCaption}
			columns={[
				{ label: words.lineColumn, kind: "text" },
				{ label: words.groupColumn, kind: "text" },
				{ label: words.restColumn(symbol, mediumName) },
				{ label: words.observedColumn(symbol, mediumName) },
				{ label: words.statusColumn, kind: "text" },
			]}
			rowCount={markers.length}
			maxRows={500}
			cell={(row, column) => {
				const marker = markers[row];
				if (!marker) return null;
				const band = marker.band?.[medium];
				if (column === 0) return marker.label;
				if (column === 1) return groupLabel(marker.group, language);
				if (column === 2) return band ? band.map(edgeCell).join("–") : lengthCell(marker[medium], unit, language);
				if (column === 3)
					return band ? words.fixedBand : lengthCell(observedPosition(marker, state, medium), unit, language);
				return marker.line ? words[statuses[marker.line.status]] : words.statusCustom;
			}}
		/>
	);
}
