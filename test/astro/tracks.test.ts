import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reddeningVector, TrackFileError, tracksFromMist, tracksFromParsec } from "../../src/astro/index.js";

const read = (name: string) => readFileSync(new URL(`fixtures/tracks/${name}`, import.meta.url), "utf8");
const solar = read("mist-feh-p0.00.iso.cmd");
const poor = read("mist-feh-m1.00.iso.cmd");
const parsec = read("parsec-edr3.dat");
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

	it("reads Vega magnitudes alone", () => {
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
	it("makes a track of each age and metallicity, told apart by colour and dash", () => {
		const tracks = tracksFromParsec(parsec);
		expect(tracks.map((track) => track.name)).toEqual([
			"10 Myr, [M/H] \u22120.18",
			"100 Myr, [M/H] \u22120.18",
			"1 Gyr, [M/H] \u22120.18",
			"10 Myr, [M/H] 0.14",
			"100 Myr, [M/H] 0.14",
			"1 Gyr, [M/H] 0.14",
		]);
		expect(new Set(tracks.map((track) => `${track.color} ${track.line}`)).size).toBe(6);
		expect(tracks[0]?.color).toBe(tracks[3]?.color);
		expect(tracks[0]?.line).not.toBe(tracks[3]?.line);
	});

	it("keeps all stars but the padding", () => {
		expect(tracksFromParsec(parsec).map((track) => track.points.length)).toEqual([6, 7, 7, 6, 7, 7]);
		const [track] = tracksFromParsec(parsecDr2);
		expect(track?.points[2]?.[0]).toBeCloseTo(0.82, 6);
		expect(track?.points[2]?.[1]).toBeCloseTo(4.68, 6);
		expect(track?.phases?.[2]).toBe("main sequence");
	});

	it("names the line where a file is cut off", () => {
		const lines = parsec.trimEnd().split("\n");
		const atLine = lines.slice(0, 30).join("\n");
		expect(failure(() => tracksFromParsec(atLine))).toEqual({ line: 30, message: expect.stringContaining("cut off") });
		const inLine = `${atLine}\n${lines[30]?.slice(0, 60)}`;
		expect(failure(() => tracksFromParsec(inLine))).toEqual({
			line: 31,
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
