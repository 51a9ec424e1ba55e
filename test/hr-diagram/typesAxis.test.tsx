import { dwarfSequence, dwarfSequenceJohnson } from "astropane/astro";
import { createHRStore, HRDiagram, type HRDiagramProps } from "astropane/hr-diagram";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { rankTypes, teffTicks } from "../../src/hr-diagram/model/axisTicks.js";
import { spectralTypeTicks } from "../../src/hr-diagram/model/stars/sequences.js";
import { english, languageOf } from "../../src/text/index.js";

/** Labels in the picture of a server, in the order in which they are drawn. */
const labelsOf = (props: Partial<HRDiagramProps> = {}): string[] => {
	const points = [{ color: 0.82, absoluteMag: 4.6, origin: "gaia" }];
	const markup = renderToStaticMarkup(<HRDiagram points={points} background={null} width={560} {...props} />);
	return [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) => text.replace(/<[^>]*>/g, ""));
};
const isType = (label: string): boolean => /^[OBAFGKM]\d(\.\d)?$/.test(label);

describe("the axis of spectral types", () => {
	it("has the classes in the first view, and subtypes as one zooms", () => {
		const first = labelsOf().filter(isType);
		for (const type of ["A0", "F0", "G0", "M0"]) expect(first).toContain(type);
		const zoomed = labelsOf({ store: createHRStore({ window: { x: [0.7, 1], y: [7, 3] } }) }).filter(isType);
		for (const type of ["G0", "G2", "G5", "K0"]) expect(zoomed).toContain(type);
		expect(zoomed).not.toContain("A0");
	});

	it("has temperatures over the types, more as one zooms, in the numbers of the locale", () => {
		expect(labelsOf()).toEqual(expect.arrayContaining(["Teff (K)", "10,000", "5,000", "3,000"]));
		const zoomed = labelsOf({ store: createHRStore({ window: { x: [0.7, 1], y: [7, 3] } }), locale: "de-DE" });
		expect(zoomed).toEqual(expect.arrayContaining(["6.000", "5.500"]));
		expect(zoomed).not.toContain("10.000");
	});

	it("is left out in the small form, on request and for other bands", () => {
		for (const props of [
			{ width: 200 },
			{ axes: { spectralTypes: false } },
			{ axes: { color: "g-r", magnitude: "M_r" } },
		])
			expect(labelsOf(props)).not.toContain("Teff (K)");
	});

	it("keeps its labels apart", () => {
		for (const window of [
			{ x: null, y: null },
			{ x: [0, 0.5], y: [5, 1] },
			{ x: [-0.6, -0.1], y: [2, -5] },
		] as const) {
			const markup = renderToStaticMarkup(
				<HRDiagram
					points={[{ color: 0.82, absoluteMag: 4.6, origin: "g" }]}
					background={null}
					width={560}
					store={createHRStore({ window: window as never })}
				/>,
			);
			const places = [...markup.matchAll(/<text([^>]*)>([OBAFGKM]\d(?:\.\d)?)<\/text>/g)].map(([, attributes = ""]) =>
				Number(/ x="([-\d.]+)"/.exec(attributes)?.[1]),
			);
			expect(places.length).toBeGreaterThan(2);
			const sorted = [...places].sort((a, b) => a - b);
			for (const [i, x] of sorted.slice(1).entries()) expect(x - (sorted[i] ?? 0)).toBeGreaterThan(12);
		}
	});
});

describe("the ticks above the plot", () => {
	it("rank classes before subtypes, and round temperatures before others", () => {
		const rank = Object.fromEntries(
			rankTypes(spectralTypeTicks(dwarfSequence)).map(({ label, rank }) => [label, rank]),
		);
		expect([rank.O9, rank.G0, rank.G5, rank.G2, rank["M3.5"]]).toEqual([0, 0, 1, 2, 3]);
		const teff = new Map(teffTicks(dwarfSequence, english.numbers).map(({ label, rank }) => [label, rank]));
		expect(["10,000", "6,000", "5,500", "5,600"].map((label) => teff.get(label))).toEqual([0, 1, 2, 3]);
		const german = languageOf(undefined, "de-DE");
		expect(teffTicks(dwarfSequenceJohnson, german.numbers).map(({ label }) => label)).toContain("30.000");
		expect(teffTicks([], english.numbers)).toEqual([]);
	});
});

describe("lines of constant luminosity and radius", () => {
	it("are drawn on request, with their values, in Gaia's bands alone", () => {
		const lines = { axes: { luminosityLines: true } };
		const labels = labelsOf(lines);
		expect(labels.filter((label) => label.endsWith(" L☉")).length).toBeGreaterThan(4);
		expect(labels.filter((label) => label.endsWith(" R☉")).length).toBeGreaterThan(2);
		expect(labelsOf().some((label) => label.endsWith(" L☉"))).toBe(false);
		const whiteDwarfs = labelsOf({
			axes: { whiteDwarfTracks: "DB", colorRange: [-0.6, 1.6], magnitudeRange: [8, 18] },
		});
		for (const label of ["0.4 M☉", "0.8 M☉", "1.2 M☉", "1 Gyr"]) expect(whiteDwarfs).toContain(label);
		expect(labelsOf({ axes: { whiteDwarfTracks: "DQ" as never } })).not.toContain("0.8 M☉");
		const johnson = { axes: { luminosityLines: true, color: "B-V", magnitude: "M_V" } };
		expect(labelsOf(johnson).some((label) => label.endsWith(" L☉"))).toBe(false);
	});
});
