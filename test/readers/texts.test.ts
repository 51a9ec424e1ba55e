/** Texts with a spectrum, as people and pipelines write them. */
import { readSpectrumFile } from "astropane/readers";
import { describe, expect, it } from "vitest";
import { durationOf } from "../setup/duration.js";

type Row = [title: string, text: string, spectrum: Record<string, unknown>];

const nan = Number.NaN;

/** Each text holds these wavelengths and fluxes, unless the row says otherwise. */
const rows: readonly Row[] = [
	["two columns with blanks", "4000 1\n4001  2\n4002\t3\n", {}],
	["Windows' ends of line and a mark of UTF-8", "\uFEFF4000 1\r\n4001 2\r\n4002 3", {}],
	["old Macintosh's ends of line", "4000 1\r4001 2\r4002 3\r", {}],
	["three columns: the third is the error", "4000 1 .1\n4001 2 .2\n4002 3 .3", { errors: [0.1, 0.2, 0.3] }],
	["commas with titles", "wavelength,flux,flux_err\n4000,1,.1\n4001,2,.2\n4002,3,.3", { errors: [0.1, 0.2, 0.3] }],
	[
		"titles in another order",
		"flux;ivar;wave\n1;4;4000\n2;4;4001\n3;0;4002",
		{ errors: [0.5, 0.5, nan], mask: [0, 0, 1] },
	],
	["titles behind a #, columns that are not used", "# lambda sky flux\n4000 9 1\n4001 9 2\n4002 9 3", {}],
	["units in brackets", "# wave [nm] flux [mJy]\n4000 1\n4001 2\n4002 3", { wavelengthUnit: "nm", fluxUnit: "mJy" }],
	[
		"a line of units",
		"# wl fl err\n# [A] [erg/s/cm2/A]\n4000 1 1\n4001 2 1\n4002 3 1",
		{ wavelengthUnit: "angstrom", fluxUnit: "erg s⁻¹ cm⁻² Å⁻¹" },
	],
	["a unit in the name", "wavelength_nm,flux\n4000,1\n4001,2\n4002,3", { wavelengthUnit: "nm" }],
	[
		"keywords",
		"# MJD-OBS = 59475.6\n# TELESCOPE: UH88\n4000 1\n4001 2\n4002 3",
		{ observedAt: "59475.6", telescope: "UH88" },
	],
	["cards of FITS", "#DATE-OBS= '2021-02-03' / start\n4000 1\n4001 2\n4002 3", { observedAt: "2021-02-03" }],
	["a medium in a comment", "# vacuum wavelengths, airmass 1.2\n4000 1\n4001 2\n4002 3", { medium: "vacuum" }],
	["Fortran's exponents", "4.0D+03 1.0D0\n4.001D+03 2.0D0\n4.002D+03 3.0D0", {}],
	["decimal commas", "Wellenlänge;Fluss\n4000,0;1,0\n4001,0;2,0\n4002,0;3,0", {}],
	["decimal commas between blanks", "4000,0 1,0\n4001,0 2,0\n4002,0 3,0", {}],
	["missing values", "4000 nan\n4001 --\n4002 3", { fluxes: [nan, nan, 3] }],
	["a minus of typography", "4000 \u22121\n4001 2\n4002 3", { fluxes: [-1, 2, 3] }],
	["comments of other tools", "% a\n; b\n! c\n// d\n4000 1\n4001 2\n4002 3", {}],
	["quotes", '"wavelength","flux"\n"4000","1"\n"4001","2"\n"4002","3"', {}],
	["a mask of words", "wave,flux,mask\n4000,1,False\n4001,2,True\n4002,3,False", { mask: [0, 1, 0] }],
	["logarithms by name", "loglam flux\n3 1\n4 2\n5 3", { wavelengths: [1000, 10_000, 100_000] }],
	["JSON", '{"wavelengths": [4000, 4001, 4002], "fluxes": [1, 2, 3], "observed_at": "x"}', {}],
];

const list = (values: unknown) =>
	values === null || values === undefined ? values : Array.from(values as ArrayLike<number>);

describe("a text with a spectrum is read", () => {
	it.each(rows)("%s", (_, text, wanted) => {
		const { spectra, issues } = readSpectrumFile(text, { name: "spec.dat" });
		expect(issues).toEqual([]);
		expect(spectra).toHaveLength(1);
		const read = Object.fromEntries(
			Object.entries(spectra[0] ?? {}).map(([key, value]) => [key, ArrayBuffer.isView(value) ? list(value) : value]),
		);
		expect(read).toMatchObject({ wavelengths: [4000, 4001, 4002], fluxes: [1, 2, 3], ...wanted });
		const bytes = new TextEncoder().encode(text);
		expect(readSpectrumFile(bytes, { name: "spec.dat" })).toEqual({ spectra, header: expect.anything(), issues });
	});

	it("in UTF-16 and in Latin-1", () => {
		const text = "# Ångström\n4000 1\n4001 2";
		const utf16 = new Uint8Array([
			0xff,
			0xfe,
			...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
		]);
		const latin1 = Uint8Array.from(text, (c) => c.charCodeAt(0));
		for (const bytes of [utf16, latin1]) expect(readSpectrumFile(bytes).spectra).toHaveLength(1);
	});
});

describe("a text that is made to take long", () => {
	const many = (text: string) => text.repeat(Math.ceil(200_000 / text.length));
	const ecsv = "# %ECSV 1.0\n# ---\n# datatype:\n";
	it.each([
		["brackets without an end", `# ${many("a(")}\n4000 1\n4001 2`],
		["brackets alone", `# ${many("(")}\n4000 1\n4001 2`],
		["blanks before no comment", `# a = b${many(" ")}c\n4000 1\n4001 2`],
		["a long keyword", `# ${many("a")} = 1\n4000 1\n4001 2`],
		["quotes", `# ${many('"')}\n4000 1\n4001 2`],
		["digits", `4000 1\n${many("1.")}\n4001 2`],
		["digits with exponents", `4000 1\n${many("1d")} 1\n4001 2`],
		["an entry of ECSV without an end", `${ecsv}# - {name: ${many("a ")}\nwave flux\n4000 1\n4001 2`],
		["many entries of ECSV", `${ecsv}${many("# - {name: a, unit: b\n")}wave flux\n4000 1\n4001 2`],
		["many lines of titles", `${many("# a [b] c\n")}4000 1\n4001 2`],
		["many short lines that are no samples", `4000 1\n${many("x\n")}4001 2`],
	])("is read within 500 ms: %s", (_, text) => {
		const { spectra } = readSpectrumFile(text);
		expect(durationOf(() => readSpectrumFile(text), 500)).toBeLessThan(500);
		expect(list(spectra[0]?.wavelengths)).toEqual([4000, 4001]);
	});
});

describe("what cannot be read is named", () => {
	const issuesOf = (data: Parameters<typeof readSpectrumFile>[0]) => readSpectrumFile(data).issues;

	it("a line that is no sample, with its number; the others stay", () => {
		const { spectra, issues } = readSpectrumFile("4000 1\n4001 2\nbroken\n4003 3\nEND");
		expect(list(spectra[0]?.wavelengths)).toEqual([4000, 4001, 4003]);
		expect(issues).toEqual([
			{
				message: '2 lines hold no wavelength and flux, so they are left out; the first is line 3 ("broken").',
				line: 3,
			},
		]);
	});

	it("wavelengths without a unit that cannot be ångström", () => {
		const { spectra, issues } = readSpectrumFile("400 1\n401 2\n649 3");
		expect(spectra[0]?.wavelengthUnit).toBe("nm");
		expect(issues[0]?.message).toBe("No unit of wavelength is given; values up to 649 are read as nm.");
		expect(readSpectrumFile("0.4 1\n0.9 2").spectra[0]?.wavelengthUnit).toBe("um");
	});

	it.each([
		["nothing", "", 'The file "spectrum" is empty.'],
		["blanks", " \n ", 'The file "spectrum" is empty.'],
		[
			"prose",
			"no numbers here",
			"No line begins with two numbers, so there is no spectrum to read; write a wavelength and a flux into each line.",
		],
		[
			"a web page",
			"<!DOCTYPE html><p>4000 1</p>",
			"The file is a web page or XML, not a spectrum; download the data themselves.",
		],
		["JSON of other things", '{"a": 1}', 'The JSON holds no spectrum; give each one lists "wavelengths" and "fluxes".'],
		[
			"JSON that is cut",
			'{"wavelengths": [1,',
			"The text begins like JSON but is not valid, so nothing is read; save the file anew.",
		],
		[
			"an unknown unit",
			"# wave [furlong] flux\n1 2\n2 3",
			'The wavelength unit "furlong" is not known, so the spectrum is left out; use Angstrom, nm, um, m or Hz.',
		],
		["no flux", "4000 nan\n4001 nan", "The spectrum holds no flux that is a number, so it is left out."],
	])("%s", (_, text, message) => {
		const { spectra, issues } = readSpectrumFile(text);
		expect(spectra).toEqual([]);
		expect(issues.map((issue) => issue.message)).toEqual([message]);
	});

	it.each([
		["gzip", [0x1f, 0x8b, 8], "The file is compressed by gzip; unpack it first."],
		["zip", [0x50, 0x4b, 3, 4], "The file is a zip archive or a spreadsheet; unpack it, or save the table as CSV."],
		["PNG", [0x89, 0x50, 0x4e, 0x47], "The file is a picture (PNG); give the numbers behind it."],
		[
			"bytes",
			[1, 2, 0, 3],
			"The file is neither text nor FITS, so nothing is read; save the spectrum as text, CSV or FITS.",
		],
	])("%s", (_, bytes, message) => {
		expect(issuesOf(new Uint8Array(bytes))[0]?.message).toBe(message);
		expect(issuesOf(new Uint8Array(bytes).buffer)[0]?.message).toBe(message);
	});

	it.each([null, undefined, 5, {}, [], new Date(0)])("a value that is no file: %s", (value) => {
		expect(issuesOf(value as never)).toHaveLength(1);
	});
});
