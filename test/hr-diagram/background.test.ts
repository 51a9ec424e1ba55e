import { gaia100pc, hyades, pleiades } from "astropane/backgrounds";
import { describe, expect, it } from "vitest";
import { readBackground as readDefault } from "../../src/hr-diagram/model/background/background.js";
import { captionOf } from "../../src/hr-diagram/model/background/caption.js";
import { writeIssues } from "../../src/hr-diagram/model/writeIssues.js";
import { english } from "../../src/text/index.js";
import { readBackground } from "./backgrounds.js";

const caption = (...args: Parameters<typeof readBackground>) => captionOf(readBackground(...args), english);

describe("the background prop", () => {
	it("is Gaia DR3 within 200 pc by default, with Hipparcos over it", () => {
		const { layers, system, extent } = readBackground(undefined);
		expect(system).toBe("gaia");
		expect(layers.map(({ total, transformed }) => [total, transformed])).toEqual([
			[83931, false],
			[87744, true],
		]);
		// White dwarfs and M dwarfs to supergiants.
		expect(extent?.mag[0]).toBeCloseTo(-6, 6);
		expect(extent?.mag[1]).toBeGreaterThan(17);
		expect(extent?.color[1]).toBeGreaterThan(4.9);
	});

	it("says in the caption what each layer is, that scales differ, where the seam is, and whom to credit", () => {
		expect(caption(undefined)?.text).toBe(
			"Background: 83,931 Gaia DR3 stars within 200 pc (a random 5.5 %). Over them, on a colour scale of its own: 87,744 Hipparcos stars brighter than M_G = 4 (colours transformed, not measured). Credit: ESA/Gaia/DPAC; ESA Hipparcos.",
		);
		expect(caption(undefined)?.sources).toMatch(
			/Vallenari et al\. 2023.*Hipparcos \(ESA 1997.*Nothing is drawn from BP−RP = 1\.70 on/,
		);
	});

	it.each([
		["gaia-100pc", 39038],
		["gaia-nearest-1000", 1000],
		["hipparcos", 99521],
		["hyades", 487],
		["praesepe", 776],
	] as const)("is a catalogue by its name: %s", (name, total) => {
		expect(readBackground(name).layers.map((layer) => layer.total)).toEqual([total]);
		expect(caption(name)?.text).toMatch(/ESA\/Gaia\/DPAC/);
	});

	it("takes the bands of the catalogue for the axes", () => {
		expect(readBackground("hipparcos-johnson")).toMatchObject({
			system: "johnson",
			labels: { color: "B-V", magnitude: "M_V" },
		});
	});

	it("takes a host's layers from bottom to top, each with its own counts", () => {
		const rows = [{ color: 1, mag: 2, count: 5 }];
		const stars = { color: [1, 2], mag: [3, 4] };
		const { layers, problems } = readBackground(["gaia-100pc", hyades(), rows, stars, pleiades()]);
		expect(problems).toEqual([]);
		expect(layers.map(({ total }) => total)).toEqual([39038, 487, 5, 2, 1084]);
		expect(caption([gaia100pc(), stars])?.text).toMatch(/Over them, on a colour scale of its own: 2 stars\./);
		expect(readBackground(["gaia", hyades()]).layers).toHaveLength(3);
	});

	it("is not there while its code or its data are fetched, and left out where they cannot be", () => {
		expect(readDefault("hipparcos", {}, null)).toMatchObject({ isPending: true, layers: [] });
		expect(readDefault("hipparcos", {}, "failed")).toMatchObject({ isPending: false, layers: [] });
		expect(readDefault("gaia", {}, null)).toMatchObject({ isPending: false });
		expect(readDefault(null, {}, null)).toMatchObject({ isPending: false, layers: [] });
	});

	it.each([
		["moon" as never, /"moon", which names no background/],
		["constructor" as never, /"constructor", which names no background/],
		[5 as never, /background is 5, which names no background/],
		[["gaia", 5] as never, /background is 5, which names no background/],
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

	it("says how many stars the first view does not hold", () => {
		const color = Array.from({ length: 2000 }, (_, i) => i / 1000);
		const mag = color.map((value) => 2 * value);
		expect(caption({ color, mag })?.text).toMatch(/^Background: 2,000 stars\./);
		color[7] = 500;
		expect(caption({ color: [...color], mag })?.text).toMatch(/2,000 stars, 2 of them lie outside of the first view/);
	});
});
