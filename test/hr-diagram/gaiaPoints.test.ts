import type { ColorMagnitudePoint } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";
import { gaiaNames } from "../../src/hr-diagram/model/background/layer.js";
import { pointsCsv } from "../../src/hr-diagram/model/csv.js";
import { pointReadout, readoutSentence } from "../../src/hr-diagram/model/readout.js";
import { type HRPoint, readPoints } from "../../src/hr-diagram/model/stars/points.js";
import { exportFooter } from "../../src/hr-diagram/view/export/exportFooter.js";
import { english } from "../../src/text/index.js";

const star: ColorMagnitudePoint = { color: 0.82, absoluteMag: 4.6, origin: "gaia" };
const gaia = gaiaNames as never;
const point = (more: Partial<ColorMagnitudePoint>): HRPoint => {
	const [read] = readPoints([{ ...star, ...more }]).points;
	if (!read) throw new Error("no point");
	return read;
};
const read = (more: Partial<ColorMagnitudePoint>): string =>
	readoutSentence(pointReadout(point(more), gaia, null, english));

describe("a point of Gaia", () => {
	it("is ringed above a RUWE of 1.4, which its readout explains", () => {
		expect([1.4, 1.41, Number.NaN, undefined].map((ruwe) => point({ ruwe }).ringed)).toEqual([
			false,
			true,
			false,
			false,
		]);
		expect(read({ ruwe: 2.437 })).toContain("RUWE 2.44");
		expect(read({ ruwe: 2.437 })).toMatch(
			/RUWE is above 1\.4: the star may be double, and its errors are too small\.$/,
		);
		expect(read({ ruwe: 1.1 })).not.toContain("double");
	});

	it("says what its values are corrected for, and that its distance is no 1/ϖ", () => {
		const text = read({ extinction: 1.2, colorExcess: 0.6, zeroPoint: -43.44, distanceFrom: "distance" });
		expect(text).toContain("Distance as given, not 1/ϖ");
		expect(text).toContain("Corrected for A 1.20 mag, E 0.60 mag and zero point −43.4 µas");
		expect(read({})).not.toMatch(/Corrected|Distance/);
	});

	it("keeps values of other types out", () => {
		expect(point({ ruwe: "2" as never, extinction: null as never, zeroPoint: {} as never })).toMatchObject({
			ruwe: null,
			extinction: null,
			zeroPoint: null,
			fromDistance: false,
		});
	});
});

describe("exports of points of Gaia", () => {
	const model = (points: HRPoint[], limits: HRPoint[] = []) =>
		({ points, limits, background: { labels: { color: "BP-RP", magnitude: "M_G" } } }) as never;
	const footer = (points: HRPoint[], limits: HRPoint[] = []): string => {
		const texts: string[] = [];
		const pen = { text: (text: string) => texts.push(text), fill: () => undefined };
		exportFooter([], model(points, limits), "Credit.", english, 560).paint(pen as never, 0, undefined as never);
		return texts.join(" ");
	};

	it("say in the picture what rings and arrows mean, and what was subtracted", () => {
		const corrected = point({ extinction: 1.2, colorExcess: 0.6, zeroPoint: -43.4, ruwe: 2 });
		const text = footer([corrected, point({})], [point({})]);
		expect(text).toContain("Ring: RUWE above 1.4.");
		expect(text).toContain("Dashed arrow: parallax below its error");
		expect(text).toContain("Extinction and colour excess are subtracted from 1 point.");
		expect(text).toContain("The zero point of the parallax is subtracted in 1 point.");
		expect(footer([point({})])).toBe("Credit.");
	});

	it("have columns for RUWE and corrections in the CSV where there are any", () => {
		const csv = pointsCsv(model([point({ extinction: 1.2, colorExcess: 0.6, ruwe: 2 }), point({})]), []);
		expect(csv).toContain(
			"parallax over error,RUWE,extinction subtracted [mag],colour excess subtracted [mag],not drawn",
		);
		expect(csv).toContain(",2,1.2,0.6,");
		expect(pointsCsv(model([point({})]), [])).toContain("parallax over error,not drawn because");
	});
});
