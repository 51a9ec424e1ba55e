import { SPEED_OF_LIGHT_KM_S } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { exactRedshift, parseRedshift } from "../../src/spectrum-viewer/model/text/redshiftText.js";
import { english, languageOf, parseNumber } from "../../src/text/index.js";
import { durationOf } from "../setup/duration.js";

const readTyped = (text: string, language = english) => parseRedshift(text, language, parseNumber);

describe("the redshift box", () => {
	it("reads a redshift of any precision and sign", () => {
		expect(readTyped("0.016628170054")).toEqual({ value: 0.016628170054 });
		expect(readTyped(" z = 12.5 ")).toEqual({ value: 12.5 });
		expect(readTyped("−0.001")).toEqual({ value: -0.001 });
		expect(readTyped("1e-3")).toEqual({ value: 0.001 });
	});

	it("reads cz in km/s", () => {
		const z = 4985 / SPEED_OF_LIGHT_KM_S;
		for (const text of [
			"cz 4985 km/s",
			"cz=4985",
			"4985 km/s",
			"CZ = 4985 km s-1",
			"cz4985km/s",
			"4985 km s⁻¹",
			"c z: 4985",
		])
			expect(readTyped(text), text).toEqual({ value: z });
		expect(readTyped("cz −300 km/s")).toEqual({ value: -300 / SPEED_OF_LIGHT_KM_S });
	});

	it("says what it cannot read", () => {
		for (const text of ["", "cz", "km/s", "4,985 km/s", "abc", "1 2"])
			expect(readTyped(text)).toHaveProperty("problem");
	});

	it("refuses thousands of pasted characters at once", () => {
		const texts = [
			"km".repeat(10_000),
			`km${" ".repeat(20_000)}x`,
			" ".repeat(20_000),
			"5".repeat(20_000),
			"1,".repeat(10_000),
		];
		for (const text of texts) expect(readTyped(text)).toHaveProperty("problem");
		for (const text of texts) expect(parseNumber(text, "km/s", english)).toHaveProperty("problem");
		const parse = () => {
			for (const text of texts) {
				readTyped(text);
				parseNumber(text, "km/s", english);
			}
		};
		expect(durationOf(parse)).toBeLessThan(50);
	});

	it("reads and writes the numbers of its locale", () => {
		const german = languageOf(undefined, "de-DE");
		expect(exactRedshift(0.0166, german)).toBe("0,016600");
		expect(readTyped("z = 0,0166", german)).toEqual({ value: 0.0166 });
		expect(readTyped("cz 4985 km/s", german)).toEqual({ value: 4985 / SPEED_OF_LIGHT_KM_S });
	});

	it("shows six digits after the point, and up to nine where there are more", () => {
		expect(exactRedshift(0.0166, english)).toBe("0.016600");
		expect(exactRedshift(0.016628171054, english)).toBe("0.016628171");
		expect(exactRedshift(0.0166281, english)).toBe("0.0166281");
		expect(exactRedshift(12, english)).toBe("12.000000");
		expect(exactRedshift(-0.001, english)).toBe("−0.001000");
		expect(exactRedshift(-1e-12, english)).toBe("0.000000");
	});
});
