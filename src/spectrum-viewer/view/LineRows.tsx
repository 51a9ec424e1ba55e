"use client";

import type { ReactElement } from "react";
import DataTableBody from "../../plot/a11y/DataTableBody.js";
import { observedPosition } from "../model/lines.js";
import type { RowsProps } from "./Tables.js";

/** The table of the marked lines. */
export default function LineRows({ summary, id, label }: RowsProps): ReactElement {
	const { lines, medium, state } = summary;
	const marks = [...lines.moving, ...lines.bands, ...lines.fixed];
	return (
		<DataTableBody
			id={id}
			label={label}
			caption="Lines that are marked"
			columns={[
				{ label: "Line", kind: "text" },
				{ label: "Group", kind: "text" },
				{ label: `Rest (${medium})`, unit: "Å" },
				{ label: `Observed (${medium})`, unit: "Å" },
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
						? `${band[0].toFixed(0)}–${band[1].toFixed(0)}`
						: (medium === "air" ? mark.air : mark.vacuum).toFixed(3);
				if (column === 3) return band ? "fixed" : observedPosition(mark, state, medium).toFixed(3);
				return mark.line?.status ?? "own line";
			}}
		/>
	);
}
