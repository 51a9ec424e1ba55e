import { isListOfValues, readNumber } from "../../astro/number.js";
import { assemble } from "../assemble.js";
import { findColumns } from "../columns.js";
import { factsOf, mediumIn, textIn } from "../facts.js";
import type { Header, Report, SpectrumFile, SpectrumFileIssue } from "../types.js";

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const numbers = (value: unknown): Float64Array | null =>
	isListOfValues(value) ? Float64Array.from(value as ArrayLike<unknown>, readNumber) : null;

/** Spectra of JSON: an object with lists such as `wavelengths` and `fluxes`, or a list of such objects. */
export function readJsonSpectra(text: string, name: string): SpectrumFile {
	const issues: SpectrumFileIssue[] = [];
	const report: Report = (message, place) => issues.push({ message, ...place });
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		report("The text begins like JSON but is not valid, so nothing is read; save the file anew.", { line: 1 });
		return { spectra: [], header: {}, issues };
	}
	const rows = (Array.isArray(data) ? data : [data]).filter(isObject);
	const spectra = rows.flatMap((row, i) => {
		const names = Object.keys(row);
		const lists = names.filter((key) => isListOfValues(row[key]));
		const found = findColumns(lists);
		const column = (role: "wavelength" | "flux" | "error" | "mask") => {
			const kind = found.get(role);
			return kind ? { ...kind, values: numbers(row[lists[kind.index] as string]) } : null;
		};
		const [wave, flux, error, mask] = (["wavelength", "flux", "error", "mask"] as const).map(column);
		if (!wave?.values || !flux?.values) return [];
		const header: Header = new Map(
			names.map((key) => [key.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase(), row[key]]),
		);
		const id = rows.length > 1 ? `${name} ${i + 1}` : name;
		const spectrum = assemble(
			{
				wavelengths: wave.values,
				wavelengthForm: wave.form,
				wavelengthUnit: textIn(header, "WAVELENGTH_UNIT", "WAVELENGTH_UNITS"),
				fluxes: flux.values,
				fluxUnit: textIn(header, "FLUX_UNIT", "FLUX_UNITS", "UNITS"),
				errors: error?.values ?? null,
				errorForm: error?.form ?? "plain",
				mask: mask?.values ?? null,
				medium: mediumIn(header),
			},
			id,
			factsOf(header, id, report),
			report,
		);
		return spectrum ? [spectrum] : [];
	});
	if (spectra.length === 0 && issues.length === 0)
		report('The JSON holds no spectrum; give each one lists "wavelengths" and "fluxes".', { line: 1 });
	return { spectra, header: {}, issues };
}
