/** Verdicts and tables. */

export const failed = (row) => row.target !== null && row.ratio > row.target;

/** Three digits that count: 0.123, 1.23, 12.3, 123. */
const ms = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3));
const times = (value) => value.toFixed(value >= 10 ? 1 : 2);

const heads = ["case", "astropane ms", "bare ms", "ratio", "quartiles", "of it script, ms", "target", "ok"];
const plotlyHeads = ["Plotly ms", "Plotly ÷ bare"];

const cells = (row, withPlotly) => [
	row.name,
	ms(row.astropane),
	ms(row.bare),
	times(row.ratio),
	`${times(row.spread[0])}–${times(row.spread[1])}`,
	row.script === null ? "" : `${ms(row.script[0])} : ${ms(row.script[1])}`,
	row.target === null ? "" : `≤ ${row.target}`,
	row.target === null ? "" : failed(row) ? "no" : "yes",
	...(withPlotly ? (row.plotly === null ? ["", ""] : [ms(row.plotly.median), times(row.plotly.ratio)]) : []),
];

/** Columns that nothing was timed for are left out. */
function table(rows) {
	const withPlotly = rows.some((row) => row.plotly !== null);
	return [withPlotly ? [...heads, ...plotlyHeads] : heads, ...rows.map((row) => cells(row, withPlotly))];
}

export function textTable(rows) {
	const lines = table(rows);
	const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)));
	return lines
		.map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "))
		.join("\n");
}

export function markdownTable(rows) {
	const [head, ...body] = table(rows);
	return [head, head.map((_, i) => (i === 0 ? "---" : "--:")), ...body]
		.map((line) => `| ${line.join(" | ")} |`)
		.join("\n");
}

/** What is wrong, one sentence each. */
export function complaints({ rows, notes, missing }) {
	return [
		...rows.filter(failed).map((row) => `${row.name}: ${times(row.ratio)} times the yardstick, target ${row.target}.`),
		...notes.filter((note) => !note.ok).map((note) => `${note.name}: ${note.text}.`),
		...missing,
	];
}
