import { isListOfValues, readNumber } from "../astro/number.js";
import { readLengthUnit } from "../astro/spectrum/prepare/wavelength-unit.js";
import { readDay } from "../astro/time.js";
import { readWavelengthUnit, wavelengthUnitNames } from "../astro/units.js";
import { attempt, fromJson } from "../astro/untrusted.js";
import { type AdapterOptions, createIssues, isObject, type Json, readEach, textOf } from "../skyportal/json.js";
import { mediumOf, uniqueId } from "../skyportal/spectra.js";
import type { Medium, NumericArray, Spectrum } from "../spectrum-viewer/types.js";
import { shorten } from "../text/index.js";
import { fieldNames, pick, readValue, rowsIn } from "./rows.js";
import { fluxUnitText } from "./units.js";

export type TomSpectraOptions = AdapterOptions & {
	/** Medium of the wavelengths, which TOM Toolkit does not store. Default "air". */
	medium?: Medium | undefined;
};

/**
 * Spectra from TOM Toolkit's reduced data: rows of `ReducedDatum` or `SpectroscopyReducedDatum` (`queryset.values()`), the
 * response of the REST API (`/api/reduceddatums/?data_type=spectroscopy`), a data product, or one row; in their order.
 *
 * `value` has the form of `SpectrumSerializer` (`tom_dataproducts/processors/data_serializers.py`): `{flux, flux_units,
 * wavelength, wavelength_units}`, or its JSON as text. TOM Toolkit 3 has the fields `wavelength`, `flux`, `error` and
 * `flux_unit` in the row instead; its first versions stored one object for each sample.
 *
 * Units are those of astropy. Wavelengths without a unit are in Å, TOM Toolkit's default. Rows that are not spectra are
 * left out and reported. Never throws.
 */
export function spectraFromTom(reducedData: unknown, options: TomSpectraOptions = {}): Spectrum[] {
	const issues = createIssues(options);
	const medium = mediumOf(options);
	const rows = attempt(() => rowsIn(reducedData), null);
	if (rows === null && reducedData !== null && reducedData !== undefined)
		issues.add(
			"reduced data",
			"The data hold no list of reduced data, so there is nothing to show; pass the rows, or the answer of the API as it came.",
		);
	const takenIds = new Map<string, number>();
	let otherTypes = 0;
	const objects = (rows ?? []).filter((row, i): row is Json => {
		if (attempt(() => isObject(row), false)) return true;
		const type = attempt(() => Array.isArray(row), false) ? "a list" : row === null ? "null" : `of type ${typeof row}`;
		issues.add(
			`reduced data[${i}]`,
			`Row ${i} is ${type}, not an object, so it is left out; pass the rows as they are.`,
		);
		return false;
	});
	const spectra = readEach(objects, "reduced data", issues.add, (row, i) => {
		if ((textOf(row.data_type) ?? "spectroscopy").toLowerCase() !== "spectroscopy") {
			otherTypes++;
			return [];
		}
		const id = uniqueId(textOf(row.id) ?? `spectrum-${i + 1}`, takenIds);
		const spectrum = readSpectrum(row, id, medium);
		if (typeof spectrum !== "string") return [spectrum];
		issues.add(id, spectrum);
		return [];
	});
	if (otherTypes > 0)
		issues.add(
			"reduced data",
			`${otherTypes} of ${rows?.length} rows are not of data_type "spectroscopy", so they are left out; ask for that data_type only.`,
		);
	issues.tell();
	return spectra;
}

/** The spectrum in a row, or the reason why there is none. */
function readSpectrum(row: Json, id: string, medium: Medium): Spectrum | string {
	const value = readValue(row.value);
	const sources = value === null ? [row] : [row, value];
	const wavelengths = fromJson(pick(sources, fieldNames.wavelength));
	const fluxes = fromJson(pick(sources, fieldNames.flux));
	if (!isListOfValues(wavelengths) || !isListOfValues(fluxes)) {
		const why =
			value === null && typeof row.value === "string"
				? "its value is text that is not valid JSON"
				: `it has no list of ${isListOfValues(wavelengths) ? "fluxes" : "wavelengths"}`;
		return `The row "${shorten(id)}" is left out, because ${why}; give it a value like {"wavelength": […], "flux": […]}.`;
	}
	const unitText = textOf(pick(sources, fieldNames.wavelengthUnit)) ?? "Angstrom";
	const wavelengthUnit = readWavelengthUnit(unitText);
	const length = wavelengthUnit === null ? readLengthUnit(unitText) : null;
	if (wavelengthUnit === null && length === null)
		return `The row "${shorten(id)}" is left out, because its wavelength unit "${shorten(unitText)}" is not known; convert the wavelengths to one of: ${wavelengthUnitNames.join(", ")}.`;
	const fluxUnit = textOf(pick(sources, fieldNames.fluxUnit));
	const errors = fromJson(pick(sources, fieldNames.error));
	const observedAt = textOf(row.timestamp);
	const telescope = textOf(pick(sources, ["telescope"]));
	const instrument = textOf(pick(sources, ["instrument"]));
	const sourceName = textOf(row.source_name);
	const day = readDay(observedAt);
	const name = instrument ?? telescope ?? sourceName ?? `Spectrum ${id}`;
	return {
		id,
		wavelengths: length
			? Array.from(wavelengths, (value) => length.toAngstrom(readNumber(value)))
			: (wavelengths as NumericArray),
		fluxes: fluxes as NumericArray,
		errors: isListOfValues(errors) ? (errors as NumericArray) : null,
		label: day === null ? name : `${name} (${day})`,
		medium,
		wavelengthUnit: wavelengthUnit ?? "angstrom",
		fluxUnit: fluxUnit && fluxUnitText(fluxUnit),
		observedAt,
		telescope,
		instrument,
		credit: [sourceName, textOf(row.source_location)].filter((text) => text !== null).join(", ") || null,
	};
}
