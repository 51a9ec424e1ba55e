import { isListOfValues } from "../astro/number.js";
import { readDay } from "../astro/time.js";
import { fromJson, ownProperties } from "../astro/untrusted.js";
import type { Medium, NumericArray, Spectrum } from "../spectrum-viewer/types.js";
import { type AdapterOptions, createIssues, type Json, readEach, rowsOf, textOf } from "./json.js";

export type SpectraOptions = AdapterOptions & {
	/** Medium of the wavelengths, which SkyPortal does not store. Default "air". */
	medium?: Medium | undefined;
};

/** SkyPortal's units, and their form on an axis. */
const units: Readonly<Record<string, string>> = {
	"erg/s/cm/cm/AA": "erg s⁻¹ cm⁻² Å⁻¹",
	AB: "AB mag",
};

/**
 * Spectra from SkyPortal's API: the response of `GET /api/sources/:id/spectra` or `GET /api/spectra`, its `data`, the list
 * in it, or one row; in the order of the response. Wavelengths are Å in `medium`, fluxes as they were uploaded. The label is
 * that of the row, else "instrument (YYYY-MM-DD)", the day in UTC. Rows that are not objects are left out; missing arrays
 * become empty, which the viewer reports. Never throws.
 */
export function spectraFromSkyPortal(apiSpectra: unknown, options: SpectraOptions = {}): Spectrum[] {
	const issues = createIssues(options);
	const takenIds = new Map<string, number>();
	const medium = mediumOf(options);
	const rows = rowsOf(apiSpectra, "spectra", "wavelengths", issues.add);
	const spectra = readEach(rows, "spectra", issues.add, (row, i) => {
		const id = uniqueId(textOf(row.id) ?? `spectrum-${i + 1}`, takenIds);
		return [readSpectrum(row, id, medium)];
	});
	issues.tell();
	return spectra;
}

/** The medium of the options; air where none of the two is named. */
export function mediumOf(options: { medium?: Medium | undefined } | null | undefined): Medium {
	return ownProperties(options).medium === "vacuum" ? "vacuum" : "air";
}

/** The id, numbered where it is taken. */
export function uniqueId(id: string, takenIds: Map<string, number>): string {
	const times = (takenIds.get(id) ?? 0) + 1;
	takenIds.set(id, times);
	return times === 1 ? id : `${id} (${times})`;
}

function readSpectrum(row: Json, id: string, medium: Medium): Spectrum {
	const unit = textOf(row.units);
	const instrument = textOf(row.instrument_name);
	const observedAt = textOf(row.observed_at);
	return {
		id,
		wavelengths: numbersOf(row.wavelengths) ?? [],
		fluxes: numbersOf(row.fluxes) ?? [],
		errors: numbersOf(row.errors),
		label: textOf(row.label) ?? labelOf(instrument ?? textOf(row.telescope_name) ?? `Spectrum ${id}`, observedAt),
		type: textOf(row.type) ?? "source",
		medium,
		wavelengthUnit: "angstrom",
		fluxUnit: unit && ((Object.hasOwn(units, unit) ? units[unit] : null) ?? unit),
		observedAt,
		telescope: textOf(row.telescope_name),
		instrument,
		credit: textOf(row.origin),
	};
}

function labelOf(instrument: string, observedAt: string | null): string {
	const day = readDay(observedAt);
	return day === null ? instrument : `${instrument} (${day})`;
}

/** The array unchanged: its values are read, and reported, when the viewer prepares the spectrum. */
function numbersOf(values: unknown): NumericArray | null {
	const list = fromJson(values);
	return isListOfValues(list) ? (list as NumericArray) : null;
}
