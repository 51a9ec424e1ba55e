import { describe, expect, it } from "vitest";
import { spectrumColors, timeColor } from "../../src/spectrum-viewer/model/flux/colors.js";
import { instantOf, phaseText, timeOf, timeScale, timesOf } from "../../src/spectrum-viewer/model/text/phase.js";
import { english } from "../../src/text/index.js";

const at = (...times: (string | null)[]) =>
	times.map((observedAt, i) => ({ id: String(i), wavelengths: [], fluxes: [], observedAt }));

describe("an instant", () => {
	it("is read from ISO 8601, in UTC unless it names a zone", () => {
		const noon = Date.UTC(2020, 0, 5, 12);
		for (const text of [
			"2020-01-05T12:00:00Z",
			"2020-01-05T12:00:00",
			"2020-01-05 12:00:00.000",
			"2020-01-05T13:00+01:00",
		])
			expect(timeOf(text)).toBe(noon);
		expect(timeOf("2020-01-05")).toBe(Date.UTC(2020, 0, 5));
	});
	it("is read from a Modified Julian Date: 51544.5 is J2000.0, noon of 2000-01-01", () => {
		expect(instantOf(51_544.5)).toBe(Date.UTC(2000, 0, 1, 12));
		expect(instantOf(40_587)).toBe(0);
	});
	it("is NaN for a Julian Date and for nonsense", () => {
		for (const value of [2_451_545, -1, Number.NaN, "yesterday", "", null, undefined, {}])
			expect(instantOf(value)).toBeNaN();
	});
});

describe("a phase", () => {
	const peak = Date.UTC(2020, 0, 5);
	it("is in days of the observer, with a sign", () => {
		expect(phaseText(peak + 12.34 * 86_400_000, peak, english)).toBe("+12.3 d");
		expect(phaseText(peak - 2 * 86_400_000, peak, english)).toBe("−2.0 d");
		expect(phaseText(peak - 60_000, peak, english)).toBe("+0.0 d");
	});
});

describe("the colour scale", () => {
	const nights = at("2020-01-01", "2020-01-03", "2020-01-11");
	it("names both ends by date, by time within two days, and by phase where the peak is known", () => {
		expect(timeScale(nights, "time", Number.NaN, english)).toEqual({
			first: "2020-01-01",
			last: "2020-01-11",
			peak: null,
		});
		expect(timeScale(nights, "time", Date.UTC(2020, 0, 6), english)).toEqual({
			first: "−5.0 d",
			last: "+5.0 d",
			peak: 0.5,
		});
		expect(
			timeScale(at("2020-01-01T01:00", "2020-01-01T02:00", "2020-01-01T03:30"), "time", Number.NaN, english),
		).toMatchObject({
			first: "2020-01-01 01:00",
			last: "2020-01-01 03:30",
		});
	});
	it("is null where colours do not tell the time", () => {
		expect(timeScale(nights, "order", Number.NaN, english)).toBeNull();
		expect(timeScale(nights.slice(1), "time", Number.NaN, english)).toBeNull();
		expect(
			timeScale(
				nights.map((s) => ({ ...s, color: "red" })),
				"time",
				Number.NaN,
				english,
			),
		).toBeNull();
		expect(timeScale([], "time", Number.NaN, english)).toBeNull();
	});
	it("has the colours of the spectra, a single one the first of the palette", () => {
		expect(spectrumColors(nights, "time")).toEqual([timeColor(0), timeColor(0.2), timeColor(1)]);
		expect(spectrumColors(nights.slice(1, 2), "time")).toEqual(["var(--astropane-series-1)"]);
	});
	it("needs two different times or more, one for each spectrum", () => {
		expect(timesOf(nights.slice(1))).toHaveLength(2);
		expect(timesOf(at("2020-01-01", null))).toBeNull();
		expect(timesOf(at("2020-01-01", "2020-01-01"))).toBeNull();
		expect(timesOf([])).toBeNull();
	});
});
