import { describe, expect, it } from "vitest";
import { fluxText, lengthRange, redshiftText, velocityText } from "../../src/spectrum-viewer/model/text/format.js";
import {
	lengthCell,
	lengthInWords,
	lengthText,
	magnitudeText,
} from "../../src/spectrum-viewer/model/text/lengthText.js";
import type { WavelengthUnit } from "../../src/spectrum-viewer/types.js";
import { english, languageOf } from "../../src/text/index.js";

const german = languageOf({ noData: "keine Daten" }, "de-DE");

describe("fluxText", () => {
	it.each([
		[12345, "12,345"],
		[65535, "65,535"],
		[-45678, "−45,678"],
		[9999.6, "10,000"],
		[1.23456, "1.235"],
		[0, "0"],
		[-0, "0"],
		[9.9996e-17, "1.000×10⁻¹⁶"],
		[-2.5e-17, "−2.500×10⁻¹⁷"],
		[1.234567e9, "1.235×10⁹"],
		[1.7976931348623157e308, "1.798×10³⁰⁸"],
		[Number.NaN, "no data"],
		[Number.POSITIVE_INFINITY, "no data"],
	])("writes %d as %s", (flux, text) => {
		expect(fluxText(flux, english)).toBe(text);
	});
	it("writes the smallest double as a number", () => {
		expect(fluxText(5e-324, english)).toMatch(/^\d\.\d{3}×10⁻³²⁴$/);
	});
	it("never writes an exponent as programs do", () => {
		for (let exponent = -323; exponent < 308; exponent++)
			expect(fluxText(1.2345 * 10 ** exponent, english)).not.toMatch(/e/i);
	});
	it("takes numbers and words of the language", () => {
		expect(fluxText(12345.6, german)).toBe("12.346");
		expect(fluxText(1.5e-17, german)).toBe("1,500×10⁻¹⁷");
		expect(fluxText(Number.NaN, german)).toBe("keine Daten");
		expect(magnitudeText(-1.2345, german)).toBe("−1,235");
	});
});

describe("velocityText", () => {
	it.each([
		[0, "0 km/s"],
		[-0.01, "0 km/s"],
		[-0.06, "−0.1 km/s"],
		[12345.67, "12,345.7 km/s"],
		[-300, "−300 km/s"],
	])("writes %d km/s as %s", (kmS, text) => {
		expect(velocityText(kmS, english)).toBe(text);
	});
});

describe("redshiftText", () => {
	it.each([
		[-1e-7, "0.000000"],
		[0.0166281, "0.016628"],
		[-0.001, "−0.001000"],
		[1100, "1100.000000"],
	])("writes %d as %s", (z, text) => {
		expect(redshiftText(z, english)).toBe(text);
	});
});

describe("lengthText", () => {
	it("has the digits that a spectrograph resolves, in each unit", () => {
		expect(lengthText(6562.8, "angstrom", english)).toBe("6562.80 Å");
		expect(lengthText(6562.8, "nm", english)).toBe("656.280 nm");
		expect(lengthText(6562.8, "um", english)).toBe("0.656280 µm");
		expect(lengthText(6562.8, "angstrom", german)).toBe("6562,80 Å");
		expect(lengthText(Number.NaN, "nm", english)).toBe("–");
	});
	it("leaves out zeros at the end where it is short", () => {
		expect(lengthText(5000, "angstrom", english, true)).toBe("5000 Å");
		expect(lengthText(5000.5, "nm", english, true)).toBe("500.05 nm");
	});
	it("has one digit more in tables and a spoken unit for screen readers", () => {
		expect(lengthCell(6562.8, "angstrom", english)).toBe("6562.800");
		expect(lengthInWords(6562.8, "angstrom", english)).toBe("6562.80 ångström");
		expect(lengthInWords(Number.NaN, "angstrom", english)).toBe("–");
	});
	it.each(Object.entries({ angstrom: "Å", nm: "nm", um: "µm" } satisfies Record<WavelengthUnit, string>))(
		"writes the symbol of every unit: %s",
		(unit, symbol) => {
			expect(lengthText(5000, unit as WavelengthUnit, english)).toMatch(new RegExp(`\\d ${symbol}$`));
		},
	);
});

describe("lengthRange", () => {
	it.each([
		[5889.9, 5890.1, "angstrom", ["5889.9", "5890.1"]],
		[3300, 9897.7, "angstrom", ["3300", "9898"]],
		[3300, 9897.7, "nm", ["330", "989.8"]],
		[5889.9, 5890.1, "um", ["0.58899", "0.58901"]],
		[12_000_000, 13_000_000, "angstrom", ["12000000", "13000000"]],
		[5000, 5000, "angstrom", ["5000", "5000"]],
	] as const)("keeps the digits that tell %d and %d Å apart in %s", (low, high, unit, texts) => {
		expect(lengthRange(low, high, unit, english)).toEqual(texts);
	});
});
