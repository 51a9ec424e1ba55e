import { describe, expect, it } from "vitest";
import { readCustomLineText } from "../../src/spectrum-viewer/model/lines/readCustomLineText.js";
import { english } from "../../src/text/index.js";
import { durationOf } from "../setup/duration.js";

describe("readCustomLineText", () => {
	it.each([
		["6355 Si II", { label: "Si II", wavelength: 6355 }],
		["He I 5876", { label: "He I", wavelength: 5876 }],
		["587.6 nm He I", { label: "He I", wavelength: 5876 }],
		["0.5876um", { label: "5876 Å", wavelength: 5876 }],
		["1215.67 vac Lyα", { label: "Lyα", wavelength: 1215.67, medium: "vacuum" }],
		["6563: H alpha", { label: "H alpha", wavelength: 6563 }],
		["4686 He II?", { label: "He II?", wavelength: 4686 }],
		["5780.5 DIB 5780", { label: "DIB 5780", wavelength: 5780.5 }],
		["[O III] 5,007", { label: "[O III]", wavelength: 5007 }],
		["10 830 He I", { label: "He I", wavelength: 10_830 }],
		["587,6 nm He I", { label: "He I", wavelength: 5876 }],
		["DIB λ5780", { label: "DIB", wavelength: 5780 }],
		["Lyα 1215.67 (vacuum)", { label: "Lyα", wavelength: 1215.67, medium: "vacuum" }],
		['"Si II",6355,0.5', { label: "Si II,0.5", wavelength: 6355 }],
		["Si II\t6355\tvacuum\t#ff0080", { label: "Si II", wavelength: 6355, medium: "vacuum", color: "#ff0080" }],
		["7605 sky, static", { label: "sky", wavelength: 7605, static: true }],
	])("reads %s", (text, expected) => {
		expect(readCustomLineText(text, [], english).lines).toEqual([{ id: "custom-1", ...expected }]);
	});
	it("reads one line a row and names the rows without a wavelength", () => {
		const { lines, bad, problem } = readCustomLineText(
			"6355 Si II\r\n\nsilicon\n5876 He I; 0 nothing",
			[{ id: "custom-1" }],
			english,
		);
		expect(lines.map((line) => line.label)).toEqual(["Si II", "He I"]);
		expect(bad).toEqual(["silicon", "0 nothing"]);
		expect(problem).toMatch(/"silicon", "0 nothing" have no rest wavelength/);
	});
	it("reads several wavelengths of one row as several lines", () => {
		expect(
			readCustomLineText("[O III] 4959, 5007\n495.9/500.7 nm", [], english).lines.map((line) => [
				line.label,
				line.wavelength,
			]),
		).toEqual([
			["[O III] 4959", 4959],
			["[O III] 5007", 5007],
			["4959 Å", 4959],
			["5007 Å", 5007],
		]);
	});
	it.each([
		["CIV 1548.195 1550.770", ["CIV 1548", "CIV 1551"], [1548.195, 1550.77]],
		["Ha+[NII] 6548 6563 6583", ["Ha+[NII] 6548", "Ha+[NII] 6563", "Ha+[NII] 6583"], [6548, 6563, 6583]],
		["Si II 6347.1+6371.4", ["Si II 6347", "Si II 6371"], [6347.1, 6371.4]],
		["6347 - 6371", ["6347 Å", "6371 Å"], [6347, 6371]],
		["Ca II 8498, 8542 and 8662", ["Ca II 8498", "Ca II 8542", "Ca II 8662"], [8498, 8542, 8662]],
		["[S II] 671.6 + 673.1 nm", ["[S II] 6716", "[S II] 6731"], [6716, 6731]],
	])("reads wavelengths in a row: %s", (text, labels, wavelengths) => {
		const { lines, bad } = readCustomLineText(text, [], english);
		expect(lines.map(({ label }) => label)).toEqual(labels);
		expect(lines.map(({ wavelength }) => wavelength)).toEqual(wavelengths);
		expect(bad).toEqual([]);
	});
	it("takes no count or width after a wavelength for another one", () => {
		expect(readCustomLineText("Fe II 5018 10", [], english).lines.map(({ wavelength }) => wavelength)).toEqual([5018]);
		expect(readCustomLineText("Fe II 5018 25 Å", [], english).lines).toHaveLength(1);
	});
	it("refuses a row of thousands of characters at once", () => {
		const rows = ["λ".repeat(20_000), "5".repeat(20_000), "5 ".repeat(20_000), `5${" ".repeat(20_000)}x`];
		const read = () => expect(readCustomLineText(rows.join("\n"), [], english)).toMatchObject({ lines: [] });
		expect(durationOf(read, 100)).toBeLessThan(100);
	});
	it.each(["-5007 x", "−5007 x", "21 cm", "1420 MHz", "2 keV", "1,2,3", "name,wavelength", "NaN", "1e999 x"])(
		"reads no line from %s",
		(text) => {
			expect(readCustomLineText(text, [], english)).toMatchObject({ lines: [], bad: [text] });
		},
	);
	it("gives ids that no present line has", () => {
		const { lines } = readCustomLineText("5000 a\n5001 b", [{ id: "custom-2" }], english);
		expect(lines.map((line) => line.id)).toEqual(["custom-3", "custom-4"]);
	});
});
