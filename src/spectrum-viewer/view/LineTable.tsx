"use client";

import type { ReactElement } from "react";
import { DataTable } from "../../plot/index.js";
import { observedPosition } from "../model/lines.js";
import type { SpectrumView } from "../model/view.js";

/** The marked lines as a table: what the picture shows, for those who cannot see it. */
export function LineTable({ view }: { view: SpectrumView }): ReactElement | null {
	const { lines, medium } = view;
	const marks = [...lines.moving, ...lines.bands, ...lines.fixed];
	if (marks.length === 0) return null;
	return (
		<DataTable
			label="Table of lines"
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
				if (column === 3) return band ? "fixed" : observedPosition(mark, view.state, medium).toFixed(3);
				return mark.line?.status ?? "own line";
			}}
		/>
	);
}
