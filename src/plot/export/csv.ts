/** One column of a table: its name with the unit, and its values. */
export type CsvColumn = { name: string; values: ArrayLike<number | string | null | undefined> };

const field = (value: number | string | null | undefined): string => {
	if (value === null || value === undefined) return "";
	if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
	// A leading =, +, - or @ would run as a formula in a spreadsheet.
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Columns as comma separated values (RFC 4180), a header row first. Short columns are filled up; NaN becomes empty. */
export function toCsv(columns: readonly CsvColumn[]): string {
	const rows = columns.reduce((most, column) => Math.max(most, column.values.length), 0);
	const lines = [columns.map((column) => field(column.name)).join(",")];
	for (let i = 0; i < rows; i++) lines.push(columns.map((column) => field(column.values[i])).join(","));
	return `${lines.join("\r\n")}\r\n`;
}
