import { readDay } from "../astro/time.js";
import type { Medium, NumericArray, Spectrum } from "../spectrum-viewer/types.js";
import { type AdapterOptions, createIssues, type Json, rowsOf, textOf } from "./json.js";

export type SpectraOptions = AdapterOptions & {
	/** SkyPortal does not say what its wavelengths are measured in. Default "air". */
	medium?: Medium | undefined;
};

/** How SkyPortal writes units, and how they stand on an axis. */
const units: Readonly<Record<string, string>> = {
	"erg/s/cm/cm/AA": "erg s⁻¹ cm⁻² Å⁻¹",
	AB: "AB mag",
};

/**
 * Spectra from SkyPortal's API: the answer of `GET /api/sources/:id/spectra` or `GET /api/spectra`, its `data`, the list
 * in it, or one row; in the order they come. Wavelengths are Å in `medium`, fluxes as they were uploaded. The label is
 * the row's own, else "instrument (YYYY-MM-DD)", the day in UTC. Rows that are not objects are left out; arrays that are missing become
 * empty, which the viewer reports. Never throws.
 */
export function spectraFromSkyPortal(apiSpectra: unknown, options: SpectraOptions = {}): Spectrum[] {
	const issues = createIssues(options);
	const taken = new Map<string, number>();
	const spectra = rowsOf(apiSpectra, "spectra", "wavelengths", issues.add).map((row, i) =>
		readSpectrum(row, uniqueId(textOf(row.id) ?? `spectrum-${i + 1}`, taken), options?.medium ?? "air"),
	);
	issues.tell();
	return spectra;
}

function uniqueId(id: string, taken: Map<string, number>): string {
	const times = (taken.get(id) ?? 0) + 1;
	taken.set(id, times);
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
		fluxUnit: unit && (units[unit] ?? unit),
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

/** The array as it is: values are read, and reported, where the spectrum is prepared. */
function numbersOf(values: unknown): NumericArray | null {
	return Array.isArray(values) ? (values as (number | null)[]) : null;
}
