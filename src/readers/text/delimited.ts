/** Lines of a text as cells. */
import { dsvFormat } from "d3-dsv";

export type Delimiter = "," | ";" | "\t" | "|" | " ";

const formats = new Map<Delimiter, (line: string) => string[]>();

/** The cells of one line. Blanks separate in any number; quotes hold a delimiter. */
export function cellsOf(line: string, delimiter: Delimiter): string[] {
	const text = line.trim();
	if (delimiter === " ") return text.includes('"') ? quotedWords(text) : text.split(/\s+/);
	if (!text.includes('"')) return text.split(delimiter).map((cell) => cell.trim());
	let read = formats.get(delimiter);
	if (!read) {
		const format = dsvFormat(delimiter);
		read = (row) => format.parseRows(row)[0] ?? [];
		formats.set(delimiter, read);
	}
	return read(text).map((cell) => cell.trim());
}

/** Words of a line of ECSV, where quotes hold blanks and "" stands for an empty cell. */
const quotedWords = (text: string): string[] =>
	(text.match(/"(?:[^"]|"")*"|[^\s"]+/g) ?? []).map((word) => word.replace(/^"|"$/g, "").replaceAll('""', '"'));

/** The delimiter of lines of numbers: the first that splits each of them into at least two cells. */
export function delimiterOf(lines: readonly string[]): Delimiter {
	const candidates: readonly Delimiter[] = ["\t", ";", "|", ","];
	const splits = (delimiter: Delimiter) => lines.every((line) => line.trim().includes(delimiter));
	const found = lines.length > 0 ? candidates.find(splits) : undefined;
	// "4000,5 1,2": commas are decimal.
	const isDecimal =
		found === "," && lines.every((line) => /\d,\d/.test(line) && /\s/.test(line.trim()) && !/,\s/.test(line));
	return found === undefined || isDecimal ? " " : found;
}
