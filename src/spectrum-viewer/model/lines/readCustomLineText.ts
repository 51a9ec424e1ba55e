import type { CustomLine, Medium } from "../../types.js";
import { plainNumbers, readWavelength, wavelengthPattern } from "../text/wavelengthText.js";

/** Not the rest of a word or number, not below zero, and not counted in what is no unit of wavelengths here. */
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

/** One wavelength in a text, or several in a row, "4959, 5007", Å. */
type Run = { from: number; to: number; angstroms: number[]; isSure: boolean };

/** Whole rows of wavelengths; sure are those with a unit, or so long that they are ångströms. */
function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	let before: RegExpMatchArray | null = null;
	for (const found of text.matchAll(wavelength)) {
		const [whole, digits = "", unit] = found;
		const read = readWavelength(digits, unit);
		if (!read) continue;
		const last = runs.at(-1);
		const isSure = unit !== undefined || Number(digits) >= 912;
		const to = found.index + whole.trimEnd().length;
		const first = before && readWavelength(before[1] ?? "", before[2] ?? unit);
		if (last && first && isSure && (last.isSure || unit) && /^\s*[,/&]\s*$/.test(text.slice(last.to, found.index))) {
			// A unit that stands once, at the end, is meant for all.
			if (!last.isSure) last.angstroms = [first.angstrom];
			last.angstroms.push(read.angstrom);
			Object.assign(last, { to, isSure });
		} else runs.push({ from: found.index, to, angstroms: [read.angstrom], isSure });
		before = found;
	}
	return runs;
}

/** Lines as people write them, "6355 Si II", "He I 587.6 nm", "1215.67 Lyα vac"; none without a wavelength. */
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
	const ink = take(color);
	const isStatic = take(fixed) !== undefined;
	const medium = media.find(([word]) => take(word) !== undefined)?.[1];
	label = label
		.replace(/\(\s*\)|\[\s*\]/g, " ")
		.replace(/\s+/g, " ")
		.replace(/([,;:|]) ?(?=[,;:|])/g, "")
		.replace(/^[\s,;:|/]+|[\s,;:|/]+$/g, "");
	return run.angstroms.map((value) => {
		const angstrom = Number(value.toFixed(6));
		const several = run.angstroms.length > 1 ? ` ${angstrom.toFixed(0)}` : "";
		return {
			label: label ? label + several : `${angstrom} Å`,
			wavelength: angstrom,
			...(medium ? { medium } : {}),
			...(ink ? { color: ink } : {}),
			...(isStatic ? { static: true } : {}),
		};
	});
}

/** Reads lines, one a row (or between semicolons); those that are none come back as they are, in `bad`. */
export function readCustomLineText(
	text: string,
	present: readonly { id: string }[],
): { lines: CustomLine[]; bad: string[]; problem: string | null } {
	const rows = text.split(/[\r\n;]+/).map((row) => row.trim());
	const lines: CustomLine[] = [];
	const bad: string[] = [];
	const ids = new Set(present.map((line) => line.id));
	let n = present.length;
	for (const row of rows) {
		if (row === "") continue;
		const found = readRow(row);
		if (found.length === 0) bad.push(row);
		for (const line of found) {
			do n++;
			while (ids.has(`custom-${n}`));
			lines.push({ id: `custom-${n}`, ...line });
		}
	}
	const names = bad.slice(0, 3).map((row) => `"${row.slice(0, 40)}"`);
	const rest = bad.length > 3 ? ` and ${bad.length - 3} more` : "";
	const problem =
		bad.length === 0
			? null
			: `${names.join(", ")}${rest} ${bad.length === 1 ? "has" : "have"} no rest wavelength, so there is no place for ${
					bad.length === 1 ? "it" : "them"
				}. Write for example "6355 Si II" or "587.6 nm He I".`;
	return { lines, bad, problem };
}
