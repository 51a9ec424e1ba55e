/** How the columns of a text are written: delimiter, decimal sign, titles, units, and what each holds. */
import { readFluxUnit } from "../../astro/index.js";
import { isMissingWord } from "../../astro/missing.js";
import { readNumber } from "../../astro/number.js";
import { readWavelengthUnit } from "../../astro/units.js";
import { shorten } from "../../text/index.js";
import { type ColumnKind, findColumns, type Role, splitUnit } from "../columns.js";
import type { Report } from "../types.js";
import { cellsOf, type Delimiter, delimiterOf } from "./delimited.js";
import type { EcsvHeader } from "./ecsv.js";

/** A column's name and unit. */
export type Title = { name: string; unit: string | null };

export type Layout = {
	delimiter: Delimiter;
	/** Decimal commas. */
	comma: boolean;
	/** The columns that are read. */
	roles: ReadonlyMap<Role, ColumnKind & { index: number }>;
	/** Name and unit of a column; "" and null where none is given. */
	titleOf(role: Role): Title;
};

/** Lines that tell the delimiter and the number of columns. */
const SAMPLE_LINES = 20;

/** A number of a file: also with a Fortran exponent ("1.2D-15", "1.2-115"), or a decimal comma. NaN for a missing value. */
export function numberOf(cell: string, comma: boolean): number {
	const text = comma ? cell.replace(",", ".") : cell;
	const plain = readNumber(text);
	if (!Number.isNaN(plain)) return plain;
	return readNumber(text.replace(/^([+-]?[\d.]+)(?:[dq]([+-]?\d+)|([+-]\d{3}))$/i, "$1e$2$3"));
}

export const isNumeric = (cell: string, comma: boolean): boolean =>
	!Number.isNaN(numberOf(cell, comma)) || isMissingWord(cell) || /^[+-]?inf(inity)?$/i.test(cell);

/** Whether a line begins with a number and a number or missing value, however it is written. */
export function isSample(line: string): boolean {
	const [first, second] = cellsOf(line, delimiterOf([line]));
	return second !== undefined && Number.isFinite(numberOf(first as string, true)) && isNumeric(second, true);
}

/** Words of a line of titles, each with the unit in brackets behind it: "wave [nm], flux (erg/s/cm2/A)". */
const titlesIn = (line: string, delimiter: Delimiter): Title[] =>
	(delimiter === " " ? (line.match(/[^\s,[(|]+(?:\s*[[(][^\])]*[\])])?/g) ?? []) : cellsOf(line, delimiter)).map(
		splitUnit,
	);

/** A line of units alone: "[A] [erg/s/cm2/A]", "Angstrom erg/s/cm2/A". Null for other lines. */
function unitsIn(line: string, delimiter: Delimiter): string[] | null {
	const inBrackets = /^\s*[[(]/.test(line);
	const words = inBrackets
		? (line.match(/[[(][^\])]*[\])]/g) ?? []).map((word) => word.slice(1, -1))
		: cellsOf(line, delimiter);
	const [first = "", second = ""] = words;
	const areUnits =
		words.length >= 2 && readWavelengthUnit(first) !== null && (inBrackets || readFluxUnit(second) !== null);
	return areUnits ? words : null;
}

/** The titles of at most `width` + 1 columns: the last line that names a wavelength and a flux. */
function titleRow(lines: readonly string[], delimiter: Delimiter, width: number): Title[] | null {
	for (const line of lines.toReversed())
		for (const separator of new Set<Delimiter>([delimiter, ",", " "])) {
			const titles = titlesIn(line, separator);
			if (titles.length < 2 || titles.length > width + 1) continue;
			const found = findColumns(titles.map(({ name }) => name));
			if (found.has("wavelength") && found.has("flux")) return titles;
		}
	return null;
}

/**
 * Reads the layout from the first lines with samples and from those above them, which are free of signs of comments. Without titles the
 * columns are wavelength, flux and error; of further columns nothing is known.
 */
export function readLayout(
	rows: readonly string[],
	above: readonly string[],
	ecsv: EcsvHeader | null,
	report: Report,
): Layout {
	const samples: string[] = [];
	for (const row of rows) {
		if (isSample(row)) samples.push(row);
		if (samples.length === SAMPLE_LINES) break;
	}
	const delimiter = ecsv?.delimiter ?? delimiterOf(samples);
	const comma =
		delimiter !== "," && samples.some((line) => /\d,\d/.test(line)) && !samples.some((line) => /\d\.\d/.test(line));
	const widths = samples.map((line) => cellsOf(line, delimiter).length).sort((a, b) => a - b);
	const width = widths[widths.length >> 1] ?? 2;
	const titles = ecsv?.columns ?? titleRow(above, delimiter, width) ?? [];
	const units = above.map((line) => unitsIn(line, delimiter)).findLast((found) => found !== null) ?? [];
	const roles = findColumns(titles.map(({ name }) => name));
	if (!roles.has("wavelength") || !roles.has("flux")) {
		roles.clear();
		for (const [index, role] of (["wavelength", "flux", "error"] as const).entries())
			if (index < width) roles.set(role, { role, form: "plain", index });
		if (ecsv) {
			const names = shorten(titles.map(({ name }) => name).join(", "), 60);
			report(`No column is named as wavelength and flux (${names}); the first two are read as these.`);
		}
	}
	const titleOf = (role: Role): Title => {
		const index = roles.get(role)?.index ?? -1;
		return { name: titles[index]?.name ?? "", unit: titles[index]?.unit ?? units[index] ?? null };
	};
	return { delimiter, comma, roles, titleOf };
}
