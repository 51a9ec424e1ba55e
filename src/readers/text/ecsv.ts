/** The header of ECSV, in the part of YAML that astropy writes (Astropy Proposal for Enhancement 6). */
import type { Delimiter } from "./delimited.js";

export type EcsvHeader = {
	delimiter: Delimiter;
	columns: { name: string; unit: string | null }[];
	meta: Map<string, unknown>;
};

export const isEcsv = (firstLine: string): boolean => /^#\s*%ECSV\s/.test(firstLine);

/** A scalar of YAML: quoted or plain text, a number, a logical value. */
function scalar(text: string): unknown {
	const plain = text.trim();
	const quoted = /^(?:'((?:[^']|'')*)'|"((?:[^"\\]|\\.)*)")$/.exec(plain);
	if (quoted) return (quoted[1]?.replaceAll("''", "'") ?? quoted[2] ?? "").replace(/\\(["\\])/g, "$1");
	if (plain === "" || plain === "null" || plain === "~") return null;
	if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
	const number = Number(plain);
	return Number.isNaN(number) ? plain : number;
}

/** The pairs of "{name: wave, unit: Angstrom}", or of one line "name: wave". Values that are lists or maps are left out. */
function pairsOf(text: string): [string, unknown][] {
	const inside = /^\{([\s\S]*)\}$/.exec(text.trim())?.[1] ?? text;
	const pair = /\s*('[^']*'|"[^"]*"|[^:,{}[\]]+?)\s*:\s*('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^,{}[\]'"]*)\s*(?:,|$)/y;
	const pairs: [string, unknown][] = [];
	while (pair.lastIndex < inside.length) {
		const match = pair.exec(inside);
		if (match === null) break;
		pairs.push([String(scalar(match[1] as string)), scalar(match[2] as string)]);
	}
	return pairs;
}

/** Longer entries are cut. It bounds the time that patterns take. */
const MAX_CHARACTERS = 5000;

/**
 * Reads the lines of the header, each with its "# ". Flow and block style are read, wrapped lines too; nested values of `meta` are left
 * out.
 */
export function readEcsvHeader(lines: readonly string[]): EcsvHeader {
	const header: EcsvHeader = { delimiter: " ", columns: [], meta: new Map() };
	let section = "";
	const items: { section: string; text: string }[] = [];
	for (const comment of lines) {
		if (!comment.startsWith("#")) continue;
		const line = comment.slice(0, MAX_CHARACTERS).replace(/^# ?/, "");
		const start = /^(\w+):\s*(.*)$/.exec(line);
		if (start) {
			section = start[1] as string;
			const rest = start[2] as string;
			if (section === "delimiter" && rest.includes(",")) header.delimiter = ",";
			if (rest.startsWith("{")) items.push({ section, text: rest });
		} else if (/^ {0,2}- /.test(line)) items.push({ section, text: line.replace(/^\s*- /, "") });
		else if (/^\s/.test(line) && section === "meta" && /^ {2}\w[^:]*: /.test(line))
			items.push({ section, text: line.trim() });
		else {
			const last = items.at(-1);
			// A wrapped flow map goes on with a blank; a block map with a line of its own.
			if (last?.section === section) last.text += last.text.startsWith("{") ? ` ${line.trim()}` : `, ${line.trim()}`;
		}
	}
	for (const item of items) {
		const pairs = pairsOf(item.text.slice(0, MAX_CHARACTERS));
		if (item.section === "datatype") {
			const column = new Map(pairs);
			const unit = column.get("unit");
			header.columns.push({ name: String(column.get("name") ?? ""), unit: typeof unit === "string" ? unit : null });
		} else if (item.section === "meta")
			for (const [key, value] of pairs) if (!header.meta.has(key)) header.meta.set(key, value);
	}
	return header;
}
