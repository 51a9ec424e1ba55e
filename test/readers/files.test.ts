/** Files of each kind, written by astropy (see data/make.py), which also says what they hold. */
import { readFileSync } from "node:fs";
import { readSpectrumFile } from "astropane/readers";
import { describe, expect, it } from "vitest";

const folder = new URL("./data/", import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

type Expected = { length: number; wavelengths: number[]; fluxes: number[]; errors?: number[] };
const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Record<string, Expected[]>;

const ends = (values: ArrayLike<number | null>): number[] =>
	[0, values.length >> 1, values.length - 1].map((i) => values[i] as number);

describe("a file has the wavelengths, fluxes and errors that astropy reads", () => {
	it.each(Object.keys(expected))("%s", (name) => {
		const { spectra, issues } = readSpectrumFile(bytesOf(name), { name });
		expect(issues).toEqual([]);
		const wanted = expected[name] as Expected[];
		expect(spectra).toHaveLength(wanted.length);
		for (const [i, spectrum] of spectra.entries()) {
			const { length, wavelengths, fluxes, errors } = wanted[i] as Expected;
			expect(spectrum.wavelengths).toHaveLength(length);
			const close = (read: number[], right: number[]) =>
				read.forEach((value, j) => {
					expect(value === right[j] ? 0 : Math.abs(value / (right[j] as number) - 1)).toBeLessThan(1e-7);
				});
			close(ends(spectrum.wavelengths), wavelengths);
			close(ends(spectrum.fluxes), fluxes);
			if (errors) close(ends(spectrum.errors as Float64Array), errors);
			else expect(spectrum.errors).toBeNull();
		}
	});
});

describe("a file says how it is to be drawn", () => {
	const read = (name: string) => {
		const file = readSpectrumFile(bytesOf(name), { name });
		const [spectrum] = file.spectra;
		if (!spectrum) throw new Error(`no spectrum in ${name}`);
		return { ...file, spectrum };
	};

	it("with unit, medium, date, telescope and label", () => {
		expect(read("linear.fits").spectrum).toMatchObject({
			id: "linear.fits",
			label: "SN 2021abc (2021-02-03)",
			wavelengthUnit: "nm",
			medium: "air",
			fluxUnit: "erg s⁻¹ cm⁻² Å⁻¹",
			observedAt: "2021-02-03T04:05:06",
			telescope: "NTT",
			instrument: "EFOSC",
		});
	});

	it("in vacuum where it is of SDSS or DESI", () => {
		expect(read("sdss-spspec.fits").spectrum).toMatchObject({ medium: "vacuum", wavelengthUnit: "angstrom" });
		expect(read("sdss-spec.fits").spectrum).toMatchObject({ medium: "vacuum", fluxUnit: "1E-17 erg/cm^2/s/Ang" });
		expect(read("desi-coadd.fits").spectrum).toMatchObject({ medium: "vacuum", id: "desi-coadd.fits 1 B" });
	});

	it("with masks of their own, of inverse variances of 0, of a quality", () => {
		expect(read("sdss-spec.fits").spectrum.mask?.[7]).toBe(1);
		expect(read("sdss-spec.fits").spectrum.errors).toHaveProperty("7", Number.NaN);
		expect(read("eso-sdp.fits").spectrum.mask?.[2]).toBe(1);
		expect(read("variable-length.fits").spectrum.mask?.[2]).toBe(1);
		const masks = read("desi-coadd.fits").spectra.map(({ mask }) => mask && [...mask].indexOf(16 as never));
		expect(masks).toEqual([null, 3, null, 3]);
	});

	it("with integers scaled and blanks as gaps", () => {
		const { fluxes } = read("natural-log.fits").spectrum;
		expect([fluxes[4], fluxes[5], fluxes[6]]).toEqual([102, Number.NaN, 103]);
	});

	it("with a date of the old form and the time beside it", () => {
		expect(read("iraf-bands.fits").spectrum.observedAt).toBe("1983-05-29T12:02:45");
	});

	it("with its header: long texts, hierarchies, metadata of ECSV", () => {
		const { header } = read("linear.fits");
		expect(header.LONGTEXT).toBe(
			"It's a long text that does not fit into the eighty characters of one card, so that it goes on in others.",
		);
		expect(header.ESO_OBS_NAME).toBe("a name");
		expect(read("blanks.ecsv").header).toEqual({
			TELESCOP: "JWST",
			DATE_OBS: "2023-01-02T03:04:05",
			OBJECT: "a, b: c",
		});
		expect(read("commas.ecsv").spectrum).toMatchObject({
			wavelengthUnit: "um",
			fluxUnit: "mJy",
			telescope: "JWST",
			observedAt: "2023-01-02T03:04:05",
			label: "a, b: c (2023-01-02)",
		});
	});
});

describe("a damaged file is named with its byte, and what is there is drawn", () => {
	const cut = (name: string, length: number) => readSpectrumFile(bytesOf(name).slice(0, length), { name });

	it("in the data", () => {
		const { spectra, issues } = cut("linear.fits", 2880 + 80);
		expect([...(spectra[0]?.fluxes ?? [])].filter(Number.isFinite)).toHaveLength(20);
		expect(issues).toEqual([
			{
				message: "The file ends at byte 2960 of 3040, so only a part of it is drawn; copy the file anew.",
				byte: 2960,
			},
		]);
	});

	it("in the header", () => {
		expect(cut("linear.fits", 800)).toEqual({
			spectra: [],
			header: {},
			issues: [{ message: "The header has no END card, so it is not complete; copy the file anew.", byte: 0 }],
		});
	});

	it("in a table", () => {
		const { spectra, issues } = cut("sdss-spec.fits", 5760 + 10 * 20 + 7);
		expect(spectra[0]?.fluxes).toHaveLength(10);
		expect(spectra[0]?.wavelengths).toHaveLength(10);
		expect(issues[0]?.message).toMatch(/^The file ends at byte 5967 of 6560/);
	});

	it("in an unknown BITPIX", () => {
		const bytes = bytesOf("linear.fits");
		const at = new TextDecoder("latin1").decode(bytes).indexOf("BITPIX");
		bytes.set(new TextEncoder().encode("-33"), at + 27);
		expect(readSpectrumFile(bytes).issues).toEqual([
			{ message: "BITPIX is −33, which FITS does not have, so the rest of the file is left out.", byte: 0 },
		]);
	});
});
