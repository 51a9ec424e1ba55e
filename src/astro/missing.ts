/**
 * What stands where there is no value, in small letters: Python, pandas, numpy and astropy ("None", "NaN", "<NA>", "NaT", "masked", "--"),
 * JSON and SQL ("null", "\N"), spreadsheets ("#N/A"), R ("NA") and IRAF ("INDEF").
 */
const MISSING_WORDS: ReadonlySet<string> = new Set([
	"",
	"n/a",
	"#n/a",
	"na",
	"n.a.",
	"<na>",
	"nan",
	"-nan",
	"nat",
	"null",
	"<null>",
	"\\n",
	"none",
	"nil",
	"undefined",
	"masked",
	"<masked>",
	"missing",
	"indef",
	"...",
	"…",
]);

/** Longer than all words above, and than a row of dashes in a table. */
const MAX_CHARACTERS = 32;
const DASHES = /^[-\u2010-\u2015\u2212]+$/;

/** Whether a text stands for no value, whatever its case and the blanks round it: "--", "N/A", "<NA>", "masked". */
export function isMissingWord(text: string): boolean {
	const word = text.trim();
	return word.length <= MAX_CHARACTERS && (MISSING_WORDS.has(word.toLowerCase()) || DASHES.test(word));
}

/** Numbers that files hold in unset places, where no measurement is as large: of AIPS and IDL, netCDF, and the largest floats. */
const FILL_VALUES: ReadonlySet<number> = new Set([
	1e20,
	1e30,
	1e33,
	1e35,
	9.969_209_968_386_869e36,
	3.402_823_466_385_288_6e38,
	Number.MAX_VALUE,
]);

/** 1e20 in single precision is off by 2e-9 of itself, and texts may have few digits. */
const FILL_TOLERANCE = 1e-6;

/** Whether a value stands for no value: null, undefined, NaN, a word such as "--", or a number such as 1e20 that only fills a place. */
export function isMissing(value: unknown): boolean {
	if (value === null || value === undefined) return true;
	if (typeof value === "number") return Number.isNaN(value) || isFillValue(value);
	return typeof value === "string" && isMissingWord(value);
}

/** Whether a number is one that files hold in unset places, such as 1e20 and −1e30. */
export function isFillValue(value: number): boolean {
	const size = Math.abs(value);
	if (!(size >= 1e20 * (1 - FILL_TOLERANCE)) || size === Number.POSITIVE_INFINITY) return false;
	for (const fill of FILL_VALUES) if (Math.abs(size / fill - 1) < FILL_TOLERANCE) return true;
	return false;
}

const NINES = /^99+(\.9*0*)?$/;

/**
 * Whether a number is written like a catalogue's sign for "not measured": 99, −99, 999, 99.99, −999.9, 9999. It is one only where the
 * quantity cannot have this value.
 */
export const isSentinel = (value: number): boolean => NINES.test(String(Math.abs(value)));
