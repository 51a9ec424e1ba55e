import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoDay, isoMinute, readInstant } from "../../src/astro/time.js";
import { formatForMessage } from "../../src/text/index.js";
import { durationOf } from "../setup/duration.js";

/**
 * Julian Date of a day of the Gregorian calendar, with its fraction. Meeus, Astronomical Algorithms (2nd ed.), eq. 7.1; without
 * `Date`, which the reader uses.
 */
function julianDate(year: number, month: number, day: number): number {
	const [y, m] = month > 2 ? [year, month] : [year - 1, month + 12];
	const century = Math.floor(y / 100);
	const leap = 2 - century + Math.floor(century / 4);
	return Math.floor(365.25 * (y + 4716)) + Math.floor(30.6001 * (m + 1)) + day + leap - 1524.5;
}
const mjdOf = (year: number, month: number, day: number): number => julianDate(year, month, day) - 2_400_000.5;

/** Spellings and their Modified Julian Dates. A new spelling is one more line. 2021-02-03 is MJD 59248. */
const read: readonly (readonly [value: unknown, mjd: number])[] = [
	// Epochs that are known
	["2000-01-01T12:00:00", 51_544.5],
	["1970-01-01", 40_587],
	["1858-11-17", 0],
	["1987-02-24", 46_850],
	["1800-01-01", -21_504],
	["2200-12-31", 124_957],
	// ISO 8601, a day
	["2021-02-03", 59_248],
	["20210203", 59_248],
	["2021/02/03", 59_248],
	["2020-02-29", 58_908],
	["2000-02-29", 51_603],
	[" 2021-02-03\n", 59_248],
	["2021-02-03 UTC", 59_248],
	["2021-02-03 UT", 59_248],
	["2021-02-03Z", 59_248],
	// ISO 8601, a time: UTC unless it names a zone
	["2021-02-03T12:00", 59_248.5],
	["2021-02-03 12:00", 59_248.5],
	["2021-02-03t12:00z", 59_248.5],
	["2021-02-03T12:00:00", 59_248.5],
	["2021-02-03 12:00:00.000", 59_248.5],
	["2021-02-03T12:00:00.000000Z", 59_248.5],
	["2021-02-03T12:00:00,0", 59_248.5],
	["2021-02-03 12:00:00 UTC", 59_248.5],
	["2021-02-03 12:00:00UT", 59_248.5],
	["2021/02/03 12:00:00", 59_248.5],
	["20210203T120000Z", 59_248.5],
	["20210203T1200", 59_248.5],
	["20210203 12:00:00", 59_248.5],
	["2021-02-03T13:00+01:00", 59_248.5],
	["2021-02-03T13:00+0100", 59_248.5],
	["2021-02-03 13:00:00+01", 59_248.5],
	["2021-02-03T05:00:00 -07:00", 59_248.5],
	["2021-02-03T05:00:00−07:00", 59_248.5],
	["2021-02-03T17:30:00+05:30", 59_248.5],
	["2021-02-03T12:00:00-00:00", 59_248.5],
	["2021-02-04T02:00+14:00", 59_248.5],
	["2021-02-03T24:00:00", 59_249],
	["2021-02-03T00:00:43.2", 59_248.000_5],
	["2021-02-03T04:05:06", 59_248 + 14_706 / 86_400],
	["2021-02-03T04:05:06.789123456", 59_248 + 14_706.789123456 / 86_400],
	// Leap seconds are the first second of the next day
	["2016-12-31T23:59:60Z", 57_754],
	["2015-06-30 23:59:60", 57_204],
	["2017-01-01T00:59:60+01:00", 57_754],
	["2016-12-31T23:59:60.5", 57_754 + 0.5 / 86_400],
	// Decimal days
	["2021-02-03.17", 59_248.17],
	["2021-02-03.17 UTC", 59_248.17],
	["2021/02/03.17", 59_248.17],
	["20210203.17", 59_248.17],
	["2021-02-28.99999", 59_273.999_99],
	[20_210_203, 59_248],
	[20_210_203.17, 59_248.17],
	[20_010_925.364, 52_177.364],
	// Modified Julian Dates
	[59_250.2, 59_250.2],
	[59_248, 59_248],
	[40_587, 40_587],
	["59250.2", 59_250.2],
	["59248", 59_248],
	["59248.", 59_248],
	["+59250.2", 59_250.2],
	["5.92502E+04", 59_250.2],
	["59250.2 UTC", 59_250.2],
	["MJD 59250.2", 59_250.2],
	["MJD59250.2", 59_250.2],
	["mjd=59250.2", 59_250.2],
	["MJD: 59250.2", 59_250.2],
	["59250.2 MJD", 59_250.2],
	["MJD 2021.5", 2021.5],
	["MJD -3.5", -3.5],
	[10_000, 10_000],
	[99_998.9, 99_998.9],
	// Julian Dates
	[2_451_545, 51_544.5],
	[2_459_250.7, 59_250.2],
	["2459250.7", 59_250.2],
	["JD 2459250.7", 59_250.2],
	["2459250.7 JD", 59_250.2],
	["jd=2459250.7", 59_250.2],
	["2378496.5", -21_504],
	// Dates
	[new Date(Date.UTC(2021, 1, 3, 12)), 59_248.5],
];

/** Where nothing is given. */
const missing: readonly unknown[] = [
	undefined,
	null,
	"",
	"  ",
	"\t\n",
	"None",
	"null",
	"NaN",
	"nan",
	"NaT",
	"N/A",
	"n/a",
	"NA",
	"-",
	"--",
];

const thrower = {
	get [Symbol.toPrimitive](): never {
		throw new Error("not to be read");
	},
	toString: (): never => {
		throw new Error("not to be read");
	},
};

/** What is not read, and why. */
const unread: readonly (readonly [value: unknown, problem: string])[] = [
	// No such day or time
	["2021-02-30", "calendar"],
	["2021-02-29", "calendar"],
	["1900-02-29", "calendar"],
	["2021-04-31", "calendar"],
	["2021-13-01", "calendar"],
	["2021-00-01", "calendar"],
	["2021-02-00", "calendar"],
	["20210230", "calendar"],
	[20_210_230, "calendar"],
	["2021/02/30", "calendar"],
	["2021-02-30.5", "calendar"],
	["2021-02-03T25:00", "calendar"],
	["2021-02-03T24:00:01", "calendar"],
	["2021-02-03T04:60", "calendar"],
	["2021-02-03T04:05:61", "calendar"],
	["2021-02-03T04:05:60", "calendar"],
	["2021-02-03T23:59:60", "calendar"],
	["2016-12-31T23:59:60+01:00", "calendar"],
	["2021-02-03T04:05+15:00", "calendar"],
	["2021-02-03T04:05+01:75", "calendar"],
	// The year is not first
	["03/02/2021", "order"],
	["3.2.2021", "order"],
	["3-2-2021", "order"],
	["03/02/99", "order"],
	["21-02-03", "order"],
	["03/02/2021 04:05", "order"],
	// Other forms
	["Feb 3, 2021", "format"],
	["3 Feb 2021", "format"],
	["2021 Feb 3.17", "format"],
	["Wed, 03 Feb 2021 04:05:06 GMT", "format"],
	["2021-2-3", "format"],
	["2021/2/3", "format"],
	["2021-02/03", "format"],
	["2021-02", "format"],
	["2021-034", "format"],
	["2021-W05-3", "format"],
	["2021-02-03T04", "format"],
	["2021-02-03T0405", "format"],
	["2021-02-03T04:05:06 PM", "format"],
	["2021-02-03T04:05:06 EST", "format"],
	["2021-02-03T04:05:06 TT", "format"],
	["2021-02-03+01:00", "format"],
	["2021-02-03.17T04:05", "format"],
	["20210203040506", "number"],
	["+002021-02-03", "format"],
	["BJD 2459250.7", "format"],
	["MJD 59250.2 JD", "format"],
	["59250,2", "format"],
	["0xE772", "format"],
	["yesterday", "format"],
	["2021-02-03 and later", "format"],
	[`2021-02-03${" ".repeat(100)}`, "format"],
	// Numbers that are neither
	[Number.NaN, "number"],
	[Number.POSITIVE_INFINITY, "number"],
	[Number.NEGATIVE_INFINITY, "number"],
	[0, "number"],
	[-1, "number"],
	[-999, "number"],
	[99_999, "number"],
	["99999", "number"],
	[2021, "number"],
	["2021", "number"],
	["2021.09", "number"],
	[9250.7, "number"],
	[1e20, "number"],
	[1_612_325_106, "number"],
	[1_612_325_106_000, "number"],
	["1e999", "number"],
	[9_999_999, "number"],
	// Other years
	["1799-12-31", "range"],
	["2201-01-01", "range"],
	["9999-12-31", "range"],
	["0001-01-01T00:00:00", "range"],
	["2200-12-31T23:00-02:00", "range"],
	["MJD 2459250.7", "range"],
	["JD 59250.2", "range"],
	[new Date(Date.UTC(1799, 11, 31)), "range"],
	// Other values
	[new Date(Number.NaN), "format"],
	[59_250n, "format"],
	[true, "format"],
	[["2021-02-03"], "format"],
	[{ mjd: 59_250.2 }, "format"],
	[thrower, "format"],
	[new Proxy(new Date(0), {}), "format"],
	[Symbol("2021-02-03"), "format"],
	[() => "2021-02-03", "format"],
];

const labelled = <T extends readonly [unknown, ...unknown[]]>(rows: readonly T[]): [string, ...unknown[]][] =>
	rows.map((row) => [formatForMessage(row[0]), ...row]);

describe("an instant", () => {
	it.each(labelled(read))("%s is read", (_, value, mjd) => {
		expect(readInstant(value)).toEqual({ mjd: expect.closeTo(mjd as number, 8) });
	});

	it.each(labelled(missing.map((value) => [value] as const)))("%s is no value", (_, value) => {
		expect(readInstant(value)).toBeNull();
	});

	it.each(labelled(unread))("%s is not read, and the problem is named", (_, value, problem) => {
		expect(readInstant(value)).toEqual({ problem });
	});

	it("is read from a Date of another window, without calling its methods", () => {
		expect(readInstant(runInNewContext("new Date(0)"))).toEqual({ mjd: 40_587 });
		class Later extends Date {
			override getTime(): never {
				throw new Error("not to be called");
			}
		}
		expect(readInstant(new Later(0))).toEqual({ mjd: 40_587 });
	});
});

const day = fc.integer({ min: -21_504, max: 124_957 });
const two = (n: number): string => String(n).padStart(2, "0");

describe("any instant", () => {
	it("agrees with Meeus' Julian Date on each day from 1800 to 2200, and with the calendar on which days exist", () => {
		for (let year = 1800; year <= 2200; year++)
			for (let month = 1; month <= 12; month++) {
				const [next, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
				const days = julianDate(next, nextMonth, 1) - julianDate(year, month, 1);
				for (let date = 1; date <= 31; date++) {
					const result = readInstant(`${year}-${two(month)}-${two(date)}`);
					const expected = date <= days ? { mjd: mjdOf(year, month, date) } : { problem: "calendar" };
					if (JSON.stringify(result) !== JSON.stringify(expected))
						expect(result, `${year}-${month}-${date}`).toEqual(expected);
				}
			}
	});

	it("agrees with Date.UTC to a ms, in each spelling", () => {
		const ms = fc.integer({ min: Date.UTC(1800, 0, 1), max: Date.UTC(2200, 11, 31) });
		fc.assert(
			fc.property(ms, fc.integer({ min: -14 * 60, max: 14 * 60 }), (time, offset) => {
				const iso = new Date(time).toISOString();
				const local = new Date(time + offset * 60_000).toISOString().slice(0, -1);
				const size = Math.abs(offset);
				const zone = `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
				const texts = [
					iso,
					iso.slice(0, -1),
					iso.replace("T", " "),
					iso.replaceAll("-", "/"),
					iso.replace(/[-:]/g, ""),
					iso.replace("Z", " UTC"),
					`${local}${zone}`,
					new Date(time),
				];
				for (const text of texts) {
					const result = readInstant(text);
					if (!result || !("mjd" in result)) throw new Error(`${text} is not read`);
					expect(Math.round((result.mjd - 40_587) * 86_400_000)).toBe(time);
				}
			}),
			{ seed: 1, numRuns: 2000 },
		);
	});

	it("is read back from what is written of it", () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 1439 }), (mjd, minute) => {
				expect(readInstant(isoDay(mjd + minute / 1440))).toEqual({ mjd });
				expect(readInstant(isoMinute(mjd + minute / 1440))).toEqual({ mjd: expect.closeTo(mjd + minute / 1440, 9) });
			}),
			{ seed: 2, numRuns: 2000 },
		);
	});

	it("is read or named, and nothing is thrown, whatever the value", () => {
		const parts = fc.constantFrom(
			..."0123456789-/:.,+TZ WJMDUTCe",
			"2021",
			"-02-03",
			"MJD",
			"JD",
			"UTC",
			"\u0000",
			"−",
		);
		const values = fc.oneof(
			fc.array(parts, { maxLength: 30 }).map((list) => list.join("")),
			fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withTypedArray: true }),
			fc.double(),
			fc.double({ min: -1e5, max: 3e6 }),
		);
		fc.assert(
			fc.property(values, (value) => {
				const result = readInstant(value);
				if (result && "mjd" in result) {
					expect(result.mjd).toBeGreaterThanOrEqual(-21_504);
					expect(result.mjd).toBeLessThan(124_958);
				} else if (result) expect(["format", "order", "calendar", "number", "range"]).toContain(result.problem);
			}),
			{ seed: 3, numRuns: 10_000 },
		);
	});

	it("takes less than a millisecond of 100,000 hostile characters", () => {
		const hostile = ["1", " ", "-", "2021-02-03 ", "MJD", "JD ", "1.", "1e", "0".repeat(63), "\u2028", "T00:"];
		const texts = hostile.flatMap((text) => [text.repeat(100_000 / text.length), text.repeat(64).slice(0, 64)]);
		for (const text of texts) {
			expect(
				durationOf(() => readInstant(text), 1),
				text.slice(0, 20),
			).toBeLessThan(1);
		}
	});
});

describe("a written instant", () => {
	it.each([
		[59_248, "2021-02-03", "2021-02-03 00:00"],
		[59_248.17, "2021-02-03", "2021-02-03 04:04"],
		[51_544.5, "2000-01-01", "2000-01-01 12:00"],
		[59_248 + 245 / 1440, "2021-02-03", "2021-02-03 04:05"],
		[59_248 + 1439.999 / 1440, "2021-02-03", "2021-02-03 23:59"],
		[59_248.999_999_999_99, "2021-02-04", "2021-02-04 00:00"],
		[-21_504, "1800-01-01", "1800-01-01 00:00"],
	])("MJD %d is %s", (mjd, dayText, minuteText) => {
		expect(isoDay(mjd)).toBe(dayText);
		expect(isoMinute(mjd)).toBe(minuteText);
	});
});

describe.each(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata"])("on a machine in %s", (zone) => {
	const before = process.env.TZ;
	beforeAll(() => {
		process.env.TZ = zone;
	});
	afterAll(() => {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	});

	it("each spelling is the same instant", () => {
		expect(new Date(2021, 1, 3).getTime()).not.toBe(Date.UTC(2021, 1, 3));
		for (const [value, mjd] of read)
			expect(readInstant(value), formatForMessage(value)).toEqual({ mjd: expect.closeTo(mjd, 8) });
		expect(isoMinute(59_248.5)).toBe("2021-02-03 12:00");
	});
});
