import { describe, expect, it } from "vitest";
import { isFillValue, isMissing, isMissingWord, isSentinel } from "../../src/astro/missing.js";
import { readNumber } from "../../src/astro/number.js";
import { readInstant } from "../../src/astro/time.js";
import { callInTime } from "../setup/hostile.js";

/** One spelling a line: add what a catalogue writes for no value. */
const words = [
	"",
	"  ",
	"-",
	"--",
	"---",
	"—",
	"−",
	"N/A",
	"n/a",
	"#N/A",
	"NA",
	"n.a.",
	"<NA>",
	"NaN",
	"nan",
	"-nan",
	"NaT",
	"null",
	"NULL",
	"<null>",
	"\\N",
	"None",
	"nil",
	"undefined",
	"masked",
	"<masked>",
	"Missing",
	"INDEF",
	"...",
	"…",
];
const fills = [1e20, -1e20, 1e30, -1e30, 1e33, 1e35, Math.fround(1e20), 9.96921e36, 3.4028235e38, -Number.MAX_VALUE];
const values = ["0", "0.0", "-1", "99", "nano", "no", "nona", "-0", "--1", "a", "x".repeat(100)];

describe("signs for a missing value", () => {
	it.each(words)("%j is one, for numbers and dates", (word) => {
		expect(isMissingWord(word)).toBe(true);
		expect(isMissingWord(` ${word.toUpperCase()} `)).toBe(true);
		expect(isMissing(word)).toBe(true);
		expect(readNumber(word)).toBeNaN();
		expect(readInstant(word)).toBeNull();
	});
	it.each(fills)("%d fills an unset place", (value) => {
		expect(isFillValue(value)).toBe(true);
		expect(isMissing(value)).toBe(true);
	});
	it.each([null, undefined, Number.NaN])("%s is one", (value) => expect(isMissing(value)).toBe(true));
	it.each([...values, 0, -1, 1e15, 1.5e20, 2e30, Number.POSITIVE_INFINITY, false, [], {}, 10n])(
		"%s is none",
		(value) => {
			expect(isMissing(value)).toBe(false);
		},
	);
	it.each([99, -99, 99.9, 99.99, -99.999, 999, -999, 999.9, 9999, -9999, 99999])("%d is written like one", (value) => {
		expect(isSentinel(value)).toBe(true);
	});
	it.each([9, 9.9, 98, 199, 99.5, 989, 0, 1e20, Number.NaN])("%d is not written like one", (value) => {
		expect(isSentinel(value)).toBe(false);
	});
});

describe("readNumber", () => {
	it.each([
		["10.2", 10.2],
		[" 8.5e-3 ", 8.5e-3],
		["+.5", 0.5],
		["5.", 5],
		["−0.7", -0.7],
		["1E20", 1e20],
		[3, 3],
	])("reads %j", (text, value) => expect(readNumber(text)).toBe(value));
	it.each(["0x10", "1,5", "", ".", "e5", "1e", "1 2", "--1", null, true, [1], 10n])("refuses %s", (value) => {
		expect(readNumber(value)).toBeNaN();
	});
	it.each([
		`${"1".repeat(60_000)}x`,
		`1.${"0".repeat(60_000)}x`,
		`1e${"0".repeat(60_000)}x`,
		`${" ".repeat(60_000)}x`,
		`1${" ".repeat(60_000)}x`,
		"1".repeat(60_000),
	])("takes time linear in the length of a text", (text) => {
		callInTime(() => [readNumber(text), isMissing(text), readInstant(text)]);
	});
});
