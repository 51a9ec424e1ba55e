import { readNumber } from "../astro/number.js";
import { attempt, fromJson } from "../astro/untrusted.js";
import { contentOf, isObject, type Json, MAX_ENVELOPES } from "../skyportal/json.js";

/** Field names with one meaning in TOM Toolkit (`_build_spectroscopy_reduced_datum` in `tom_dataproducts/models.py`). */
export const fieldNames = {
	wavelength: ["wavelength", "wave", "wl"],
	/** `photon_flux` until the migration `0010_manual_20210305_fix_spectroscopy`. */
	flux: ["flux", "f", "photon_flux"],
	error: ["error", "err", "flux_error", "f_error"],
	fluxUnit: ["flux_unit", "flux_units", "f_unit", "f_units", "photon_flux_units"],
	wavelengthUnit: ["wavelength_unit", "wavelength_units"],
} as const;

/** The first field of `names` with a value in the first object that has one; null if there is none. */
export function pick(objects: readonly Json[], names: readonly string[]): unknown {
	for (const object of objects)
		for (const name of names) {
			const value = Object.hasOwn(object, name) ? object[name] : null;
			const isEmpty = value === null || value === undefined || value === "" || (Array.isArray(value) && !value.length);
			if (!isEmpty) return value;
		}
	return null;
}

/**
 * The rows in `data`: a list, one page of the REST API (`{count, next, previous, results}`), a data product
 * (`{reduceddatum_set}`) or one row, in any envelope of a client, or as a text of JSON. Null for other values.
 */
export function rowsIn(answer: unknown, depth = 0): readonly unknown[] | null {
	const data = fromJson(answer);
	if (Array.isArray(data)) return data.map(fromJson).flatMap(rowsInProduct);
	if (!isObject(data) || depth > MAX_ENVELOPES) return null;
	if ("value" in data || pick([data], fieldNames.wavelength) !== null) return [data];
	return rowsIn(data.reduceddatum_set ?? contentOf(data), depth + 1);
}

/** The rows of a data product in a list; other entries as they are. */
function rowsInProduct(entry: unknown): readonly unknown[] {
	const set = attempt(() => (isObject(entry) && !("value" in entry) ? entry.reduceddatum_set : null), null);
	return Array.isArray(set) ? set : [entry];
}

/** The field `value` as an object; null for text that is not JSON, and for anything else. */
export function readValue(value: unknown): Json | null {
	const read = fromJson(fromJson(value));
	return samplesAsArrays(read) ?? (isObject(read) ? read : null);
}

/**
 * Samples `{wavelength, flux}`, in a list or in an object with their indices as keys, as one object of arrays. The first
 * versions of TOM Toolkit stored spectra so, with fluxes as text. Null if `value` has another form.
 */
function samplesAsArrays(value: unknown): Json | null {
	const samples: unknown[] = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
	const [first] = samples;
	if (!isObject(first) || !Number.isFinite(readNumber(pick([first], fieldNames.wavelength)))) return null;
	const column = (names: readonly string[]) =>
		samples.map((sample) => readNumber(isObject(sample) ? pick([sample], names) : null));
	return {
		wavelength: column(fieldNames.wavelength),
		flux: column(fieldNames.flux),
		error: pick([first], fieldNames.error) === null ? null : column(fieldNames.error),
		flux_unit: pick([first], fieldNames.fluxUnit),
		wavelength_unit: pick([first], fieldNames.wavelengthUnit),
	};
}
