import { lineGroups } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSpectrumStore } from "../../src/spectrum-viewer/index.js";
import { lineStops, nextStop } from "../../src/spectrum-viewer/model/lines/lineStops.js";
import { groupMarkers } from "../../src/spectrum-viewer/model/lines/markers.js";

const names = lineGroups.map((group) => group.name);

describe("lineStops", () => {
	const stopsOf = (redshift: number, groups: string[]) =>
		lineStops(
			{
				lines: groupMarkers(lineGroups, groups, []),
				state: { ...createSpectrumStore({ redshift }).getState() },
				medium: "air",
			},
			[3500, 9500],
		);
	it("visits every visible line in the data once, and in reverse order on the way back", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -0.01, max: 1, noNaN: true }),
				fc.subarray(names, { minLength: 1 }),
				(redshift, groups) => {
					const stops = stopsOf(redshift, groups);
					const seen = [];
					let stop = nextStop(stops, 0, 1);
					while (stop) {
						seen.push(stop);
						const next = nextStop(stops, stop.observed, 1);
						if (next) expect(nextStop(stops, next.observed, -1)).toBe(stop);
						stop = next;
					}
					expect(seen).toEqual(stops);
					for (const { observed } of stops) expect(observed >= 3500 && observed <= 9500).toBe(true);
				},
			),
			{ seed: 44, numRuns: 60 },
		);
	});
	it("has one stop where several groups have the same line", () => {
		const hGamma = stopsOf(0, ["H", "WR WN", "WR WC/O"]).filter(({ marker }) => marker.label === "Hγ");
		expect(hGamma).toHaveLength(1);
	});
});
