import { hipparcosJohnsonDensity } from "astropane/astro";
import { type ColorMagnitudePoint, HRDiagram } from "astropane/hr-diagram";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readBackground } from "../../src/hr-diagram/model/background/background.js";
import { axisTitle, bandSystem } from "../../src/hr-diagram/model/bands.js";
import { describeDiagram } from "../../src/hr-diagram/model/describe.js";
import { makeModel, readData } from "../../src/hr-diagram/model/model.js";
import { homeRanges } from "../../src/hr-diagram/model/range.js";
import { pointReadout, readoutSentence } from "../../src/hr-diagram/model/readout.js";
import { createStyleRegistry, originStyle, SERIES } from "../../src/hr-diagram/model/stars/origins.js";
import { readPoints } from "../../src/hr-diagram/model/stars/points.js";
import { nearestDwarf } from "../../src/hr-diagram/model/stars/sequences.js";

const star: ColorMagnitudePoint = { color: 0.82, absoluteMag: 4.6, origin: "gaia" };

describe("reading points", () => {
	it("refuses what has no finite colour and magnitude, each with its reason, and keeps the rest", () => {
		const { points, issues } = readPoints([
			star,
			{ ...star, color: Number.NaN, origin: "a" },
			{ ...star, absoluteMag: Number.NEGATIVE_INFINITY, origin: "b" },
			{ ...star, color: "blue" as never, absoluteMag: undefined as never, origin: "c" },
			null as never,
		]);
		expect(points.map((p) => p.id)).toEqual(["gaia"]);
		expect(issues.map((i) => i.subject)).toEqual(["a", "b", "c", "point 5"]);
		expect(issues[0]?.message).toMatch(/a is not drawn: its colour is NaN/);
		expect(issues[1]?.message).toMatch(/absolute magnitude is −Infinity/);
		expect(issues[2]?.message).toMatch(/"blue", not a number and its absolute magnitude is missing/);
	});

	it("refuses magnitudes that no star has, which would flatten all the others", () => {
		const { points, issues } = readPoints([star, { ...star, color: 1e308, origin: "far" }]);
		expect(points).toHaveLength(1);
		expect(issues[0]?.message).toMatch(/far is not drawn: its colour is 1e\+308 mag, which no star has/);
	});

	it("says so when it gets no array at all", () => {
		expect(readPoints("stars" as never).issues[0]?.message).toMatch(/points is string, not an array/);
		expect(readPoints(null)).toEqual({ points: [], origins: [], issues: [] });
	});

	it("numbers the points of an origin that has several and no ids", () => {
		expect(readPoints([star, star, { ...star, id: "mine" }]).points.map((p) => p.id)).toEqual([
			"gaia",
			"gaia #2",
			"mine",
		]);
	});

	it("is hollow below a parallax of five times its error, not at it", () => {
		const hollow = [4.99, 5, 30, -1, Number.NaN].map(
			(parallaxOverError) => readPoints([{ ...star, parallaxOverError }]).points[0]?.hollow,
		);
		expect(hollow).toEqual([true, false, false, true, false]);
	});

	it("keeps an open end open and puts swapped ends right", () => {
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

	it("reads open ends that went through JSON: null beside a finite end, and the words", () => {
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

	it("gives the same picture for data that went through JSON, so that an island hydrates what the server drew", () => {
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

describe("looks of origins", () => {
	it("stay with the origin whatever comes later", () => {
		const book = createStyleRegistry();
		readData(
			{
				points: [
					{ ...star, origin: "b" },
					{ ...star, origin: "a" },
				],
			},
			book,
		);
		const later = readData(
			{
				points: [
					{ ...star, origin: "c" },
					{ ...star, origin: "a" },
				],
			},
			book,
		);
		expect(later.styles.map((l) => [l.origin, l.color])).toEqual([
			["a", "var(--astropane-series-2)"],
			["c", "var(--astropane-series-3)"],
		]);
	});

	it("differ in colour and in symbol for the first eight, and as a pair for 64", () => {
		const looks = Array.from({ length: 64 }, (_, i) => originStyle("o", i));
		expect(new Set(looks.slice(0, SERIES).map((l) => l.color)).size).toBe(SERIES);
		expect(new Set(looks.slice(0, SERIES).map((l) => l.symbol)).size).toBe(SERIES);
		expect(new Set(looks.map((l) => `${l.color} ${l.symbol}`)).size).toBe(64);
	});
});

describe("what is in view at first", () => {
	const backdrop = readBackground("hipparcos");
	const home = (points: ColorMagnitudePoint[], axes = {}) => homeRanges(backdrop, readPoints(points).points, [], axes);

	it("has blue left and bright up", () => {
		const { color, mag } = home([star]);
		expect(color[0]).toBeLessThan(color[1]);
		expect(mag[0]).toBeGreaterThan(mag[1]);
	});

	it("is the background's when the points lie inside, and reaches out to those that do not", () => {
		const inside = home([star]);
		expect(home([star, { ...star, color: 1 }])).toEqual(inside);
		const far = home([{ ...star, color: -2, absoluteMag: 25 }]);
		expect(far.color[0]).toBeLessThan(-2);
		expect(far.mag[0]).toBeGreaterThan(25);
		expect(far.color[1]).toBeGreaterThanOrEqual(inside.color[1]);
	});

	it("takes in finite ends of error bars, not open or absurd ones", () => {
		expect(home([{ ...star, absoluteMag: -5.5, brightest: -8, faintest: -4 }]).mag[1]).toBeLessThan(-8);
		expect(home([{ ...star, brightest: Number.NEGATIVE_INFINITY }])).toEqual(home([star]));
		expect(home([{ ...star, brightest: -60 }])).toEqual(home([star]));
		expect(home([{ ...star, colorError: 1e6 }])).toEqual(home([star]));
	});

	it("is what the host asks for, in whatever order", () => {
		expect(home([star], { colorRange: [2, 0], magnitudeRange: [3, 9] })).toEqual({ color: [0, 2], mag: [9, 3] });
		expect(home([star], { colorRange: [1, 1], magnitudeRange: [Number.NaN, 2] })).toEqual(home([star]));
	});

	it("has a width even for one point and nothing else", () => {
		const alone = homeRanges(
			readBackground(null, { color: "g-r", magnitude: "M_r" }),
			readPoints([star]).points,
			[],
			{},
		);
		expect(alone.color[1] - alone.color[0]).toBeGreaterThan(0.4);
	});
});

describe("bands", () => {
	it("are recognised in the ways people write them", () => {
		expect([bandSystem("BP-RP", "M_G"), bandSystem("G_BP − G_RP", "M_{G}"), bandSystem("bp_rp", "mg")]).toEqual([
			"gaia",
			"gaia",
			"gaia",
		]);
		expect([bandSystem("B-V", "M_V"), bandSystem("g-r", "M_r"), bandSystem("BP-RP", "M_V")]).toEqual([
			"johnson",
			null,
			null,
		]);
	});

	it("stand on the axes with real minus signs, subscripts and the unit", () => {
		expect(["BP-RP", "M_G", "g − r", "M_{V} (Vega mag)"].map(axisTitle)).toEqual([
			"BP − RP (mag)",
			"M_{G} (mag)",
			"g − r (mag)",
			"M_{V} (Vega mag)",
		]);
	});

	it("decide sequences, titles and spectral types together", () => {
		const data = readData({ points: [star] }, createStyleRegistry());
		const names = (background: "hipparcos" | "hipparcos-johnson") =>
			makeModel(data, readBackground(background), {}).sequences.map((s) => s.name);
		expect(names("hipparcos")).toEqual(["dwarfs B–M", "white dwarfs 0.6 M☉"]);
		expect(names("hipparcos-johnson")).toEqual(["dwarfs O–M"]);
		const other = makeModel(data, readBackground(null, { color: "g-r", magnitude: "M_r" }), {});
		expect([other.sequences, other.spectralTypes]).toEqual([[], []]);
	});
});

describe("the background prop", () => {
	it("is Hipparcos unless it is given", () => {
		expect(readBackground(undefined)).toMatchObject({ total: 105918, transformed: true, system: "gaia" });
	});

	it("knows of the Johnson grid, before it is fetched, all that must not change when it comes", () => {
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
		[5 as never, /background is number/],
		[{ color: 3, mag: 4 } as never, /no arrays/],
		[
			{ counts: [1, 2, 3], nColor: 2, nMag: 2, colorMin: 0, magMin: 0, colorStep: 1, magStep: 1 } as never,
			/brings 3 counts/,
		],
		[{ color: [1, 2], mag: [1] }, /2 colours but 1 magnitudes/],
		[{ color: [1, Number.NaN], mag: [1, 2] }, /1 of 2 background stars/],
	])("that is wrong is named: %j", (background, words) => {
		expect(
			readBackground(background)
				.issues.map((i) => i.message)
				.join(),
		).toMatch(words);
	});
});

describe("the readout of a point", () => {
	const backdrop = readBackground("hipparcos");
	const read = (more: Partial<ColorMagnitudePoint>) => {
		const [point] = readPoints([{ ...star, ...more }]).points;
		if (!point) throw new Error("no point");
		const grid = backdrop.densityIn([0, 1], [1, 0], { width: 1, height: 1 });
		return readoutSentence(pointReadout(point, backdrop, grid?.kind === "cells" ? grid.grid : null));
	};

	it("names colour, magnitude with its range, ϖ/σ, the dwarf of that colour and the stars in the cell", () => {
		expect(read({ colorError: 0.02, brightest: 4.4, faintest: 4.9, parallaxOverError: 12.34 })).toMatch(
			/^gaia, BP − RP 0\.82 ± 0\.02 mag, M_G 4\.60 mag, 1σ range 4\.40 to 4\.90 mag, ϖ\/σ 12\.3, Dwarf of this colour G2V, 5,770 K, Stars in 0\.025 × 0\.1 mag \d+\.$/,
		);
	});

	it("says that an end is open and that the distance is doubtful", () => {
		expect(read({ brightest: Number.NEGATIVE_INFINITY, faintest: 5, parallaxOverError: 0.8 })).toMatch(
			/brighter than 5\.00.*the distance is doubtful\.$/,
		);
	});

	it("knows no dwarf of colours that dwarfs do not have", () => {
		expect(nearestDwarf("gaia", -0.6)).toBeNull();
		expect(nearestDwarf(null, 0.8)).toBeNull();
		expect(nearestDwarf("johnson", 0.65)?.type).toBe("G2V");
	});
});

describe("tracks, regions and axes of the host's own", () => {
	const data = readData({ points: [star] }, createStyleRegistry());
	const model = (props: object) => makeModel(data, readBackground(null), props);

	it("draw what has places with two finite numbers, and name what was left out", () => {
		const { tracks, regions, issues } = model({
			tracks: [null, { name: "q", points: null }, { name: "r", points: [null, [1], [1, 2], [Number.NaN, 3], [2, 4]] }],
			regions: [
				{
					name: "thin",
					polygon: [
						[0, 0],
						[1, 1],
					],
				},
			],
		});
		expect(tracks).toEqual([
			{
				name: "r",
				vertices: [
					[1, 2],
					[2, 4],
				],
			},
		]);
		expect(regions).toEqual([]);
		expect(issues.map((issue) => issue.subject)).toEqual(["tracks", "tracks", "tracks", "regions"]);
		expect(issues[2]?.message).toMatch(/^r of tracks has 2 places with two finite numbers and 3 without, so those are/);
		expect(issues[3]?.message).toMatch(/^thin of regions has 2 places .* so it is not drawn\. Pass at least 3/);
	});

	it("say so when they are no lists, and are nothing when null", () => {
		expect(model({ regions: "strip" }).issues[0]?.message).toMatch(/regions is string, so none is drawn/);
		expect(model({ tracks: null, regions: null, axes: null })).toMatchObject({ tracks: [], regions: [], issues: [] });
		expect(readData({ points: [star], origins: "gaia" as never }, createStyleRegistry()).points).toHaveLength(1);
	});

	it("have names that are texts, whatever comes", () => {
		expect(readBackground(null, { color: 5 as never }).labels).toEqual({ color: "5", magnitude: "M_G" });
		expect(readBackground(null, null).system).toBe("gaia");
	});

	it("take Gaia's bands for a grid that names none, and count a grid that brings no total", () => {
		const cells = { colorMin: 0, colorStep: 1, nColor: 2, magMin: 0, magStep: 1, nMag: 1 };
		const grid = { ...cells, counts: Float32Array.of(3, Number.NaN) };
		expect(readBackground(grid as never)).toMatchObject({ system: "gaia", total: 3, credit: "", note: "" });
	});
});

describe("the description", () => {
	it("holds for a hundred and fifty thousand points", () => {
		const points = Array.from({ length: 150_000 }, (_, i) => ({ ...star, color: (i % 300) / 100 }));
		const model = makeModel(readData({ points }, createStyleRegistry()), readBackground(null), {});
		expect(describeDiagram(model, 0)).toContain("150,000 points from gaia: colour from 0.00 to 2.99 mag");
	});
});
