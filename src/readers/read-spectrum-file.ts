import { attempt } from "../astro/untrusted.js";
import { isFits, readFits } from "./fits/read-fits.js";
import { readJsonSpectra } from "./text/read-json.js";
import { readTextSpectrum } from "./text/read-text.js";
import type { ReadSpectrumOptions, SpectrumFile } from "./types.js";

/** First bytes of files that hold no spectrum as they are, and what to do with them. */
const others: readonly (readonly [start: readonly number[], what: string])[] = [
	[[0x1f, 0x8b], "is compressed by gzip; unpack it first"],
	[[0x42, 0x5a, 0x68], "is compressed by bzip2; unpack it first"],
	[[0x50, 0x4b, 0x03, 0x04], "is a zip archive or a spreadsheet; unpack it, or save the table as CSV"],
	[[0x89, 0x50, 0x4e, 0x47], "is a picture (PNG); give the numbers behind it"],
	[[0xff, 0xd8, 0xff], "is a picture (JPEG); give the numbers behind it"],
	[[0x25, 0x50, 0x44, 0x46], "is a PDF; give the numbers in it as text"],
	[[0x89, 0x48, 0x44, 0x46], "is HDF5, which is not read; save the spectrum as FITS or CSV"],
];

const failed = (message: string, byte?: number): SpectrumFile => ({
	spectra: [],
	header: {},
	issues: [byte === undefined ? { message } : { message, byte }],
});

/** Text of bytes: UTF-8, UTF-16 with its mark, else Latin-1, as old instruments write it. */
function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("latin1").decode(bytes);
	}
}

/**
 * The spectra of a file, of any of these kinds, which the content tells:
 *
 * - text in columns, separated by blanks, commas, tabs, semicolons or bars, with titles and units or without; comments after #, %, ;, !
 *   or //, with keywords such as "MJD-OBS = 59475.6"; decimal points or commas;
 * - ECSV, as astropy writes it;
 * - JSON: lists `wavelengths` and `fluxes` in an object, or a list of objects;
 * - FITS: images of one axis with linear or logarithmic wavelengths, IRAF's apertures and bands, tables with a sample or a spectrum in
 *   each row; SDSS, DESI, ESO and WISeREP files among them (FITS 4.0; Greisen et al. 2006, A&A 446, 747).
 *
 * Wavelengths, fluxes, errors (also of variances), masks, units, date, telescope and medium are read where the file gives them. A file
 * that is damaged or of another kind is named in `issues`, with line or byte. Never throws.
 */
export function readSpectrumFile(
	data: ArrayBuffer | Uint8Array | string,
	options: ReadSpectrumOptions = {},
): SpectrumFile {
	return attempt(() => {
		const given = typeof options?.name === "string" ? options.name.trim() : "";
		const name = given === "" ? "spectrum" : given;
		if (typeof data === "string") return readAnyText(data, name);
		const bytes = ArrayBuffer.isView(data)
			? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
			: new Uint8Array(data);
		if (bytes.length === 0) return failed(`The file "${name}" is empty.`, 0);
		if (isFits(bytes)) return readFits(bytes, name);
		const other = others.find(([start]) => start.every((byte, i) => bytes[i] === byte));
		if (other) return failed(`The file ${other[1]}.`, 0);
		const zero = bytes.subarray(0, 4096).indexOf(0);
		if (zero >= 0 && bytes[0] !== 0xff && bytes[0] !== 0xfe)
			return failed(
				"The file is neither text nor FITS, so nothing is read; save the spectrum as text, CSV or FITS.",
				zero,
			);
		return readAnyText(decode(bytes), name);
	}, failed("The file cannot be read; save the spectrum as text, CSV or FITS."));
}

function readAnyText(text: string, name: string): SpectrumFile {
	const plain = text.replace(/^\uFEFF/, "");
	if (plain.trim() === "")
		return { spectra: [], header: {}, issues: [{ message: `The file "${name}" is empty.`, line: 1 }] };
	if (/^\s*[[{]/.test(plain) && /^\s*(\{\s*["}]|\[\s*[[{\]])/.test(plain)) return readJsonSpectra(plain, name);
	if (/^\s*<(!doctype|html|\?xml|votable)/i.test(plain))
		return {
			spectra: [],
			header: {},
			issues: [{ message: "The file is a web page or XML, not a spectrum; download the data themselves.", line: 1 }],
		};
	return readTextSpectrum(plain, name);
}
