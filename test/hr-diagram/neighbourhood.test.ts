import { dwarfSequenceJohnson } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { gaiaNames } from "../../src/hr-diagram/model/background/layer.js";
import { describeDiagram } from "../../src/hr-diagram/model/describe.js";
import { pointReadout, readoutSentence } from "../../src/hr-diagram/model/readout.js";
import { describeClasses } from "../../src/hr-diagram/model/stars/classRegions.js";
import { neighbourhoodOf, neighbourhoodText } from "../../src/hr-diagram/model/stars/neighbourhood.js";
import { readPoints } from "../../src/hr-diagram/model/stars/points.js";
import { type Bands, colorOfTeff, nearestDwarf } from "../../src/hr-diagram/model/stars/sequences.js";
import { english, languageOf } from "../../src/text/index.js";

const gaia = { ...gaiaNames, layers: [] };
const johnson = { system: "johnson", dwarfs: dwarfSequenceJohnson } as const;
const unknown = { system: null, dwarfs: [] } as const;
const textAt = (color: number, mag: number, bands: Bands = gaiaNames): string | null => {
	const place = neighbourhoodOf(bands, color, mag);
	return place && neighbourhoodText(place, english);
};
const read = (color: number, absoluteMag: number): string => {
	const [point] = readPoints([{ color, absoluteMag, origin: "gaia" }]).points;
	if (!point) throw new Error("no point");
	return readoutSentence(pointReadout(point, gaia as never, null, english));
};

describe("the place of a star among the sequences", () => {
	it.each([
		[0.823, 4.585, "0.05 mag above the dwarfs, near G2 V"],
		[0.823, 4.735, "0.10 mag below the dwarfs, near G2 V"],
		[0.823, 4.635, "on the line of the dwarfs, near G2 V"],
		[-0.5, -4, "0.06 mag above the dwarfs, near B0 V"],
		[5.1, 15.9, "on the line of the dwarfs, near M8.5 V"],
		[1.17, 0.6, "among the giants, near K0 III"],
		[0.8, 2, "2.52 mag above the dwarfs"],
		[0.5, -3.5, "6.43 mag above the dwarfs"],
		[-0.18, 11.13, "among the white dwarfs, DA near 16,000 K"],
	])("of (%d, %d) is: %s", (color, mag, text) => {
		expect(textAt(color, mag)).toBe(text);
	});

	it("is known in Johnson's bands for dwarfs, and nowhere for other bands and colours", () => {
		expect(textAt(0.65, 4.7, johnson)).toBe("0.10 mag above the dwarfs, near G2 V");
		expect(textAt(-0.6, -4)).toBeNull();
		expect(textAt(5.2, 16)).toBeNull();
		expect(neighbourhoodOf(unknown, 0.8, 4)).toBeNull();
	});

	it("is never a dwarf's where a white dwarf stands, nor the other way round", () => {
		for (let color = -0.5; color <= 1.5; color += 0.05) {
			expect(neighbourhoodOf(gaiaNames, color, nearestDwarf(gaia.dwarfs, color)?.absoluteMag ?? 0)?.kind).toBe("dwarf");
			expect(textAt(color, 12 + color * 2.6 + (color < 0 ? color * 2 : 0))).toMatch(/^among the white dwarfs/);
		}
	});
});

describe("dwarfs at any colour", () => {
	it("have a type and a temperature from −0.5 to 5.1", () => {
		for (let color = -0.5; color <= 5.1; color += 0.01) {
			const dwarf = nearestDwarf(gaia.dwarfs, color);
			expect(dwarf?.type).toMatch(/^[OBAFGKM]\d(\.5)?V$/);
			expect(colorOfTeff(gaia.dwarfs, dwarf?.teff ?? 0)).toBeCloseTo(color, 9);
		}
		expect(colorOfTeff(gaia.dwarfs, 40000)).toBeNaN();
		expect(colorOfTeff(gaia.dwarfs, 2000)).toBeNaN();
		expect(colorOfTeff([], 5000)).toBeNaN();
		expect(colorOfTeff(gaia.dwarfs, gaia.dwarfs[0]?.teff ?? 0)).toBe(gaia.dwarfs[0]?.color);
	});
});

describe("a white dwarf's readout", () => {
	it("has Teff, mass and age for both atmospheres, and no type of dwarfs", () => {
		const text = read(-0.18, 11.13);
		expect(text).toMatch(/White dwarf, if DA 15,[5-9]00 K, 0\.58 M☉, cooling for 150 Myr/);
		expect(text).toMatch(/White dwarf, if DB 15,\d00 K, 0\.5\d M☉/);
		expect(text).not.toMatch(/B9 ?V|Dwarf of this colour/);
	});
});

describe("the description", () => {
	const modelOf = (places: readonly (readonly [color: number, mag: number])[], bands: Bands = gaiaNames) => {
		const { points } = readPoints(
			places.map(([color, absoluteMag], i) => ({ color, absoluteMag, origin: "gaia", id: `s${i}` })),
		);
		return {
			background: { ...gaia, ...bands, total: 0 },
			points,
			limits: [],
			overlays: null,
		} as never;
	};
	const describeStars = (colors: readonly number[], words = {}): string =>
		describeDiagram(modelOf(colors.map((color) => [color, 4.585])), 0, languageOf(words, undefined));
	it("places each of a few points among the sequences", () => {
		expect(describeStars([0.823])).toContain("s0: 0.05 mag above the dwarfs, near G2 V.");
		expect(describeStars([0.823, 0.82, 0.83])).toContain("s2: 0.09 mag above the dwarfs, near G3 V.");
		expect(describeStars([0.823, 0.82, 0.83, 0.84])).not.toContain("s0:");
	});
	it("does so in the words of the host", () => {
		const words = {
			placeDescription: (name: string, place: string) => `${name} steht ${place}`,
			aboveDwarfs: () => "hoch",
		};
		expect(describeStars([0.823], words)).toContain("s0 steht hoch, near G2 V.");
	});
	it("says in the regions of which classes points lie, once their code is there", () => {
		const english = languageOf({}, undefined);
		const classesOf = (...args: Parameters<typeof modelOf>) => describeClasses(modelOf(...args), english);
		expect(classesOf([[0.5, 0.63]])).toEqual(["s0: in the region of RR Lyr"]);
		expect(classesOf([[0.4, 2]])).toEqual(["s0: in the regions of δ Sct and γ Dor"]);
		expect(classesOf([[0.8, 4.6]])).toEqual([]);
		expect(classesOf([[0.5, 0.63]], johnson)).toEqual([]);
		const many = Array.from({ length: 5 }, (_, i): [number, number] => [0.4 + i / 40, 0.6]);
		expect(classesOf([...many, [0.56, 10.15]])).toEqual([
			"5 points in the region of RR Lyr",
			"1 point in the region of CV",
		]);
		expect(classesOf(Array.from({ length: 2001 }, () => [0.5, 0.6]))).toEqual([]);
		const model = modelOf([[0.5, 0.63]]);
		expect(describeDiagram(model, 0, english, describeClasses(model, english))).toContain(
			"s0: in the region of RR Lyr.",
		);
	});
	it("adds the regions that a host has drawn", () => {
		const model = { ...(modelOf([[0.8, 4.6]]) as object), overlays: { regionsAt: () => [{ name: "Mine" }] } };
		expect(describeClasses(model as never, languageOf({}, undefined))).toEqual(["s0: in the region of Mine"]);
	});
});
