import { isMissingWord } from "./missing.js";

const MS_PER_DAY = 86_400_000;
/** Modified Julian Date of 1970-01-01T00:00 UTC. */
const MJD_1970 = 40_587;
/** Julian Date of MJD 0, 1858-11-17T00:00. */
const JD_OF_MJD_0 = 2_400_000.5;

/** 1800-01-01 and 2201-01-01, 0h: no spectrum is older, and dates far ahead are errors. */
const FIRST_MJD = -21_504;
const END_MJD = 124_958;

/**
 * Numbers without "MJD" before them are read as such from 1886-04-04 to 2132-08-30. Smaller ones are years (2021.1) or Julian
 * Dates without their first digits (9248.7); 99999 stands for a missing value.
 */
const FIRST_BARE_MJD = 10_000;
const END_BARE_MJD = 99_999;

/** No spelling of an instant is longer. */
const MAX_CHARACTERS = 64;

/**
 * Year, separator, month, day; a fraction of the day, or hour, separator, minute and second; zone. The separator of the date is "-"
 * as in ISO 8601, "/" as in the Open Supernova Catalog ("1987/02/24"), or none as in tables of the Berkeley Supernova Ia Program
 * ("20010925.364").
 */
const CALENDAR =
	/^(\d{4})([-/]?)(\d\d)\2(\d\d)(?:(\.\d+)|(?:T| +)(\d\d)(:?)(\d\d)(?:\7(\d\d(?:[.,]\d+)?))?)? *(Z|UTC?|[+\-−]\d\d(?::?\d\d)?)?$/i;
const NUMBER = /^(?:(M?JD) *[:=]? *)?([+-]?\d+(?:\.\d*)?(?:E[+-]?\d+)?)(?: +(M?JD))?(?: +UTC?)?$/i;
/** "03/02/2021", "3.2.2021", "21-02-03". */
const YEAR_NOT_FIRST = /^\d{1,2}([-/.])\d{1,2}\1\d{2,4}(?!\d)/;

/**
 * Why a value is not read as an instant:
 * - `"format"`: it is written in no form that is read;
 * - `"order"`: its year is not first with four digits, so that day, month and year may be mistaken for each other;
 * - `"calendar"`: there is no such day or time ("2021-02-30");
 * - `"number"`: it is neither a Modified Julian Date nor a Julian Date;
 * - `"range"`: it is not in the years 1800 to 2200.
 */
export type InstantProblem = "format" | "order" | "calendar" | "number" | "range";

/**
 * An instant from outside, as Modified Julian Date (UTC), the same on every machine; null where there is no value. Never throws.
 *
 * - ISO 8601 from the year to the day, minute, second or its fraction, with "-" and ":" or without, with "T" or a blank; UTC unless a
 *   zone follows ("Z", "UTC", "+01:00"). The date may have "/".
 * - Decimal days: "2021-02-03.17", "20210203.17".
 * - Modified Julian Dates and Julian Dates, as numbers or text: 59248.17, "2459248.67", "MJD 59248.17".
 * - A `Date`.
 *
 * Days have 86,400 s: a leap second, "23:59:60", is the first second of the next day.
 */
export function readInstant(value: unknown): { mjd: number } | { problem: InstantProblem } | null {
	if (value === null || value === undefined) return null;
	if (typeof value === "number") return Number.isFinite(value) ? readText(String(value)) : { problem: "number" };
	if (typeof value === "object") {
		const ms = timeOfDate(value);
		return Number.isNaN(ms) ? { problem: "format" } : inRange(ms / MS_PER_DAY + MJD_1970);
	}
	if (typeof value !== "string" || value.length > MAX_CHARACTERS) return { problem: "format" };
	const text = value.trim();
	return isMissingWord(text) ? null : readText(text);
}

/** The Modified Julian Date of an instant from outside; NaN where none is read. */
export function mjdOf(value: unknown): number {
	const instant = readInstant(value);
	return instant !== null && "mjd" in instant ? instant.mjd : Number.NaN;
}

/** The UTC day of an instant from outside: "2021-02-03"; null where none is read. */
export function readDay(value: unknown): string | null {
	const mjd = mjdOf(value);
	return Number.isNaN(mjd) ? null : isoDay(mjd);
}

/** The UTC day of a Modified Julian Date: "2021-02-03". */
export const isoDay = (mjd: number): string => isoText(mjd).slice(0, 10);

/** The UTC minute of a Modified Julian Date: "2021-02-03 04:05". */
export const isoMinute = (mjd: number): string => isoText(mjd).slice(0, 16).replace("T", " ");

/** Rounded to the nearest ms, as binary fractions of a day fall short of whole minutes. */
const isoText = (mjd: number): string => new Date(Math.round((mjd - MJD_1970) * MS_PER_DAY)).toISOString();

/** ms since 1970; NaN for what is no valid `Date` of any window. */
function timeOfDate(value: object): number {
	try {
		return Date.prototype.getTime.call(value);
	} catch {
		return Number.NaN;
	}
}

/** Modified Julian Date at 0h of a day of the Gregorian calendar. `month`: 1 to 12. */
function dayOf(year: number, month: number, day: number): number {
	return Date.UTC(year, month - 1, day) / MS_PER_DAY + MJD_1970;
}

const inRange = (mjd: number): { mjd: number } | { problem: InstantProblem } =>
	mjd >= FIRST_MJD && mjd < END_MJD ? { mjd } : { problem: "range" };

function readText(text: string): { mjd: number } | { problem: InstantProblem } {
	const calendar = CALENDAR.exec(text);
	if (calendar) return readCalendar(calendar);
	const number = NUMBER.exec(text);
	if (number) return readJulian(Number(number[2]), number[1], number[3]);
	return { problem: YEAR_NOT_FIRST.test(text) ? "order" : "format" };
}

function readCalendar(match: RegExpExecArray): { mjd: number } | { problem: InstantProblem } {
	const [, yearText, dateSeparator, monthText, dayText, fraction = "0", hourText, colon, minuteText] = match;
	const second = Number((match[9] ?? "0").replace(",", "."));
	const zone = match[10] ?? "Z";
	const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
	const [hour, minute] = [Number(hourText ?? 0), Number(minuteText ?? 0)];
	// Basic time follows only a basic date, and an offset only a time.
	if ((colon === "" && dateSeparator !== "") || (hourText === undefined && /\d/.test(zone)))
		return { problem: "format" };
	// `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
	if (year < 100) return { problem: "range" };
	const offset = offsetMinutes(zone);
	const midnight = dayOf(year, month, day);
	const isDay = month >= 1 && month <= 12 && day >= 1 && midnight < dayOf(year, month + 1, 1);
	const isTime = hour < 24 ? minute < 60 && second < 61 : hour === 24 && minute === 0 && second === 0;
	if (!isDay || !isTime || Number.isNaN(offset)) return { problem: "calendar" };
	const minutes = hour * 60 + minute - offset;
	if (second >= 60 && !endsMonth(midnight + (minutes + 1) / 1440)) return { problem: "calendar" };
	return inRange(midnight + Number(fraction) + (minutes * 60 + second) / 86_400);
}

/** Minutes east of UTC of "Z", "UTC", "+01", "+0100" or "+01:00"; NaN where no clock is so far off. */
function offsetMinutes(zone: string): number {
	const digits = zone.replace(/\D/g, "");
	const hours = Number(digits.slice(0, 2));
	const minutes = Number(digits.slice(2));
	if (hours > 14 || minutes > 59) return Number.NaN;
	return (zone.startsWith("+") ? 1 : -1) * (hours * 60 + minutes);
}

/** Whether an instant is the end of a month in UTC: leap seconds stand nowhere else (ITU-R TF.460-6). */
const endsMonth = (mjd: number): boolean => Number.isInteger(mjd) && isoDay(mjd).endsWith("-01");

/** `before` and `after`: "MJD" or "JD", where one stands at the number. */
function readJulian(
	number: number,
	before: string | undefined,
	after: string | undefined,
): { mjd: number } | { problem: InstantProblem } {
	if (before && after) return { problem: "format" };
	const scale = (before ?? after)?.toUpperCase();
	if (scale) return inRange(scale === "JD" ? number - JD_OF_MJD_0 : number);
	if (number >= FIRST_BARE_MJD && number < END_BARE_MJD) return { mjd: number };
	const fromJulian = inRange(number - JD_OF_MJD_0);
	return "mjd" in fromJulian ? fromJulian : { problem: "number" };
}
