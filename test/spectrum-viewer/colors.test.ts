import { describe, expect, it } from "vitest";
import { seriesColor, spectrumColors, timeColor } from "../../src/spectrum-viewer/model/flux/colors.js";

describe("spectrumColors", () => {
	const at = (day: string | null) => ({ id: day ?? "none", wavelengths: [1], fluxes: [1], observedAt: day });
	it("run from early to late where all times are known and three differ", () => {
		const colors = spectrumColors([at("2026-01-03"), at("2026-01-01"), at("2026-01-02")], "time");
		expect(colors).toEqual([timeColor(1), timeColor(0), timeColor(0.5)]);
	});
	it("are those of the palette otherwise, and a spectrum's own colour wins", () => {
		expect(spectrumColors([at("2026-01-01"), at(null), at("2026-01-03")], "time")).toEqual([0, 1, 2].map(seriesColor));
		expect(spectrumColors([at("2026-01-01"), at("2026-01-02")], "time")).toEqual([0, 1].map(seriesColor));
		expect(
			spectrumColors(
				[1, 2, 3].map((d) => at(`2026-01-0${d}`)),
				"order",
			),
		).toEqual([0, 1, 2].map(seriesColor));
		expect(spectrumColors([{ ...at(null), color: "red" }], "time")).toEqual(["red"]);
	});
});
