/** The tables of dwarfs and white dwarfs, which ship packed by columns. */
import { dwarfSequence, giantSequence, whiteDwarfTrack } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { packColumn, unpackColumn } from "../../src/astro/stars/tables/columns.js";
import { dwarfRows } from "../../src/astro/stars/tables/dwarfs.js";
import { giantRows } from "../../src/astro/stars/tables/giants.js";
import { packedTables } from "../../src/astro/stars/tables/pack.js";
import { whiteDwarfRows } from "../../src/astro/stars/tables/white-dwarfs.js";

describe("tables of stars", () => {
	it("are packed in packed.ts; run this test with -u after a change", async () => {
		await expect(packedTables()).toMatchFileSnapshot("../../src/astro/stars/tables/packed.ts");
	});

	it("unpack to every value of every row, bit for bit", () => {
		expect(dwarfSequence.map(({ type, teff, color, absoluteMag }) => [type, teff, color, absoluteMag])).toEqual(
			dwarfRows,
		);
		expect(giantSequence.map(({ type, color, absoluteMag, teff }) => [type, color, absoluteMag, teff])).toEqual(
			giantRows.map(([type, bpRp, mg, teff]) => [type, bpRp, mg, teff]),
		);
		expect(whiteDwarfTrack.map(({ teff, color, absoluteMag }) => [teff, color, absoluteMag])).toEqual(whiteDwarfRows);
	});

	it("hold falling and negative numbers", () => {
		const numbers = [0.1, -0.516, 3, -0.001];
		expect(packColumn(numbers, 0.001)).toBe("100 -616 3516 -3001");
		expect(unpackColumn(packColumn(numbers, 0.001), 1000)).toEqual(numbers);
	});
});
