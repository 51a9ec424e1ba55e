"use client";
import { type ReactElement, useId, useState } from "react";
import { Button } from "../../controls/Button.js";
import { groupDigits } from "./describe.js";

export type DataTableColumn = {
	label: string;
	unit?: string | undefined;
	/** Numbers are set flush right. Default "number". */
	kind?: "number" | "text" | undefined;
};

export type DataTableProps = {
	/** Says what the rows are; stands above them. */
	caption: string;
	columns: readonly DataTableColumn[];
	rowCount: number;
	/** Text of a cell; called only while the table is open. Null: nothing known. */
	cell: (row: number, column: number) => string | number | null | undefined;
	/** Rows that are shown at most. Default 200. */
	maxRows?: number | undefined;
	/** Where the rows that are left out can be had. Default "The export has all of them." */
	restNote?: string | undefined;
	/** What the button says. Default "Data table". */
	label?: string | undefined;
	className?: string | undefined;
};

/** The data behind a picture as a real table, made when it is asked for. The first column names its row. */
export function DataTable(props: DataTableProps): ReactElement {
	const { caption, columns, rowCount, cell, maxRows = 200, label = "Data table" } = props;
	const { restNote = "The export has all of them." } = props;
	const [open, setOpen] = useState(false);
	const id = useId();
	const shown = Math.max(0, Math.min(rowCount, maxRows));
	return (
		<div className={props.className ? `astropane-data ${props.className}` : "astropane-data"}>
			<Button
				look="text"
				className="astropane-data-button"
				aria-expanded={open}
				aria-controls={open ? `${id}-table` : undefined}
				onClick={() => setOpen(!open)}
			>
				{label}
			</Button>
			{open && (
				// Scrolls, so it must be reachable by keyboard.
				<section
					id={`${id}-table`}
					className="astropane-data-scroll"
					aria-label={label}
					// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
					tabIndex={0}
				>
					<table className="astropane-data-table">
						<caption>
							{caption}
							{shown < rowCount &&
								` The first ${groupDigits(shown)} of ${groupDigits(rowCount)} rows are shown. ${restNote}`}
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
			)}
		</div>
	);
}

function cellText(value: string | number | null | undefined): string {
	if (value === null || value === undefined || (typeof value === "number" && Number.isNaN(value))) return "–";
	return typeof value === "number" ? String(value).replace("-", "−") : value;
}
