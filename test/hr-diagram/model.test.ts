import type { ColorMagnitudePoint } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";
import { axisTitle, bandSystem } from "../../src/hr-diagram/model/bands.js";
import { makeModel, readData } from "../../src/hr-diagram/model/model.js";
import { homeRanges } from "../../src/hr-diagram/model/range.js";
import { createStyleRegistry, originStyle, SERIES_COUNT } from "../../src/hr-diagram/model/stars/origins.js";
import { readPoints } from "../../src/hr-diagram/model/stars/points.js";
import { english } from "../../src/text/index.js";
import { readBackground } from "./backgrounds.js";

const star: ColorMagnitudePoint = { color: 0.82, absoluteMag: 4.6, origin: "gaia" };

describe("styles of origins", () => {
	it("stay with their origin when new data come", () => {
		const registry = createStyleRegistry();
		readData(
			{
				points: [
					{ ...star, origin: "b" },
					{ ...star, origin: "a" },
				],
			},
			registry,
		);
		const later = readData(
			{
				points: [
					{ ...star, origin: "c" },
					{ ...star, origin: "a" },
				],
			},
			registry,
		);
		expect(later.styles.map((style) => [style.origin, style.color])).toEqual([
			["a", "var(--astropane-series-2)"],
			["c", "var(--astropane-series-3)"],
		]);
	});

	it("differ in colour and in symbol for the first eight, and as a pair for 64", () => {
		const styles = Array.from({ length: 64 }, (_, i) => originStyle("o", i));
		expect(new Set(styles.slice(0, SERIES_COUNT).map((style) => style.color)).size).toBe(SERIES_COUNT);
		expect(new Set(styles.slice(0, SERIES_COUNT).map((style) => style.symbol)).size).toBe(SERIES_COUNT);
		expect(new Set(styles.map((style) => `${style.color} ${style.symbol}`)).size).toBe(64);
	});
});

describe("the initial range", () => {
	const hipparcos = readBackground("hipparcos");
	const home = (points: ColorMagnitudePoint[], axes = {}) => homeRanges(hipparcos, readPoints(points).points, [], axes);

	it("has blue left and bright up", () => {
		const { color, mag } = home([star]);
		expect(color[0]).toBeLessThan(color[1]);
		expect(mag[0]).toBeGreaterThan(mag[1]);
	});

	it("is that of the background, widened by the points outside of it", () => {
		const inside = home([star]);
		expect(home([star, { ...star, color: 1 }])).toEqual(inside);
		const far = home([{ ...star, color: -2, absoluteMag: 25 }]);
		expect(far.color[0]).toBeLessThan(-2);
		expect(far.mag[0]).toBeGreaterThan(25);
		expect(far.color[1]).toBeGreaterThanOrEqual(inside.color[1]);
	});

	it("contains finite ends of error bars, not open or absurd ones", () => {
		expect(home([{ ...star, absoluteMag: -5.5, brightest: -8, faintest: -4 }]).mag[1]).toBeLessThan(-8);
		expect(home([{ ...star, brightest: Number.NEGATIVE_INFINITY }])).toEqual(home([star]));
		expect(home([{ ...star, brightest: -60 }])).toEqual(home([star]));
		expect(home([{ ...star, colorError: 1e6 }])).toEqual(home([star]));
	});

	it("is that of the axes, in whatever order", () => {
		expect(home([star], { colorRange: [2, 0], magnitudeRange: [3, 9] })).toEqual({ color: [0, 2], mag: [9, 3] });
		expect(home([star], { colorRange: [1, 1], magnitudeRange: [Number.NaN, 2] })).toEqual(home([star]));
	});

	it("has a width even for a single point without background", () => {
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
	it("are recognised in all common spellings", () => {
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

	it("have axis titles with true minus signs, subscripts and the unit", () => {
		expect(["BP-RP", "M_G", "g − r", "M_{V} (Vega mag)"].map(axisTitle)).toEqual([
			"BP − RP (mag)",
			"M_{G} (mag)",
			"g − r (mag)",
			"M_{V} (Vega mag)",
		]);
	});

	it("determine sequences and spectral types", () => {
		const data = readData({ points: [star] }, createStyleRegistry());
		const names = (background: "hipparcos" | "hipparcos-johnson") => {
			const model = makeModel(data, readBackground(background), {});
			return model.sequences.map((sequence) => sequence.name(english));
		};
		expect(names("hipparcos")).toEqual(["dwarfs O–M", "white dwarfs 0.6 M☉", "giants G–M"]);
		expect(names("hipparcos-johnson")).toEqual(["dwarfs O–M"]);
		const other = makeModel(data, readBackground(null, { color: "g-r", magnitude: "M_r" }), {});
		expect([other.sequences, other.spectralTypes]).toEqual([[], []]);
	});

	it.each([
		["(BP-RP)_0", "M_{G,0}"],
		["(Bp-Rp)_0", "M_G,0"],
		["(G_BP-G_RP)_{0}", "M_{G_0}"],
	])("of intrinsic values, %s and %s, have the sequences and types of the bands", (color, magnitude) => {
		const data = readData({ points: [star] }, createStyleRegistry());
		const of = (axes?: { color: string; magnitude: string }) => makeModel(data, readBackground("hipparcos", axes), {});
		const model = of({ color, magnitude });
		expect(model.sequences.map(({ name }) => name(english))).toEqual([
			"dwarfs O–M",
			"white dwarfs 0.6 M☉",
			"giants G–M",
		]);
		expect(model.spectralTypes.length).toBeGreaterThan(5);
		expect(model.spectralTypes).toEqual(of().spectralTypes);
	});
});

describe("axes and grids of the host", () => {
	it("have texts as names, whatever the host passes", () => {
		expect(readBackground(null, { color: 5 as never }).labels).toEqual({ color: "5", magnitude: "M_G" });
		expect(readBackground(null, null).system).toBe("gaia");
	});

	it("have Gaia's bands for a grid without names; stars are counted for a grid without a total", () => {
		const cells = { colorMin: 0, colorStep: 1, nColor: 2, magMin: 0, magStep: 1, nMag: 1 };
		const grid = { ...cells, counts: Float32Array.of(3, Number.NaN) };
		expect(readBackground(grid as never)).toMatchObject({
			system: "gaia",
			layers: [{ total: 3, credit: "", note: "" }],
		});
	});
});
