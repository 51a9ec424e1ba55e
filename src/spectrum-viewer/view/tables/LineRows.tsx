"use client";

import type { ReactElement } from "react";
import DataTableBody from "../../../ui/figure/DataTableBody.js";
import { observedPosition } from "../../model/lines/markers.js";
import { lengthCell, lengthUnit } from "../../model/text/format.js";
import type { RowsProps } from "./Tables.js";

/** The table of the marked lines. */
export function LineRows({ summary, id, label }: RowsProps): ReactElement {
	const { lines, medium, state } = summary;
	const unit = state.wavelengthUnit;
	const marks = [...lines.moving, ...lines.bands, ...lines.fixed];
	return (
		<DataTableBody
			id={id}
			label={label}
			caption="Lines that are marked"
			columns={[
				{ label: "Line", kind: "text" },
				{ label: "Group", kind: "text" },
				{ label: `Rest (${lengthUnit(unit)}, ${medium})` },
				{ label: `Observed (${lengthUnit(unit)}, ${medium})` },
				{ label: "Status", kind: "text" },
			]}
			rowCount={marks.length}
			maxRows={500}
			cell={(row, column) => {
				const mark = marks[row];
				if (!mark) return null;
				const band = mark.band?.[medium];
				if (column === 0) return mark.label;
				if (column === 1) return mark.group;
				if (column === 2)
					return band
						? band.map((edge) => Number(lengthCell(Math.round(edge), unit))).join("–")
						: lengthCell(mark[medium], unit);
				if (column === 3) return band ? "fixed" : lengthCell(observedPosition(mark, state, medium), unit);
				return mark.line?.status ?? "own line";
			}}
		/>
	);
}
