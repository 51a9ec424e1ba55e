import { dwarfSequence, dwarfSequenceJohnson } from "astropane/astro";
import { type ColorMagnitudePoint, createHRStore, type HRState } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";
import { describeDiagram } from "../../src/hr-diagram/model/describe.js";
import { makeModel, readData } from "../../src/hr-diagram/model/model.js";
import { placeReadout } from "../../src/hr-diagram/model/placeReadout.js";
import { pointReadout, readoutSentence } from "../../src/hr-diagram/model/readout.js";
import { createStyleRegistry } from "../../src/hr-diagram/model/stars/origins.js";
import { readPoints } from "../../src/hr-diagram/model/stars/points.js";
import { nearestDwarf } from "../../src/hr-diagram/model/stars/sequences.js";
import { createViewBuilder } from "../../src/hr-diagram/model/view.js";
import { english, languageOf } from "../../src/text/index.js";
import { readBackground } from "./backgrounds.js";

const star: ColorMagnitudePoint = { color: 0.82, absoluteMag: 4.6, origin: "gaia" };

describe("the readout of a point", () => {
	const background = readBackground("hipparcos");
	const read = (more: Partial<ColorMagnitudePoint>, language = english) => {
		const [point] = readPoints([{ ...star, ...more }]).points;
		if (!point) throw new Error("no point");
		const grid = background.layers[0]?.densityIn([0, 1], [1, 0], { width: 1, height: 1 });
		return readoutSentence(pointReadout(point, background, grid?.kind === "cells" ? grid.grid : null, language));
	};

	it("names colour, magnitude with its range, ϖ/σ, its place among the sequences and the stars in the cell", () => {
		expect(read({ colorError: 0.02, brightest: 4.4, faintest: 4.9, parallaxOverError: 12.34 })).toMatch(
			/^gaia, BP − RP 0\.82 ± 0\.02 mag, M_G 4\.60 mag, 1σ range 4\.40 to 4\.90 mag, ϖ\/σ 12\.3, Place 0\.02 mag above the dwarfs, near G2 V, Dwarf of this colour G2 V, 5,780 K, Stars in 0\.025 × 0\.1 mag \d+\.$/,
		);
	});

	it("reports an open end and a doubtful distance", () => {
		expect(read({ brightest: Number.NEGATIVE_INFINITY, faintest: 5, parallaxOverError: 0.8 })).toMatch(
			/brighter than 5\.00 mag.*the distance is doubtful\.$/,
		);
	});

	it("has no dwarf for colours that dwarfs do not have", () => {
		expect(nearestDwarf(dwarfSequence, -0.6)).toBeNull();
		expect(nearestDwarf([], 0.8)).toBeNull();
		expect(nearestDwarf(dwarfSequenceJohnson, 0.65)?.type).toBe("G2V");
	});

	it("has as many decimals as the error of the colour needs", () => {
		expect(read({ color: 0.8, colorError: 0.004 })).toContain("BP − RP 0.800 ± 0.004 mag");
		expect(read({ color: -0.001, colorError: 0.2 })).toContain("BP − RP 0.00 ± 0.20 mag");
	});

	it("has the numbers of its locale", () => {
		const sentence = read({ brightest: 4.4, faintest: 4.9, parallaxOverError: 1234.5 }, languageOf(undefined, "de-DE"));
		expect(sentence).toMatch(/^gaia, BP − RP 0,82 mag, M_G 4,60 mag, 1σ range 4,40 to 4,90 mag, ϖ\/σ 1\.23[45],/);
		expect(sentence).toContain("G2 V, 5.780 K, Stars in 0,025 × 0,1 mag");
	});
});

describe("the readout of a place", () => {
	const view = (window: HRState["window"], language = english) => {
		const model = makeModel(readData({ points: [star] }, createStyleRegistry()), readBackground("hipparcos"), {});
		const { getState } = createHRStore({ window });
		return createViewBuilder()(model, getState(), { width: 560, height: 420 }, () => 10, language);
	};

	it("has colour and magnitude, its place among the sequences, and the stars in its cell with the edges of the cell", () => {
		const { lines, cell } = placeReadout(view({ x: null, y: null }), 0.82, 4.65);
		expect(lines).toEqual([
			"BP − RP 0.82, M_{G} 4.65",
			"0.03 mag below the dwarfs, near G2 V",
			expect.stringMatching(/^\d+ stars in this cell$/),
		]);
		expect(cell?.color[0]).toBeCloseTo(0.8, 9);
		expect(cell?.mag[1]).toBeCloseTo(4.7, 9);
		expect(placeReadout(view({ x: null, y: null }), 6.2, -0.001)).toEqual({
			lines: ["BP − RP 6.20, M_{G} 0.00"],
			cell: null,
		});
	});

	it("has as many decimals as a pixel of a deep zoom", () => {
		const zoomed = view({ x: [0.82, 0.821], y: [4.61, 4.6] }, languageOf(undefined, "de-DE"));
		expect(placeReadout(zoomed, 0.8201234567, 4.6054321).lines[0]).toBe("BP − RP 0,820123, M_{G} 4,60543");
	});
});

describe("the description", () => {
	it("is written for 150,000 points", () => {
		const points = Array.from({ length: 150_000 }, (_, i) => ({ ...star, color: (i % 300) / 100 }));
		const model = makeModel(readData({ points }, createStyleRegistry()), readBackground(null), {});
		expect(describeDiagram(model, 0, english)).toContain("150,000 points from gaia: colour from 0.00 to 2.99 mag");
	});

	it("keeps the digits of a narrow range", () => {
		const points = [star, { ...star, color: 0.823, absoluteMag: -0.001 }];
		const model = makeModel(readData({ points }, createStyleRegistry()), readBackground(null), {});
		expect(describeDiagram(model, 0, english)).toContain(
			"colour from 0.8200 to 0.8230 mag, absolute magnitude from 0.00 to 4.60",
		);
	});

	it("has the numbers of its locale, and the words of the host", () => {
		const points = Array.from({ length: 2000 }, () => star);
		const model = makeModel(readData({ points }, createStyleRegistry()), readBackground("hipparcos"), {});
		const words = {
			axesDescription: "Farben-Helligkeits-Diagramm",
			backgroundDescription: (layers: string) => layers,
		};
		expect(describeDiagram(model, 0, languageOf(words, "de-DE"))).toBe(
			"Farben-Helligkeits-Diagramm. 2.000 points from gaia: colour 0,82 mag, absolute magnitude 4,60 mag. 99.521 Hipparcos stars.",
		);
	});
});
