"use client";
import type { ReactElement } from "react";
import { useLanguage } from "../language.js";
import type { DataTableProps } from "./DataTable.js";

/** What `DataTable` shows once it is open. */
export default function DataTableBody(props: DataTableProps & { id: string; label: string }): ReactElement {
	const { id, label, caption, columns, rowCount, cell, maxRows = 200 } = props;
	const { restNote = "The export has all of them." } = props;
	const { integer } = useLanguage().numbers;
	const shown = Math.max(0, Math.min(rowCount, maxRows));
	return (
		// Scrolls, so it must be reachable by keyboard.
		<section
			id={id}
			className="astropane-data-scroll"
			aria-label={label}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
			tabIndex={0}
		>
			<table className="astropane-data-table">
				<caption>
					{caption}
					{shown < rowCount && ` The first ${integer(shown)} of ${integer(rowCount)} rows are shown. ${restNote}`}
					{rowCount === 0 && " There are no rows."}
				</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column.label} scope="col" data-kind={column.kind ?? "number"}>
								{column.label}
								{column.unit && <span className="astropane-unit"> ({column.unit})</span>}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{Array.from({ length: shown }, (_, row) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a row is its index
						<tr key={row}>
							{columns.map((column, at) => {
								const content = cellText(cell(row, at));
								const kind = column.kind ?? "number";
								return at === 0 ? (
									<th key={column.label} scope="row" data-kind={kind}>
										{content}
									</th>
								) : (
									<td key={column.label} data-kind={kind}>
										{content}
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function cellText(value: string | number | null | undefined): string {
	if (value === null || value === undefined || (typeof value === "number" && Number.isNaN(value))) return "–";
	return typeof value === "number" ? String(value).replace("-", "−") : value;
}
