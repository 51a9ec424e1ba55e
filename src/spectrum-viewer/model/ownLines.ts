import type { CustomLine, Medium } from "../types.js";
import { readWavelength, wavelengthPattern } from "./wavelengthText.js";

const wavelength = new RegExp(`(?<![\\p{L}\\d.])${wavelengthPattern}(?![\\p{L}\\d])`, "iu");
const media: readonly (readonly [RegExp, Medium])[] = [
	[/\b(vacuum|vac)\b/i, "vacuum"],
	[/\bair\b/i, "air"],
];

/** A line as people write it, "6355 Si II", "He I 587.6 nm", "1215.67 Lyα vac"; null without a wavelength. */
function readOwnLine(text: string): Omit<CustomLine, "id"> | null {
	// At the beginning or the end, where names have their numbers elsewhere.
	const starts = new RegExp(`^${wavelength.source}`, "iu").exec(text);
	const found = starts ?? new RegExp(`${wavelength.source}$`, "iu").exec(text) ?? wavelength.exec(text);
	const read = found?.[1] === undefined ? null : readWavelength(found[1], found[2]);
	if (!found || !read) return null;
	let label = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
	const [pattern, medium] = media.find(([word]) => word.test(label)) ?? [];
	if (pattern) label = label.replace(pattern, "");
	label = label.replace(/\s+/g, " ").replace(/^[\s,;:|]+|[\s,;:|]+$/g, "");
	const angstrom = Number(read.angstrom.toFixed(6));
	return { label: label || `${angstrom} Å`, wavelength: angstrom, ...(medium ? { medium } : {}) };
}

/** Reads lines, one a row (or between semicolons); those that are none come back as they are, in `bad`. */
export function readOwnLines(
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
		const line = readOwnLine(row);
		if (!line) {
			bad.push(row);
			continue;
		}
		do n++;
		while (ids.has(`custom-${n}`));
		lines.push({ id: `custom-${n}`, ...line });
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
