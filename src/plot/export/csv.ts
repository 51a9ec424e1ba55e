import { cellText } from "../../text/index.js";

/** A column of a table: its name with the unit, and its values. */
export type CsvColumn = { name: string; values: ArrayLike<number | string | null | undefined> };

const field = (value: number | string | null | undefined): string => {
	if (value === null || value === undefined) return "";
	if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
	const text = cellText(value);
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Columns as comma-separated values (RFC 4180) after a header row. Short columns are filled with empty cells; numbers that are
 * not finite are empty; texts that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function toCsv(columns: readonly CsvColumn[]): string {
	const rows = columns.reduce((length, column) => Math.max(length, column.values.length), 0);
	const lines = [columns.map((column) => field(column.name)).join(",")];
	for (let i = 0; i < rows; i++) lines.push(columns.map((column) => field(column.values[i])).join(","));
	return `${lines.join("\r\n")}\r\n`;
}
