import type { CsvColumn } from "../../plot/index.js";
import { cellText } from "../../text/index.js";

type Cell = number | string | null | undefined;

const textOf = (cell: Cell): string => {
	if (typeof cell === "number") return Number.isNaN(cell) ? "" : String(cell);
	return cell ? cellText(cell.replace(/[\t\r\n]+/g, " ")) : "";
};

/** Columns as rows of cells with tabs between them, as spreadsheets take them from the clipboard. */
export function toTsv(columns: readonly CsvColumn[]): string {
	const count = Math.max(0, ...columns.map(({ values }) => values.length));
	const rows = Array.from({ length: count }, (_, i) => columns.map(({ values }) => textOf(values[i])));
	return [columns.map(({ name }) => name), ...rows].map((row) => row.join("\t")).join("\n");
}
