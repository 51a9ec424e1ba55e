import { type Language, roundToStep, shorten, wordsIn } from "../../../text/index.js";
import type { CustomLine, Medium } from "../../types.js";
import { lineToolWords } from "../../words/lineTools.js";
import { LYMAN_LIMIT_ANGSTROM, plainNumbers, readWavelength, wavelengthPattern } from "../text/wavelengthText.js";

/** A wavelength that is not the rest of a word or number, not negative, and without a unit that is unknown here. */
const wavelength = new RegExp(
	`(?<![\\p{L}\\d.])(?<!(?:^|[\\s,])[-−])${wavelengthPattern}(?![\\p{L}\\d]|\\s*(?:[cm]m|[kMGT]?Hz|[kM]?eV)(?!\\p{L}))`,
	"giu",
);
const media: readonly (readonly [RegExp, Medium])[] = [
	[/\b(vacuum|vac)\b/i, "vacuum"],
	[/\bair\b/i, "air"],
];
const color = /#(?:[\da-f]{6}|[\da-f]{3})(?![\da-f\w])/i;
const fixed = /\b(static|fixed)\b/i;

/** Wavelengths are rounded to this, as conversion of units brings rounding errors. */
const WAVELENGTH_STEP_ANGSTROM = 1e-6;

/** One wavelength in a text, or several in a row, "4959, 5007", Å. */
type Run = { from: number; to: number; angstroms: number[]; isSure: boolean };

/** Wavelengths in a text. Those with a unit are sure, as are numbers so large that they are Å. */
function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	let before: RegExpMatchArray | null = null;
	for (const match of text.matchAll(wavelength)) {
		const [whole, digits = "", unit] = match;
		const read = readWavelength(digits, unit);
		if (!read) continue;
		const last = runs.at(-1);
		const isSure = unit !== undefined || Number(digits) >= LYMAN_LIMIT_ANGSTROM;
		const to = match.index + whole.trimEnd().length;
		const first = before && readWavelength(before[1] ?? "", before[2] ?? unit);
		const separator = last ? text.slice(last.to, match.index) : "";
		// Without a sign between them, or with a dash, only numbers that can be nothing else are wavelengths in a row.
		const isRow =
			/^\s*[,/&]\s*$/.test(separator) ||
			(/^(\s+|\s*[+–—−-]\s*|\s+and\s+)$/i.test(separator) &&
				read.angstrom >= LYMAN_LIMIT_ANGSTROM &&
				(last?.isSure || unit));
		if (last && first && isSure && (last.isSure || unit) && isRow) {
			// A unit that stands once, at the end, is meant for all.
			if (!last.isSure) last.angstroms = [first.angstrom];
			last.angstroms.push(read.angstrom);
			Object.assign(last, { to, isSure });
		} else runs.push({ from: match.index, to, angstroms: [read.angstrom], isSure });
		before = match;
	}
	return runs;
}

/** The lines of one row as people write them: "6355 Si II", "He I 587.6 nm", "1215.67 Lyα vac". Empty without a wavelength. */
function readRow(row: string): Omit<CustomLine, "id">[] {
	// At the beginning a blank may part the thousands, too.
	const unquoted = row.replace(/["“”]/g, "").replace(/^([1-9]\d?) (\d{3})(?!\d)/, "$1$2");
	const text = plainNumbers(unquoted).trim();
	const all = runsOf(text);
	const sure = all.filter((run) => run.isSure);
	const runs = sure.length > 0 ? sure : all;
	// At the beginning or the end, where names have their numbers elsewhere.
	const run = runs.find(({ from }) => from === 0) ?? runs.findLast(({ to }) => to === text.length) ?? runs[0];
	if (!run) return [];
	let label = `${text.slice(0, run.from)} ${text.slice(run.to)}`;
	const take = (pattern: RegExp): string | undefined => {
		const [word] = pattern.exec(label) ?? [];
		if (word !== undefined) label = label.replace(word, " ");
		return word;
	};
	const lineColor = take(color);
	const isStatic = take(fixed) !== undefined;
	const medium = media.find(([word]) => take(word) !== undefined)?.[1];
	label = label
		.replace(/\(\s*\)|\[\s*\]/g, " ")
		.replace(/\s+/g, " ")
		.replace(/([,;:|]) ?(?=[,;:|])/g, "")
		.replace(/^[\s,;:|/]+|[\s,;:|/]+$/g, "");
	return run.angstroms.map((value) => {
		const angstrom = roundToStep(value, WAVELENGTH_STEP_ANGSTROM);
		const several = run.angstroms.length > 1 ? ` ${Math.round(angstrom)}` : "";
		return {
			label: label ? label + several : `${angstrom} Å`,
			wavelength: angstrom,
			...(medium ? { medium } : {}),
			...(lineColor ? { color: lineColor } : {}),
			...(isStatic ? { static: true } : {}),
		};
	});
}

/** A longer row holds no line. */
const MAX_ROW_LENGTH = 1000;

/** More rows are counted. */
const MAX_ROWS_IN_MESSAGE = 3;

/** Reads lines, one a row or between semicolons. Rows without a wavelength come back as they are, in `bad`. */
export function readCustomLineText(
	text: string,
	present: readonly { id: string }[],
	language: Language,
): { lines: CustomLine[]; bad: string[]; problem: string | null } {
	const rows = text.split(/[\r\n;]+/).map((row) => row.trim());
	const lines: CustomLine[] = [];
	const bad: string[] = [];
	const ids = new Set(present.map((line) => line.id));
	let n = present.length;
	for (const row of rows) {
		if (row === "") continue;
		const linesOfRow = row.length > MAX_ROW_LENGTH ? [] : readRow(row);
		if (linesOfRow.length === 0) bad.push(row);
		for (const line of linesOfRow) {
			do n++;
			while (ids.has(`custom-${n}`));
			lines.push({ id: `custom-${n}`, ...line });
		}
	}
	return { lines, bad, problem: bad.length === 0 ? null : problemText(bad, language) };
}

function problemText(bad: readonly string[], language: Language): string {
	const words = wordsIn(language, lineToolWords);
	const names = bad.slice(0, MAX_ROWS_IN_MESSAGE).map((row) => `"${shorten(row)}"`);
	const rest = bad.length - names.length;
	const rows = rest > 0 ? words.moreRows(names.join(", "), language.numbers.integer(rest)) : names.join(", ");
	return words.rowsWithoutWavelength(rows, bad.length);
}
