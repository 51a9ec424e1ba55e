import { describe, expect, it } from "vitest";
import { spectrumColors, timeColor } from "../../src/spectrum-viewer/model/flux/colors.js";
import { phaseText, timeScale, timesOf } from "../../src/spectrum-viewer/model/text/phase.js";
import { english } from "../../src/text/index.js";

const at = (...times: (string | number | null)[]) =>
	times.map((observedAt, i) => ({ id: String(i), wavelengths: [], fluxes: [], observedAt }));

describe("a phase", () => {
	const peak = 58_853;
	it("is in days of the observer, with a sign", () => {
		expect(phaseText(peak + 12.34, peak, english)).toBe("+12.3 d");
		expect(phaseText(peak - 2, peak, english)).toBe("−2.0 d");
		expect(phaseText(peak - 1 / 1440, peak, english)).toBe("+0.0 d");
		expect(phaseText(-0.05, 0, english)).toBe("+0.0 d");
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
		expect(timeScale(nights, "time", 58_854, english)).toEqual({
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
	it("takes times in all spellings, as Modified Julian Dates", () => {
		expect(timesOf(at("2020-01-01", "58849.5", 2_458_850, "2020-01-01.25"))).toEqual([
			58_849, 58_849.5, 58_849.5, 58_849.25,
		]);
		expect(timesOf(at("2020-01-01", 58_849, "MJD 58849", "20200101"))).toBeNull();
		expect(timesOf(at("2020-01-01", "Jan 2, 2020"))).toBeNull();
		expect(timeScale(at(58_849, 58_851, "58859.5"), "time", Number.NaN, english)).toMatchObject({
			first: "2020-01-01",
			last: "2020-01-11",
		});
	});
	it("needs two different times or more, one for each spectrum", () => {
		expect(timesOf(nights.slice(1))).toHaveLength(2);
		expect(timesOf(at("2020-01-01", null))).toBeNull();
		expect(timesOf(at("2020-01-01", "2020-01-01"))).toBeNull();
		expect(timesOf([])).toBeNull();
	});
});
