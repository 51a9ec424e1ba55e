"use client";
import { type HTMLAttributes, type ReactElement, type ReactNode, Suspense, useId, useState } from "react";
import { Button } from "../controls/Button.js";
import { useWords } from "../language.js";
import { lazyWithRetry } from "../lazy/lazyWithRetry.js";
import { uiWords } from "../words.js";

export type DataTableColumn = {
	label: string;
	unit?: string | undefined;
	/** Numbers are aligned to the right. Default "number". */
	kind?: "number" | "text" | undefined;
};

export type DataTableProps = {
	/** Names the rows, above them. */
	caption: string;
	columns: readonly DataTableColumn[];
	rowCount: number;
	/** Text of a cell, with numbers as `NumberText` writes them; called only while the table is open. Null reads "–". */
	cell: (row: number, column: number) => ReactNode;
	/** Attributes of a row, such as handlers of the pointer. */
	rowProps?: ((row: number) => HTMLAttributes<HTMLTableRowElement>) | undefined;
	/** Maximum number of rows that are shown. Default 200. */
	maxRows?: number | undefined;
	/** Where to find the rows that are not shown. Default "The export has all of them." */
	restNote?: string | undefined;
	/** Text of the button. Default "Data table". */
	label?: string | undefined;
	className?: string | undefined;
};

/** Fetched when a table is first opened. */
const DataTableBody = lazyWithRetry(() => import("./DataTableBody.js"));

/** A button that opens the data of a figure as a table. The first column names the row. */
export function DataTable(props: DataTableProps): ReactElement {
	const words = useWords(uiWords);
	const { label = words.dataTable } = props;
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
