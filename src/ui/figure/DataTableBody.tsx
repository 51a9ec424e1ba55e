"use client";
import type { HTMLAttributes, ReactElement, ReactNode } from "react";
import { plainText } from "../../plot/layers/pen.js";
import { fetchedWords } from "../fetchedWords.js";
import { useLanguage, useWords } from "../language.js";
import { Scripts } from "./Scripts.js";

export type DataTableColumn = {
	/** `_{…}` and `^{…}` are set as sub- and superscripts; readers get the text without them: "M_G". */
	label: string;
	unit?: string | undefined;
	/** Numbers are aligned to the right. Default "number". */
	kind?: "number" | "text" | undefined;
};

export type DataTableBodyProps = {
	id: string;
	/** Names the region that scrolls. */
	label: string;
	/** Names the rows, above them. */
	caption: string;
	columns: readonly DataTableColumn[];
	rowCount: number;
	/** Text of a cell, with numbers as `NumberText` writes them. Null reads "–". */
	cell: (row: number, column: number) => ReactNode;
	/** Attributes of a row, such as handlers of the pointer. */
	rowProps?: ((row: number) => HTMLAttributes<HTMLTableRowElement>) | undefined;
	/** Maximum number of rows that are shown. Default 200. */
	maxRows?: number | undefined;
	/** Where to find the rows that are not shown. Default "The export has all of them." */
	restNote?: string | undefined;
};

/** The data of a figure as a table, opened by a `TableToggle`. The first column names the row. */
export function DataTableBody(props: DataTableBodyProps): ReactElement {
	const { id, label, caption, columns, rowCount, cell, rowProps, maxRows = 200 } = props;
	const words = useWords(fetchedWords);
	const { numbers } = useLanguage();
	const { restNote = words.exportHasAllRows } = props;
	const visibleCount = Math.max(0, Math.min(rowCount, maxRows));
	return (
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
					{visibleCount < rowCount &&
						` ${words.firstRows(numbers.integer(visibleCount), numbers.integer(rowCount))} ${restNote}`}
					{rowCount === 0 && ` ${words.noRows}`}
				</caption>
				<thead>
					<tr>
						{columns.map(({ label: title, unit, kind = "number" }, index) => {
							const name = plainText(title);
							const spoken = unit ? `${name} (${unit})` : name;
							return (
								// biome-ignore lint/suspicious/noArrayIndexKey: words of a host may be equal
								<th key={index} scope="col" data-kind={kind} aria-label={name === title ? undefined : spoken}>
									<Scripts text={title} />
									{unit && <span className="astropane-unit"> ({unit})</span>}
								</th>
							);
						})}
					</tr>
				</thead>
				<tbody>
					{Array.from({ length: visibleCount }, (_, row) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a row is its index
						<tr key={row} {...rowProps?.(row)}>
							{columns.map((column, index) => {
								const content = cell(row, index) ?? "–";
								const kind = column.kind ?? "number";
								const key = `${row} ${index}`;
								return index === 0 ? (
									<th key={key} scope="row" data-kind={kind}>
										{content}
									</th>
								) : (
									<td key={key} data-kind={kind}>
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
