import { type ColorMagnitudePoint, HRDiagram } from "astropane/hr-diagram";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readPoints } from "../../src/hr-diagram/model/stars/points.js";
import { writeIssues } from "../../src/hr-diagram/model/writeIssues.js";
import { english } from "../../src/text/index.js";

const star: ColorMagnitudePoint = { color: 0.82, absoluteMag: 4.6, origin: "gaia" };

describe("readPoints", () => {
	it("refuses points without finite colour and magnitude, each with its reason, and keeps the others", () => {
		const { points, problems } = readPoints([
			star,
			{ ...star, color: Number.NaN, origin: "a" },
			{ ...star, absoluteMag: Number.NEGATIVE_INFINITY, origin: "b" },
			{ ...star, color: "blue" as never, absoluteMag: undefined as never, origin: "c" },
			null as never,
		]);
		const issues = writeIssues(problems, english);
		expect(points.map((p) => p.id)).toEqual(["gaia"]);
		expect(issues.map((i) => i.subject)).toEqual(["a", "b", "c", "point 5"]);
		expect(issues[0]?.message).toMatch(/a is not drawn: its colour is NaN/);
		expect(issues[1]?.message).toMatch(/absolute magnitude is −Infinity/);
		expect(issues[2]?.message).toMatch(/"blue", not a number and its absolute magnitude is missing/);
	});

	it("refuses magnitudes that no star has", () => {
		const { points, problems } = readPoints([star, { ...star, color: 1e308, origin: "far" }]);
		expect(points).toHaveLength(1);
		expect(writeIssues(problems, english)[0]?.message).toBe(
			"far is not drawn: its colour is 1.000×10³⁰⁸ mag, which no star has; give magnitudes in two bands.",
		);
	});

	it("reports points that are not an array", () => {
		expect(writeIssues(readPoints("stars" as never).problems, english)[0]?.message).toMatch(
			/points is string, not an array/,
		);
		expect(readPoints(null)).toEqual({ points: [], origins: [], problems: [] });
	});

	it("numbers the points of an origin that have no ids", () => {
		expect(readPoints([star, star, { ...star, id: "mine" }]).points.map((p) => p.id)).toEqual([
			"gaia",
			"gaia #2",
			"mine",
		]);
	});

	it("makes points hollow below a parallax of five times its error, not at it", () => {
		const hollow = [4.99, 5, 30, -1, Number.NaN].map(
			(parallaxOverError) => readPoints([{ ...star, parallaxOverError }]).points[0]?.hollow,
		);
		expect(hollow).toEqual([true, false, false, true, false]);
	});

	it("keeps open ends of error bars and puts swapped ends right", () => {
		const bar = (more: Partial<ColorMagnitudePoint>) => {
			const p = readPoints([{ ...star, ...more }]).points[0];
			return [p?.brightest, p?.faintest];
		};
		expect(bar({ brightest: Number.NEGATIVE_INFINITY, faintest: 5 })).toEqual([Number.NEGATIVE_INFINITY, 5]);
		expect(bar({ brightest: 5, faintest: 4 })).toEqual([4, 5]);
		expect(bar({ brightest: Number.NaN })).toEqual([null, null]);
		expect(bar({ brightest: Number.POSITIVE_INFINITY })).toEqual([null, null]);
		expect(bar({ faintest: Number.NEGATIVE_INFINITY })).toEqual([null, null]);
	});

	it("reads open ends from JSON: null beside a finite end, and the texts of infinite numbers", () => {
		const bar = (more: object) => {
			const p = readPoints(JSON.parse(JSON.stringify([{ ...star, ...more }])))?.points[0];
			return [p?.brightest, p?.faintest];
		};
		const [bright, faint] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
		expect(bar({ brightest: bright, faintest: 5 })).toEqual([bright, 5]);
		expect(bar({ brightest: 4, faintest: faint })).toEqual([4, faint]);
		expect(bar({ brightest: "-Infinity", faintest: 5 })).toEqual([bright, 5]);
		expect(bar({ brightest: "-Infinity" })).toEqual([bright, null]);
		expect(bar({ brightest: 4, faintest: "Infinity" })).toEqual([4, faint]);
		expect(bar({ brightest: 4 })).toEqual([4, null]);
		expect(bar({ brightest: null, faintest: null })).toEqual([null, null]);
		expect(bar({ brightest: "bright", faintest: "5" })).toEqual([null, null]);
		expect(bar({ brightest: null, faintest: "Infinity" })).toEqual([null, faint]);
	});

	it("gives the same markup for data from JSON, so that an island hydrates the server's markup", () => {
		const points: ColorMagnitudePoint[] = [
			{ ...star, brightest: Number.NEGATIVE_INFINITY, faintest: 5.1, parallaxOverError: 0.9 },
			{ ...star, origin: "b", brightest: 4.1, faintest: 5.1, colorError: Number.NaN, id: undefined },
			{ ...star, origin: "c", absoluteMag: Number.NaN },
		];
		const island = JSON.parse(JSON.stringify(points)) as ColorMagnitudePoint[];
		const markup = (data: ColorMagnitudePoint[]) => renderToString(createElement(HRDiagram, { points: data }));
		expect(markup(points.slice(0, 2))).toBe(markup(island.slice(0, 2)));
		expect(markup(points)).toContain("its absolute magnitude is");
	});
});
