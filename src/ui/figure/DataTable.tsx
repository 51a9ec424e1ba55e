"use client";
import { type ReactElement, Suspense, useId, useState } from "react";
import { Button } from "../controls/Button.js";
import { lazyWithRetry } from "../lazy/lazyWithRetry.js";

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

/** The table itself is fetched when it is first opened. */
const DataTableBody = lazyWithRetry(() => import("./DataTableBody.js"));

/** The data behind a picture as a real table, made when it is asked for. The first column names its row. */
export function DataTable(props: DataTableProps): ReactElement {
	const { label = "Data table" } = props;
	const [open, setOpen] = useState(false);
	const id = useId();
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
				<Suspense fallback={<div id={`${id}-table`} />}>
					<DataTableBody {...props} id={`${id}-table`} label={label} />
				</Suspense>
			)}
		</div>
	);
}
