import { formatForMessage, shorten } from "../../text/index.js";
import { assemble } from "../assemble.js";
import type { Role } from "../columns.js";
import { factsOf, mediumIn, mediumOfName, textIn } from "../facts.js";
import type { Header, Report, SpectrumFile, SpectrumFileIssue } from "../types.js";
import * as comments from "./comments.js";
import { cellsOf } from "./delimited.js";
import { type EcsvHeader, isEcsv, readEcsvHeader } from "./ecsv.js";
import { isNumeric, isSample, type Layout, numberOf, readLayout } from "./layout.js";

/** Spectra in a text: columns separated by blanks, commas, tabs, semicolons or bars, with titles or without; ECSV. */
export function readTextSpectrum(text: string, name: string): SpectrumFile {
	const issues: SpectrumFileIssue[] = [];
	const report: Report = (message, place) => issues.push({ message, ...place });
	const lines = text.split(/\r\n|\n|\r/);
	const first = lines.findIndex((line) => !comments.isComment(line) && isSample(line));
	if (first < 0) {
		report(
			"No line begins with two numbers, so there is no spectrum to read; write a wavelength and a flux into each line.",
			{ line: 1 },
		);
		return { spectra: [], header: {}, issues };
	}
	const place: Report = (message) => report(message, { line: first + 1 });
	const above = comments.textsOf(lines.slice(0, first));
	const below = comments.textsOf(lines.slice(first).filter(comments.isComment));
	const ecsv = isEcsv(lines[0] ?? "") ? readEcsvHeader(lines.slice(0, first)) : null;
	const rows = lines.slice(first).filter((line) => line.trim() !== "" && !comments.isComment(line));
	const layout = readLayout(rows, above, ecsv, place);
	const columns = readColumns(lines, first, layout, report);
	const header = ecsv ? headerOf(ecsv) : comments.keywordsIn([...above, ...below]);
	const wave = layout.titleOf("wavelength");
	const spectrum = assemble(
		{
			wavelengths: columns.get("wavelength") ?? new Float64Array(),
			wavelengthForm: layout.roles.get("wavelength")?.form ?? "plain",
			wavelengthUnit:
				wave.unit ??
				textIn(header, "WAVELENGTH_UNIT", "WAVELENGTH_UNITS", "WAVE_UNIT", "WAVEUNIT", "XUNIT", "XUNITS", "CUNIT1") ??
				(/^angstroms?$/i.test(wave.name) ? "Angstrom" : /^microns$/i.test(wave.name) ? "um" : null),
			fluxes: columns.get("flux") ?? new Float64Array(),
			fluxUnit:
				layout.titleOf("flux").unit ??
				textIn(header, "FLUX_UNIT", "FLUX_UNITS", "FLUXUNIT", "YUNIT", "YUNITS", "BUNIT"),
			errors: columns.get("error") ?? null,
			errorForm: layout.roles.get("error")?.form ?? "plain",
			mask: columns.get("mask") ?? null,
			medium: mediumIn(header) ?? mediumOfName(wave.name) ?? comments.mediumIn([...above, ...below]),
		},
		name,
		factsOf(header, name, place),
		place,
	);
	return { spectra: spectrum ? [spectrum] : [], header: Object.fromEntries(header), issues };
}

const headerOf = ({ meta }: EcsvHeader): Header =>
	new Map([...meta].map(([key, value]) => [comments.keywordOf(key), value]));

/** A value of a column. A mask may be written in words, and is 0 where it is missing. */
function cellValue(cell: string, role: Role, comma: boolean): number {
	if (role !== "mask") return numberOf(cell, comma);
	return /^true$/i.test(cell) ? 1 : numberOf(cell, comma) || 0;
}

/** The columns of the lines from `first` on. Lines without a wavelength and a flux are left out and reported. */
function readColumns(
	lines: readonly string[],
	first: number,
	{ delimiter, comma, roles }: Layout,
	report: Report,
): Map<Role, Float64Array> {
	const columns = [...roles].map(([role, { index }]) => ({ role, index, values: [] as number[] }));
	const [wave, flux] = [roles.get("wavelength")?.index ?? 0, roles.get("flux")?.index ?? 1];
	const bad: number[] = [];
	for (let i = first; i < lines.length; i++) {
		const line = lines[i] as string;
		if (line.trim() === "" || comments.isComment(line)) continue;
		const cells = cellsOf(line, delimiter);
		const isRead = Number.isFinite(numberOf(cells[wave] ?? "", comma)) && isNumeric(cells[flux] ?? "?", comma);
		if (!isRead) bad.push(i);
		else for (const { role, index, values } of columns) values.push(cellValue(cells[index] ?? "", role, comma));
	}
	const [firstBad] = bad;
	if (firstBad !== undefined) {
		const quoted = formatForMessage(shorten((lines[firstBad] as string).trim(), 30));
		const line = firstBad + 1;
		report(
			bad.length === 1
				? `Line ${line} holds no wavelength and flux (${quoted}), so it is left out.`
				: `${bad.length} lines hold no wavelength and flux, so they are left out; the first is line ${line} (${quoted}).`,
			{ line },
		);
	}
	return new Map(columns.map(({ role, values }) => [role, Float64Array.from(values)]));
}
