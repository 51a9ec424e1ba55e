/** What the keywords of a header say about a spectrum: date, telescope, medium, units. */

import { isMissingWord } from "../astro/missing.js";
import { readLengthUnit } from "../astro/spectrum/prepare/wavelength-unit.js";
import { readDay, readInstant } from "../astro/time.js";
import { readWavelengthUnit, type WavelengthUnit } from "../astro/units.js";
import type { Medium, Spectrum } from "../spectrum-viewer/types.js";
import { formatForMessage, shorten } from "../text/index.js";
import type { Header, Report } from "./types.js";

/** The text of the first keyword that has one; null if none has. Keywords are compared in upper case, "-" and " " as "_". */
export function textIn(header: Header, ...names: string[]): string | null {
	for (const name of names) {
		const value = header.get(name);
		if (typeof value === "number" && Number.isFinite(value)) return String(value);
		if (typeof value === "string" && !isMissingWord(value)) return value.trim();
	}
	return null;
}

/** The number of the first keyword that has one; NaN if none has. */
export function numberIn(header: Header, ...names: string[]): number {
	for (const name of names) {
		const value = header.get(name);
		if (typeof value === "number") return value;
		if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
	}
	return Number.NaN;
}

/** "29/05/83", the form of DATE-OBS before the FITS standard of 1998, as "1983-05-29". */
function isoOfOldDate(text: string): string {
	const old = /^(\d\d)\/(\d\d)\/(\d\d)$/.exec(text);
	return old ? `19${old[3]}-${old[2]}-${old[1]}` : text;
}

/** The start of the observation as text that a viewer reads; null where none is given. */
function observedAt(header: Header, report: Report): string | null {
	const given = textIn(
		header,
		"DATE_OBS",
		"DATEOBS",
		"OBSDATE",
		"OBS_DATE",
		"OBS_DATE_UTC",
		"DATE_BEG",
		"UTDATE",
		"UT_DATE",
	);
	const day = given === null ? null : isoOfOldDate(given);
	const hour = textIn(header, "TIME_OBS", "UT_OBS", "UTC_OBS", "UT", "UTC", "UTSTART", "UT_START", "UTSHUT");
	const hasTime = day !== null && /[T ]\d|\.\d/.test(day);
	const joined =
		day !== null && !hasTime && hour !== null && /^\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(hour) ? `${day}T${hour}` : null;
	const isRead = (text: string | null): text is string => {
		const instant = readInstant(text);
		return instant !== null && "mjd" in instant;
	};
	const mjd = textIn(header, "MJD_OBS", "MJDOBS", "OBSMJD", "MJD", "MJD_BEG", "JD", "JD_OBS", "JULDATE");
	const found = [joined, day, mjd].find(isRead) ?? null;
	if (found === null && given !== null)
		report(`The date "${shorten(given, 40)}" is not read; write it as 2021-02-03 or as a Modified Julian Date.`);
	return found;
}

/** Medium of the wavelengths where a keyword names it; undefined where none does. */
export function mediumIn(header: Header): Medium | undefined {
	const vacuum = header.get("VACUUM");
	if (vacuum === true || vacuum === 1 || /^(t|true|yes|1)$/i.test(String(vacuum))) return "vacuum";
	if (vacuum === false || vacuum === 0 || /^(f|false|no|0)$/i.test(String(vacuum))) return "air";
	const named = textIn(header, "AIRORVAC", "AIR_VAC", "AIRVAC", "MEDIUM", "WAVELENGTH_MEDIUM", "WAVEMED");
	if (named !== null && /^vac/i.test(named)) return "vacuum";
	if (named !== null && /^air/i.test(named)) return "air";
	const type = textIn(header, "CTYPE1");
	if (type !== null && /^AWAV(-|$)/.test(type)) return "air";
	return type !== null && /^WAVE(-|$)/.test(type) ? "vacuum" : undefined;
}

/** "wavelength_vac", "WAVE_AIR": the medium is in the name. */
export const mediumOfName = (name: string): "air" | "vacuum" | undefined =>
	/vac/i.test(name) ? "vacuum" : /(^|[^a-z])air|air$/i.test(name) ? "air" : undefined;

/** Label, date, telescope and instrument of the spectra of one file. */
export function factsOf(header: Header, name: string, report: Report): Partial<Spectrum> {
	const date = observedAt(header, report);
	const object = textIn(header, "OBJECT", "OBJNAME", "TARGET", "TARGNAME", "SOURCE", "NAME");
	const day = readDay(date);
	const label = object ?? name;
	return {
		label: day === null || label.includes(day) ? label : `${label} (${day})`,
		observedAt: date,
		telescope: textIn(header, "TELESCOP", "TELESCOPE", "OBSERVATORY"),
		instrument: textIn(header, "INSTRUME", "INSTRUMENT", "INSTRUM"),
	};
}

const SPEED_OF_LIGHT_ANGSTROM_HZ = 2.997_924_58e18;
const hertz: Readonly<Record<string, number>> = { hz: 1, khz: 1e3, mhz: 1e6, ghz: 1e9, thz: 1e12 };

/** Wavelengths with a unit that viewers have. Metres and frequencies are converted; unknown units are reported. */
export function inKnownUnit(
	values: Float64Array,
	unitText: string | null,
	report: Report,
): { wavelengths: Float64Array; wavelengthUnit: WavelengthUnit } | null {
	if (unitText === null) return guessedUnit(values, report);
	const known = readWavelengthUnit(unitText);
	if (known !== null) return { wavelengths: values, wavelengthUnit: known };
	const length = readLengthUnit(unitText);
	if (length !== null)
		return { wavelengths: values.map((value) => length.toAngstrom(value)), wavelengthUnit: "angstrom" };
	const spelling = unitText.trim().toLowerCase();
	if (Object.hasOwn(hertz, spelling)) {
		const factor = SPEED_OF_LIGHT_ANGSTROM_HZ / (hertz[spelling] as number);
		return { wavelengths: values.map((value) => factor / value), wavelengthUnit: "angstrom" };
	}
	report(
		`The wavelength unit "${shorten(unitText, 40)}" is not known, so the spectrum is left out; use Angstrom, nm, um, m or Hz.`,
	);
	return null;
}

/** Without a unit: ångström, but what can only be nanometres, micrometres or metres is read so, and that is said. */
function guessedUnit(values: Float64Array, report: Report) {
	let most = Number.NEGATIVE_INFINITY;
	for (const value of values) if (value > most && value < 1e20) most = value;
	const guess = (unit: WavelengthUnit, name: string) => {
		report(`No unit of wavelength is given; values up to ${formatForMessage(most)} are read as ${name}.`);
		return { wavelengths: values, wavelengthUnit: unit };
	};
	if (!(most > 0) || most > 1100) return { wavelengths: values, wavelengthUnit: "angstrom" as const };
	if (most >= 100) return guess("nm", "nm");
	if (most >= 0.1) return guess("um", "µm");
	report(`No unit of wavelength is given; values up to ${formatForMessage(most)} are read as metres.`);
	return { wavelengths: values.map((value) => value * 1e10), wavelengthUnit: "angstrom" as const };
}
