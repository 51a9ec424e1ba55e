import { readFluxUnit } from "../../astro/index.js";
import { isMissingWord } from "../../astro/missing.js";
import { readNumber } from "../../astro/number.js";
import { readWavelengthUnit } from "../../astro/units.js";
import { formatForMessage, shorten } from "../../text/index.js";
import { assemble } from "../assemble.js";
import { type ColumnKind, findColumns, type Role, splitUnit } from "../columns.js";
import { factsOf, mediumIn, mediumOfName, textIn } from "../facts.js";
import type { Header, Report, SpectrumFile, SpectrumFileIssue } from "../types.js";
import { cellsOf, type Delimiter, delimiterOf } from "./delimited.js";
import { isEcsv, readEcsvHeader } from "./ecsv.js";

const COMMENT = /^\s*(?:[#%;!]+|\/\/)\s?/;
/** "MJD-OBS = 59475.6", "Object: SN 2021zac", "TELESCOP= 'UH88' / telescope". */
const KEY_VALUE = /^([\p{L}][\p{L}\d _.()/-]{0,39}?)\s*[:=]\s*(\S.*)$/u;
/** Lines that tell the delimiter, and lines in which the first numbers are looked for. */
const SAMPLE_LINES = 20;

/** A number of a file: also with a Fortran exponent ("1.2D-15", "1.2-115"), or with a decimal comma where `comma`. NaN for a missing value. */
function numberOf(cell: string, comma: boolean): number {
	const text = comma ? cell.replace(",", ".") : cell;
	const plain = readNumber(text);
	if (!Number.isNaN(plain)) return plain;
	return readNumber(
		text.replace(/^([+-]?[\d.]+)[dDqQ]([+-]?\d+)$/, "$1e$2").replace(/^([+-]?[\d.]+)([+-]\d{3})$/, "$1e$2"),
	);
}

const isNumeric = (cell: string, comma: boolean): boolean =>
	!Number.isNaN(numberOf(cell, comma)) || isMissingWord(cell) || /^[+-]?inf(inity)?$/i.test(cell);

/** The first cell is a number and the second a number or missing: a sample. */
const isSample = (cells: readonly string[], comma: boolean): boolean =>
	cells.length >= 2 && Number.isFinite(numberOf(cells[0] as string, comma)) && isNumeric(cells[1] as string, comma);

type Title = { name: string; unit: string | null };

/** Words of a line of titles, each with the unit in brackets behind it: "wave [nm], flux (erg/s/cm2/A)". */
const titlesOf = (line: string, delimiter: Delimiter): Title[] =>
	(delimiter === " " ? (line.match(/[^\s,[(|]+(?:\s*[[(][^\])]*[\])])?/g) ?? []) : cellsOf(line, delimiter)).map(
		splitUnit,
	);

/** A line of units alone: "[A] [erg/s/cm2/A]", "Angstrom erg/s/cm2/A". */
function unitsIn(line: string, delimiter: Delimiter): string[] | null {
	const words = /^\s*[[(]/.test(line)
		? (line.match(/[[(][^\])]*[\])]/g) ?? []).map((word) => word.slice(1, -1))
		: cellsOf(line, delimiter);
	const [first = "", second = ""] = words;
	return words.length >= 2 &&
		readWavelengthUnit(first) !== null &&
		(readFluxUnit(second) !== null || /^\s*[[(]/.test(line))
		? words
		: null;
}

/** Keywords of comments: upper case with "_" for blanks and dashes, values without quotes. */
function keywordOf(comment: string): [string, string] | null {
	const match = KEY_VALUE.exec(comment.trim());
	if (!match) return null;
	const [, name, value] = match as unknown as [string, string, string];
	const quoted = /^'([^']*)'/.exec(value);
	const plain = quoted ? (quoted[1] as string) : value.replace(/\s+\/\s.*$/, "");
	return [
		name
			.trim()
			.toUpperCase()
			.replace(/[-\s]+/g, "_"),
		plain.trim(),
	];
}

/** The medium that the comments name, where they name one only. */
function mediumInComments(comments: readonly string[]): "air" | "vacuum" | undefined {
	const text = comments.join("\n").slice(0, 20_000);
	const vacuum = /\bvac(uum)?\b/i.test(text);
	const air = /\bair\b(?!\s*mass)/i.test(text.replace(/air[\s_-]?mass/gi, ""));
	return vacuum === air ? undefined : vacuum ? "vacuum" : "air";
}

/** Spectra in a text: columns separated by blanks, commas, tabs, semicolons or bars, with titles or without; ECSV. */
export function readTextSpectrum(text: string, name: string): SpectrumFile {
	const issues: SpectrumFileIssue[] = [];
	const report: Report = (message, place) => issues.push({ message, ...place });
	const lines = text.split(/\r\n|\n|\r/);
	const ecsv = isEcsv(lines[0] ?? "")
		? readEcsvHeader(lines.filter((line) => line.startsWith("#")).map((line) => line.replace(/^# ?/, "")))
		: null;
	const first = lines.findIndex((line) => !COMMENT.test(line) && isSample(cellsOf(line, delimiterOf([line])), true));
	if (first < 0) {
		report(
			"No line begins with two numbers, so there is no spectrum to read. Write a wavelength and a flux into each line.",
			{ line: 1 },
		);
		return { spectra: [], header: {}, issues };
	}
	const samples = lines
		.slice(first)
		.filter((line) => line.trim() !== "" && !COMMENT.test(line))
		.slice(0, SAMPLE_LINES);
	const delimiter = ecsv?.delimiter ?? delimiterOf(samples);
	const comma =
		delimiter !== "," && samples.some((line) => /\d,\d/.test(line)) && !samples.some((line) => /\d\.\d/.test(line));
	const above = lines.slice(0, first).map((line) => line.replace(COMMENT, ""));
	const comments = lines.filter((line) => COMMENT.test(line)).map((line) => line.replace(COMMENT, ""));
	const header: Header = new Map();
	const put = (key: string, value: unknown) => {
		if (!header.has(key)) header.set(key, value);
	};
	if (ecsv) for (const [key, value] of ecsv.meta) put(key.toUpperCase().replace(/[-\s]+/g, "_"), value);
	else
		for (const comment of [...above, ...comments]) {
			const pair = keywordOf(comment);
			if (pair) put(...pair);
		}

	const widths = samples.map((line) => cellsOf(line, delimiter).length);
	const width = widths.sort((a, b) => a - b)[widths.length >> 1] ?? 2;
	const titles = ecsv?.columns ?? titleRow(above, delimiter, width);
	const units = above.map((line) => unitsIn(line, delimiter)).findLast((found) => found !== null) ?? null;
	const roles = titles
		? findColumns(titles.map(({ name: title }) => title))
		: new Map<Role, ColumnKind & { index: number }>();
	if (!roles.has("wavelength") || !roles.has("flux")) {
		roles.clear();
		// Without titles: wavelength, flux, error. What stands behind is not known.
		for (const [index, role] of (["wavelength", "flux", "error"] as const).entries())
			if (index < width) roles.set(role, { role, form: "plain", index });
		if (titles && ecsv)
			report(
				`No column is named as wavelength and flux (${shorten(titles.map((title) => title.name).join(", "), 60)}); the first two are read as these.`,
			);
	}
	const columns = new Map<Role, number[]>([...roles.keys()].map((role) => [role, []]));
	const bad: number[] = [];
	for (let i = first; i < lines.length; i++) {
		const line = lines[i] as string;
		if (line.trim() === "" || COMMENT.test(line)) continue;
		const cells = cellsOf(line, delimiter);
		const { wavelength, flux } = { wavelength: roles.get("wavelength"), flux: roles.get("flux") };
		const wave = wavelength ? numberOf(cells[wavelength.index] ?? "", comma) : Number.NaN;
		if (!Number.isFinite(wave) || !isNumeric(cells[flux?.index ?? 1] ?? "x", comma)) {
			bad.push(i + 1);
			continue;
		}
		for (const [role, { index }] of roles) {
			const cell = cells[index] ?? "";
			const value = role === "mask" && /^(true|false)$/i.test(cell) ? Number(/^t/i.test(cell)) : numberOf(cell, comma);
			columns.get(role)?.push(role === "mask" && Number.isNaN(value) ? 0 : value);
		}
	}
	if (bad.length > 0)
		report(
			bad.length === 1
				? `Line ${bad[0]} holds no wavelength and flux (${formatForMessage(shorten(lines[(bad[0] as number) - 1]?.trim() ?? "", 30))}), so it is left out.`
				: `${bad.length} lines hold no wavelength and flux, the first is line ${bad[0]} (${formatForMessage(shorten(lines[(bad[0] as number) - 1]?.trim() ?? "", 30))}). They are left out.`,
			{ line: bad[0] as number },
		);
	const columnOf = (role: Role) => {
		const values = columns.get(role);
		return values ? Float64Array.from(values) : null;
	};
	const unitOf = (role: Role): string | null => {
		const index = roles.get(role)?.index;
		if (index === undefined) return null;
		return titles?.[index]?.unit ?? units?.[index] ?? null;
	};
	const wave = roles.get("wavelength");
	const waveTitle = wave ? (titles?.[wave.index]?.name ?? "") : "";
	const place: Report = (message) => report(message, { line: first + 1 });
	const spectrum = assemble(
		{
			wavelengths: columnOf("wavelength") ?? new Float64Array(),
			wavelengthForm: wave?.form ?? "plain",
			wavelengthUnit:
				unitOf("wavelength") ??
				textIn(header, "WAVELENGTH_UNIT", "WAVELENGTH_UNITS", "WAVE_UNIT", "WAVEUNIT", "XUNIT", "XUNITS", "CUNIT1") ??
				(/^angstroms?$/i.test(waveTitle) ? "Angstrom" : /^microns$/i.test(waveTitle) ? "um" : null),
			fluxes: columnOf("flux") ?? new Float64Array(),
			fluxUnit: unitOf("flux") ?? textIn(header, "FLUX_UNIT", "FLUX_UNITS", "FLUXUNIT", "YUNIT", "YUNITS", "BUNIT"),
			errors: columnOf("error"),
			errorForm: roles.get("error")?.form ?? "plain",
			mask: columnOf("mask"),
			medium: mediumIn(header) ?? mediumOfName(waveTitle) ?? mediumInComments([...above, ...comments]),
		},
		name,
		factsOf(header, name, place),
		place,
	);
	return { spectra: spectrum ? [spectrum] : [], header: Object.fromEntries(header), issues };
}

/** The titles of the columns: the last line above the data that names a wavelength and a flux. */
function titleRow(above: readonly string[], delimiter: Delimiter, width: number): Title[] | null {
	for (const line of above.toReversed()) {
		for (const separator of new Set<Delimiter>([delimiter, ",", " "])) {
			const titles = titlesOf(line, separator);
			if (titles.length < 2 || titles.length > width + 1) continue;
			const found = findColumns(titles.map(({ name }) => name));
			if (found.has("wavelength") && found.has("flux")) return titles;
		}
	}
	return null;
}
