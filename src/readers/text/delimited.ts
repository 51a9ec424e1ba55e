/** Lines of a text as cells. */

export type Delimiter = "," | ";" | "\t" | "|" | " ";

/** The cells of one line. Blanks separate in any number; in quotes, a delimiter is text and "" is one quote (RFC 4180). */
export function cellsOf(line: string, delimiter: Delimiter): string[] {
	const text = line.trim();
	if (text.includes('"')) return quotedCells(text, delimiter);
	return delimiter === " " ? text.split(/\s+/) : text.split(delimiter).map((cell) => cell.trim());
}

function quotedCells(text: string, delimiter: Delimiter): string[] {
	const cells: string[] = [];
	let cell = "";
	let isQuoted = false;
	for (let i = 0; i < text.length; i++) {
		const character = text[i] as string;
		if (isQuoted && character === '"' && text[i + 1] === '"') {
			cell += character;
			i++;
		} else if (character === '"' && (isQuoted || cell.trim() === "")) isQuoted = !isQuoted;
		else if (!isQuoted && (character === delimiter || (delimiter === " " && character === "\t"))) {
			// Several blanks are one.
			if (delimiter !== " " || cell !== "" || text[i - 1] === '"') cells.push(cell.trim());
			cell = "";
		} else cell += character;
	}
	return [...cells, cell.trim()];
}

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
