import { hipparcosJohnsonDensity } from "astropane/astro";
import type { ColorMagnitudePoint } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";
import { readBackground } from "../../src/hr-diagram/model/background/background.js";
import { writeIssues } from "../../src/hr-diagram/model/problems.js";
import { homeRanges } from "../../src/hr-diagram/model/range.js";
import { readPoints } from "../../src/hr-diagram/model/stars/points.js";
import { english } from "../../src/text/index.js";

const star: ColorMagnitudePoint = { color: 0.82, absoluteMag: 4.6, origin: "gaia" };

describe("the background prop", () => {
	it("is Hipparcos by default", () => {
		expect(readBackground(undefined)).toMatchObject({ total: 105918, transformed: true, system: "gaia" });
	});

	it("has all properties of the Johnson grid that must not change when it is fetched", () => {
		const before = readBackground("hipparcos-johnson");
		const after = readBackground("hipparcos-johnson", {}, hipparcosJohnsonDensity());
		const home = (b: typeof before) => homeRanges(b, readPoints([star]).points, [], {});
		expect(before.densityIn([0, 1], [1, 0], { width: 1, height: 1 })).toBeNull();
		expect(after.densityIn([0, 1], [1, 0], { width: 1, height: 1 })?.kind).toBe("cells");
		for (const key of ["labels", "system", "total", "credit", "transformed"] as const)
			expect(before[key]).toEqual(key === "labels" ? { color: "B-V", magnitude: "M_V" } : after[key]);
		for (const axis of ["color", "mag"] as const)
			for (const end of [0, 1] as const) expect(home(before)[axis][end]).toBeCloseTo(home(after)[axis][end], 9);
	});

	it.each([
		["moon" as never, /"moon", which names no background/],
		[5 as never, /background is 5, which names no background/],
		[{ color: 3, mag: 4 } as never, /no arrays/],
		[
			{ counts: [1, 2, 3], nColor: 2, nMag: 2, colorMin: 0, magMin: 0, colorStep: 1, magStep: 1 } as never,
			/brings 3 counts/,
		],
		[{ color: [1, 2], mag: [1] }, /2 colours but 1 magnitudes/],
		[{ color: [1, Number.NaN], mag: [1, 2] }, /1 of 2 background stars/],
	])("is reported where it cannot be used: %j", (background, message) => {
		expect(
			writeIssues(readBackground(background).problems, english)
				.map((issue) => issue.message)
				.join(),
		).toMatch(message);
	});
});
