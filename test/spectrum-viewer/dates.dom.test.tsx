/** Dates of observation and of the peak, as archives and people write them. */
import { render, screen } from "@testing-library/react";
import { SpectrumViewer, type SpectrumViewerProps } from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";

const spectrum = (observedAt: unknown) => ({
	id: "a",
	instrument: "SEDM",
	wavelengths: [4000, 5000, 6000],
	fluxes: [1, 2, 1],
	observedAt,
});

/** The legend's row of one spectrum, and the issues. */
function show(observedAt: unknown, peakAt: unknown = null) {
	const props = { spectra: [spectrum(observedAt)], peakAt } as unknown as SpectrumViewerProps;
	const issues: string[] = [];
	const { unmount } = render(
		<SpectrumViewer {...props} onIssues={(list) => issues.splice(0, issues.length, ...list.map((i) => i.message))} />,
	);
	const row = screen.getAllByRole("button", { name: /^SEDM/ })[0]?.textContent;
	unmount();
	return { row, issues };
}

describe("the date of a spectrum", () => {
	it.each([
		["59250.2", "SEDM (2021-02-05)", "+2.2 d"],
		[59250.2, "SEDM (2021-02-05)", "+2.2 d"],
		["59250.1", "SEDM (2021-02-05)", "+2.1 d"],
		["59250.77", "SEDM (2021-02-05)", "+2.8 d"],
		["59250", "SEDM (2021-02-05)", "+2.0 d"],
		["MJD 59250.2", "SEDM (2021-02-05)", "+2.2 d"],
		["2459250.7", "SEDM (2021-02-05)", "+2.2 d"],
		[2459250.7, "SEDM (2021-02-05)", "+2.2 d"],
		["JD 2459250.7", "SEDM (2021-02-05)", "+2.2 d"],
		["2021/02/03", "SEDM (2021-02-03)", "+0.0 d"],
		["20210203", "SEDM (2021-02-03)", "+0.0 d"],
		[20210203, "SEDM (2021-02-03)", "+0.0 d"],
		["2021-02-03.17", "SEDM (2021-02-03)", "+0.2 d"],
		["20210203.17", "SEDM (2021-02-03)", "+0.2 d"],
		["2021-02-03T04:05:06 UTC", "SEDM (2021-02-03)", "+0.2 d"],
		["2021-02-03 04:05:06", "SEDM (2021-02-03)", "+0.2 d"],
		["2021-02-02T23:00:00-07:00", "SEDM (2021-02-03)", "+0.3 d"],
		[new Date(Date.UTC(2021, 1, 3, 12)), "SEDM (2021-02-03)", "+0.5 d"],
	])("%s is read for label and phase", (observedAt, label, phase) => {
		expect(show(observedAt, 59248)).toEqual({ row: expect.stringContaining(`${label}`), issues: [] });
		expect(show(observedAt, 59248).row).toContain(phase);
		expect(show(observedAt, "2021-02-03").row).toContain(phase);
	});

	it.each([
		["2021-02-30", "a day and a time that exist"],
		["2021-02-03T25:00", "a day and a time that exist"],
		["20210230", "a day and a time that exist"],
		["Feb 3, 2021", "ISO 8601 such as"],
		["2021-2-3", "ISO 8601 such as"],
		["yesterday", "ISO 8601 such as"],
		["2021.09", "ISO 8601 such as"],
		[9250.7, "ISO 8601 such as"],
		[1612325106000, "ISO 8601 such as"],
		["03/02/2021", "the year first"],
		["3.2.2021", "the year first"],
		["21-02-03", "the year first"],
		["0001-01-01", "a date from the year 1800"],
		["9999-12-31", "a date from the year 1800"],
		["JD 59250.2", "a date from the year 1800"],
	])("%s is named, and gives neither label nor phase", (observedAt, expected) => {
		const { row, issues } = show(observedAt, 59248);
		expect(row).not.toMatch(/\d d|\(/);
		expect(issues).toHaveLength(1);
		expect(issues[0]).toMatch(/^Spectrum "a": `observedAt` is .+, so it is not used; pass /);
		expect(issues[0]).toContain(expected);
		expect(show("2021-02-03", observedAt)).toEqual({
			row: expect.not.stringMatching(/\d d/),
			issues: [expect.stringMatching(/^`peakAt` is .+, so it is not used; pass /)],
		});
	});

	it.each([null, undefined, "", "  ", "None", "NaT", "null", "N/A"])("%j is none, without an issue", (observedAt) => {
		const { row, issues } = show(observedAt, observedAt);
		expect(row).not.toMatch(/\d d|\(/);
		expect(issues).toEqual([]);
	});

	it("is shortened where it is long", () => {
		const [message] = show(`2021-02-03${"0".repeat(100_000)}`).issues;
		expect(message?.length).toBeLessThan(250);
	});
});
