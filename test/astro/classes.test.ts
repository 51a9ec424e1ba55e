import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	bolometricCorrection,
	classesAt,
	classLoci,
	dwarfSequence,
	lociOfClass,
	whiteDwarfTrack,
} from "../../src/astro/index.js";
import { areaInBox, polygonArea } from "../../src/astro/stars/classes/overlap.js";

const at = (color: number, absoluteMag: number) => classesAt({ color, absoluteMag });

describe("classesAt", () => {
	it.each([
		["RR Lyr", "RR Lyrae", 0.5, 0.62],
		["δ Cep", "Cepheid", 0.8, -3.5],
		["cataclysmic variables", "Cataclysmic", 0.56, 10.15],
		["an sdB", "sdB", -0.44, 4.55],
		["a ZZ Ceti star", "ZZ Ceti", 0.01, 11.77],
	])("has the class of %s among its first two", (_, name, color, mag) => {
		const names = at(color, mag).map((match) => match.class);
		expect(names.slice(0, 2)).toContain(name);
	});

	it("knows no class for the Sun", () => expect(at(0.82, 4.67)).toEqual([]));

	it("ranks by the share of the error box, then the smaller region first", () => {
		const matches = classesAt({ color: 0.5, absoluteMag: 0.9, colorError: 0.3, brightest: 0.3, faintest: 1.5 });
		expect(matches.map((match) => match.share)).toEqual(matches.map((match) => match.share).sort((a, b) => b - a));
		expect(at(0.5, 0.9).map((match) => match.class)).toEqual(["RR Lyrae", "Delta Scuti"]);
	});

	it("reaches farther with larger errors and an open end", () => {
		const star = { color: 0.5, absoluteMag: 1.5 };
		expect(classesAt(star).some((match) => match.class === "RR Lyrae")).toBe(false);
		expect(classesAt(star, { sigmas: 4 }).some((match) => match.class === "RR Lyrae")).toBe(true);
		const open = { ...star, brightest: Number.NEGATIVE_INFINITY };
		expect(classesAt(open).some((match) => match.class === "RR Lyrae")).toBe(true);
	});

	it("gives shares between 0 and 1 and never throws", () => {
		fc.assert(
			fc.property(fc.anything(), fc.double(), fc.double(), (value, color, absoluteMag) => {
				expect(() => classesAt(value as never, value as never)).not.toThrow();
				for (const { share } of classesAt({ color, absoluteMag })) {
					expect(share).toBeGreaterThan(0);
					expect(share).toBeLessThanOrEqual(1);
				}
			}),
			{ seed: 11 },
		);
	});
});

describe("classLoci", () => {
	it.each(classLoci.map((locus) => [locus.label, locus] as const))(
		"%s has a source, a kind and an area",
		(_, locus) => {
			expect(locus.source).toMatch(/\d{4}/);
			expect(["measured", "model", "approximate"]).toContain(locus.kind);
			expect(locus.polygon.length).toBeGreaterThanOrEqual(3);
			expect(polygonArea(locus.polygon)).toBeGreaterThan(0.01);
		},
	);

	it("holds the fourteen classes once", () => {
		const names = classLoci.map((locus) => locus.class);
		expect(new Set(names).size).toBe(14);
	});

	it("takes its names from tdtax, two aside", () => {
		const taxonomy = readFileSync(new URL("../../stories/data/tdtax.ts", import.meta.url), "utf8");
		const strangers = classLoci.map((locus) => locus.class).filter((name) => !taxonomy.includes(`"${name}"`));
		expect(strangers).toEqual(["BHB", "sdB"]);
	});

	it("cuts the cooling track of 0.6 M☉ at the edges of ZZ Ceti", () => {
		for (const { color, absoluteMag, teff } of whiteDwarfTrack) {
			const inside = classesAt({ color, absoluteMag }, { colorError: 0.004, magError: 0.004 });
			const share = inside.find((match) => match.class === "ZZ Ceti")?.share ?? 0;
			if (teff > 10_900 && teff < 12_400) expect(share, `${teff} K`).toBeGreaterThan(0.5);
			if (teff < 10_700 || teff > 12_700) expect(share, `${teff} K`).toBe(0);
		}
	});

	it("has the edges of pulsating stars at the temperatures that it states", () => {
		const cornersOf = (label: string) => classLoci.find((locus) => locus.label === label)?.polygon ?? [];
		const colorAt = (kelvin: number) => {
			const i = dwarfSequence.findIndex(({ teff }) => (teff ?? 0) <= kelvin);
			const [hot, cool] = [dwarfSequence[i - 1], dwarfSequence[i]];
			if (!hot?.teff || !cool?.teff) return Number.NaN;
			return hot.color + ((hot.teff - kelvin) / (hot.teff - cool.teff)) * (cool.color - hot.color);
		};
		// Corners bluewards and redwards for log L 0.75 … 1.6: Murphy et al. 2019.
		const strip = [1, 1.3, 1.6].flatMap((logL) =>
			[(10.5 - logL) / 0.001, (6.672 - logL) / 8.11e-4].map((kelvin) => {
				const color = colorAt(kelvin);
				return [color, 4.74 - 2.5 * logL - bolometricCorrection(color)] as const;
			}),
		);
		const nearest = (label: string, color: number, mag: number) =>
			Math.min(...cornersOf(label).map(([x, y]) => Math.max(Math.abs(x - color) / 0.02, Math.abs(y - mag) / 0.1)));
		for (const [color, mag] of strip) expect(nearest("δ Sct", color, mag), `δ Sct ${color}`).toBeLessThan(1);
		const colors = (label: string) => cornersOf(label).map(([color]) => color);
		// log Teff of Aerts et al. 2010, and the blue edge of γ Doradus stars by Handler & Shobbrook 2002.
		const edges = [
			["γ Dor", 7550],
			["γ Dor", 7400],
			["γ Dor", 10 ** 3.83],
			["RR Lyr", 10 ** 3.88],
			["RR Lyr", 10 ** 3.78],
			["SPB", 10 ** 4.05],
			["SPB", 10 ** 4.35],
		] as const;
		for (const [label, kelvin] of edges)
			expect(
				Math.min(...colors(label).map((color) => Math.abs(color - colorAt(kelvin)))),
				`${label} ${kelvin} K`,
			).toBeLessThan(0.02);
		for (const logL of [0.7, 1.1]) {
			const color = colorAt(10 ** 3.83);
			expect(nearest("γ Dor", color, 4.74 - 2.5 * logL - bolometricCorrection(color)), `γ Dor ${logL}`).toBeLessThan(1);
		}
		expect(Math.abs(Math.max(...colors("β Cep").slice(0, 1)) - colorAt(20_000))).toBeLessThan(0.02);
	});

	it("has the horizontal branch within the selection of Culpan et al. 2024", () => {
		// Table 1: fainter than the second, brighter than the first polynomial of BP−RP.
		const faintest = [3.8459, -9.5575, -7.4054, 73.368, -40.727, -153.85, 138.07];
		const brightest = [-0.2, -3.583, 7.1259, -3.2382];
		const value = (polynomial: readonly number[], x: number) => polynomial.reduceRight((sum, c) => sum * x + c, 0);
		for (const [color, mag] of classLoci.find(({ label }) => label === "BHB")?.polygon ?? []) {
			expect(color).toBeGreaterThan(-0.4);
			expect(mag, `${color}`).toBeLessThan(value(faintest, color));
			expect(mag, `${color}`).toBeGreaterThan(value(brightest, color));
		}
	});

	it("puts no region on the dwarfs from F8 to K5", () => {
		for (const [color, mag] of [
			[0.694, 3.9],
			[0.784, 4.325],
			[0.983, 5.553],
			[1.1, 6.1],
		] as const)
			expect(at(color, mag), `${color}`).toEqual([]);
	});
});

describe("lociOfClass", () => {
	it("finds the region of a class, an alias, a subclass or a parent", () => {
		const labels = (name: string) => lociOfClass(name).map((locus) => locus.label);
		expect(labels("RR Lyrae")).toEqual(["RR Lyr"]);
		expect(labels("RRab")).toEqual(["RR Lyr"]);
		expect(labels("dav")).toEqual(["ZZ Ceti"]);
		expect(labels("Pulsating WD")).toEqual(["ZZ Ceti", "DBV", "GW Vir"]);
		expect(labels("Supernova")).toEqual([]);
		expect(labels("")).toEqual([]);
	});
});

describe("areaInBox", () => {
	it("agrees with counting points", () => {
		const polygon = [
			[0, 0],
			[4, 1],
			[1, 2],
			[3, 4],
			[0, 3],
		] as const;
		const isInside = (x: number, y: number) =>
			polygon.reduce((odd, [ax, ay], i) => {
				const [bx, by] = polygon[(i + 1) % polygon.length] as readonly [number, number];
				return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !odd : odd;
			}, false);
		const box = { x: [0.5, 2.5], y: [0.4, 3.6] } as const;
		const steps = 400;
		let count = 0;
		for (let i = 0; i < steps; i++)
			for (let j = 0; j < steps; j++)
				if (isInside(0.5 + (2 * (i + 0.5)) / steps, 0.4 + (3.2 * (j + 0.5)) / steps)) count++;
		expect(areaInBox(polygon, box)).toBeCloseTo((count / steps ** 2) * 6.4, 1);
	});
});
