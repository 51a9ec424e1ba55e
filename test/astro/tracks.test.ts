import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reddeningVector, TrackFileError, tracksFromMist, tracksFromParsec } from "../../src/astro/index.js";

const read = (name: string) => readFileSync(new URL(`fixtures/tracks/${name}`, import.meta.url), "utf8");
const solar = read("mist-feh-p0.00.iso.cmd");
const poor = read("mist-feh-m1.00.iso.cmd");
const panStarrs = read("mist-panstarrs-feh-m1.35.iso.cmd");
const parsec = read("parsec-cmd-3.7-edr3.dat");
const parsecByAge = read("parsec-cmd-3.4-edr3.dat");
const parsecDr2 = read("parsec-dr2.dat");

/** Message and line of the error that a call throws. */
function failure(call: () => unknown): { message: string; line: number } {
	try {
		call();
	} catch (error) {
		if (error instanceof TrackFileError) return { message: error.message, line: error.line };
		throw error;
	}
	throw new Error("nothing was thrown");
}

const lineCount = (text: string): number => text.trimEnd().split("\n").length;

describe("tracksFromMist", () => {
	it("makes a named track of each age, with all its stars", () => {
		const tracks = tracksFromMist(solar);
		expect(tracks.map((track) => track.name)).toEqual([
			"100 Myr, [Fe/H] 0.00",
			"1 Gyr, [Fe/H] 0.00",
			"10 Gyr, [Fe/H] 0.00",
		]);
		expect(tracks.map((track) => track.points.length)).toEqual([7, 7, 7]);
		expect(tracks.map((track) => track.ageYears)).toEqual([1e8, 1e9, 1e10]);
	});

	it("reads ages in years and the bands of DR2", () => {
		const tracks = tracksFromMist(poor);
		expect(tracks.map((track) => track.name)).toEqual(["4.5 Gyr, [Fe/H] \u22121.00", "12 Gyr, [Fe/H] \u22121.00"]);
		expect(tracks[0]?.points[2]?.[0]).toBeCloseTo(0.72, 6);
		expect(tracks[0]?.feh).toBe(-1);
	});

	it("gives colour, magnitude, mass, temperature and phase of a star", () => {
		const [, gyr] = tracksFromMist(solar);
		expect(gyr?.points[2]?.[0]).toBeCloseTo(0.84, 6);
		expect(gyr?.points[2]?.[1]).toBeCloseTo(4.78, 6);
		expect(gyr?.massSolar?.[2]).toBe(1);
		expect(gyr?.teffK?.[2]).toBeCloseTo(10 ** 3.76, 6);
		expect(gyr?.phases?.slice(0, 4)).toEqual([
			"pre-main sequence",
			"main sequence",
			"main sequence",
			"red giant branch",
		]);
	});

	it("takes other columns by name", () => {
		const [first] = tracksFromMist(solar, { color: ["Bessell_B", "Bessell_V"], magnitude: "Bessell_V" });
		expect(first?.points[2]?.[0]).toBeCloseTo(0.0492, 4);
	});

	it("names the line of a row that is cut off", () => {
		const rows = solar.split("\n");
		const text = `${rows.slice(0, 15).join("\n")}\n${rows[15]?.slice(0, 200)}`;
		expect(failure(() => tracksFromMist(text))).toEqual({
			line: 16,
			message: expect.stringMatching(/^Line 16: the row has \d+ of 34 columns \(line 13\)/),
		});
	});

	it("names the line where rows or whole isochrones are missing", () => {
		const lines = solar.trimEnd().split("\n");
		const withoutRow = lines.slice(0, -1).join("\n");
		expect(failure(() => tracksFromMist(withoutRow)).message).toContain("1 rows of this isochrone are missing");
		const second = lines.findLastIndex((line) => line.includes("number of EEPs"));
		const cut = lines.slice(0, second).join("\n");
		expect(failure(() => tracksFromMist(cut))).toEqual({
			line: lineCount(cut),
			message: expect.stringContaining("2 of 3 isochrones"),
		});
	});

	it("returns what it can where problems are asked for", () => {
		const problems: number[] = [];
		const cut = solar.trimEnd().split("\n").slice(0, -1).join("\n");
		const tracks = tracksFromMist(cut, { onProblem: ({ line }) => problems.push(line) });
		expect(tracks.map((track) => track.points.length)).toEqual([7, 7, 6]);
		expect(problems).toEqual([lineCount(cut)]);
	});

	it("reads Vega magnitudes alone: a downloaded file of Pan-STARRS is refused at the line of its columns", () => {
		const { line, message } = failure(() => tracksFromMist(panStarrs, { color: ["PS_g", "PS_r"], magnitude: "PS_r" }));
		expect({ line, isVega: message.includes("Vega") }).toEqual({ line: 13, isVega: true });
		const asVega = panStarrs.replace("(AB)", "(Vega)");
		const [track] = tracksFromMist(asVega, { color: ["PS_g", "PS_r"], magnitude: "PS_r" });
		expect(track?.name).toBe("12 Gyr, [Fe/H] \u22121.35");
		expect(track?.points[0]?.[0]).toBeCloseTo(13.83427 - 12.39616, 9);
		expect(track?.phases).toEqual(["main sequence", "main sequence", ...Array(2).fill("post-asymptotic giant branch")]);
		expect(failure(() => tracksFromMist(asVega)).message).toContain("no magnitudes of Gaia");
		expect(failure(() => tracksFromMist(solar.replace("(Vega)", "(AB)"))).message).toContain("Vega");
		expect(failure(() => tracksFromMist(solar.replace(/.*photometric.*\n/, ""))).line).toBe(12);
	});

	it("reddens on wish, each star by its own colour", () => {
		const [plain] = tracksFromMist(solar);
		const [red] = tracksFromMist(solar, { a0: 1 });
		expect(red?.name).toBe("100 Myr, [Fe/H] 0.00, A\u2080 1");
		plain?.points.forEach(([color, mag], i) => {
			const { colorExcess, extinction } = reddeningVector(Math.min(2.5, color), 1);
			expect(red?.points[i]?.[0]).toBeCloseTo(color + colorExcess, 9);
			expect(red?.points[i]?.[1]).toBeCloseTo(mag + extinction, 9);
		});
		expect(failure(() => tracksFromMist(solar, { a0: -1 })).message).toContain("a0 is \u22121");
		const johnson = { a0: 1, color: ["Bessell_B", "Bessell_V"], magnitude: "Bessell_V" } as const;
		expect(failure(() => tracksFromMist(solar, johnson)).message).toContain("Gaia's bands alone");
	});

	it("tells a missing column and an empty file", () => {
		expect(failure(() => tracksFromMist(solar, { magnitude: "Gaia_X" })).message).toContain('"Gaia_X"');
		expect(failure(() => tracksFromMist("")).line).toBe(1);
		expect(failure(() => tracksFromMist(undefined as never)).line).toBe(1);
	});
});

describe("tracksFromParsec", () => {
	it("makes a track of each age and metallicity of a downloaded file, told apart by colour and dash", () => {
		const tracks = tracksFromParsec(parsec);
		expect(tracks.map((track) => track.name)).toEqual([
			"10 Myr, [M/H] \u22120.18",
			"316 Myr, [M/H] 0.01",
			"562 Myr, [M/H] 0.01",
			"3.16 Gyr, [M/H] 0.14",
		]);
		expect(tracks.map((track) => track.feh)).toEqual([-0.17553, 0.00898, 0.00898, 0.14251]);
		expect(new Set(tracks.map((track) => track.color)).size).toBe(4);
		expect(tracks.map((track) => track.line)).toEqual(["solid", "dashed", "dashed", "dotted"]);
	});

	it("keeps all stars of a downloaded file but the remnants at the ends of its isochrones", () => {
		expect(tracksFromParsec(parsec).map((track) => track.points.length)).toEqual([6, 3, 3, 3]);
		const tracks = tracksFromParsec(parsecByAge);
		expect(tracks.map((track) => track.name)).toEqual([
			"10 Myr, [M/H] 0.04",
			"31.6 Myr, [M/H] 0.04",
			"1 Gyr, [M/H] 0.04",
		]);
		expect(tracks.map((track) => track.points.length)).toEqual([6, 5, 4]);
		const faintest = Math.max(
			...[...tracks, ...tracksFromParsec(parsec)].flatMap(({ points }) => points.map(([, m]) => m)),
		);
		expect(faintest).toBe(15.06);
	});

	it("reads mass, temperature, colour, magnitude and phase as the file has them", () => {
		const [young, middle] = tracksFromParsec(parsecByAge);
		const last = (young?.points.length ?? 0) - 1;
		expect(young?.points[last]?.[0]).toBeCloseTo(4.081 - 3.21, 9);
		expect(young?.points[last]?.[1]).toBe(3.728);
		expect(young?.massSolar?.[last]).toBeCloseTo(1.4, 6);
		expect(young?.teffK?.[last]).toBeCloseTo(10 ** 3.7504, 6);
		expect(young?.phases?.[last]).toBe("pre-main sequence");
		expect(middle?.phases).toEqual([...Array.from({ length: 4 }, () => "main sequence"), "subgiant branch"]);
	});

	it("reads the bands of DR2 for faint stars, and leaves out padding", () => {
		const [track] = tracksFromParsec(parsecDr2);
		expect(track?.points[2]?.[0]).toBeCloseTo(0.82, 6);
		expect(track?.points[2]?.[1]).toBeCloseTo(4.68, 6);
		expect(track?.phases?.[2]).toBe("main sequence");
		const olderColumns = parsec.replaceAll("G_BPmag ", "G_BPftmag ");
		expect(tracksFromParsec(olderColumns)[0]?.points).toEqual(tracksFromParsec(parsec)[0]?.points);
		const padded = parsec.replace("9.827 11.750 14.337 10.306", "9.827 99.999 99.999 99.999");
		expect(tracksFromParsec(padded)[0]?.points.length).toBe(5);
	});

	it("names the line where a file is cut off", () => {
		const lines = parsec.trimEnd().split("\n");
		const atLine = lines.slice(0, 19).join("\n");
		expect(failure(() => tracksFromParsec(atLine))).toEqual({ line: 19, message: expect.stringContaining("cut off") });
		const inLine = `${atLine}\n${lines[19]?.slice(0, 60)}`;
		expect(failure(() => tracksFromParsec(inLine))).toEqual({
			line: 20,
			message: expect.stringMatching(/the row has \d+ of 31 columns/),
		});
	});

	it("refuses AB magnitudes", () => {
		expect(failure(() => tracksFromParsec(parsec.replace("all Vegamags", "all ABmags"))).message).toContain("Vega");
	});
});

describe("both readers", () => {
	it("throw nothing but their documented error, whatever they get", () => {
		const pieces = fc.constantFrom(
			...solar.split("\n"),
			...parsec.split("\n"),
			"# EEP log_Teff",
			"# logAge",
			"x y",
			"1e999",
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 12 }), (lines) => {
				for (const reader of [tracksFromMist, tracksFromParsec]) {
					expect(() => reader(lines.join("\n"), { onProblem: () => {} })).not.toThrow();
					try {
						reader(lines.join("\n"));
					} catch (error) {
						expect(error).toBeInstanceOf(TrackFileError);
						expect((error as TrackFileError).message).toContain(`Line ${(error as TrackFileError).line}`);
					}
				}
			}),
			{ seed: 11, numRuns: 200 },
		);
	});
});
