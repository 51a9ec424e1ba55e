import { attempt } from "../../astro/untrusted.js";
import type { Spectrum } from "../../spectrum-viewer/types.js";
import { assemble } from "../assemble.js";
import { factsOf } from "../facts.js";
import type { Report, SpectrumFile, SpectrumFileIssue } from "../types.js";
import { type Hdu, readHdus } from "./hdus.js";
import { type Found, merged, spectraInImages } from "./images.js";
import { spectraInAsciiTable, spectraInTable } from "./tables.js";

/** "SIMPLE  =" at the start is what tells a FITS file. */
export const isFits = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 9)) === "SIMPLE  =";

/** The spectra of a FITS file: of its tables; where these hold none, of its images. */
export function readFits(bytes: Uint8Array, name: string): SpectrumFile {
	const issues: SpectrumFileIssue[] = [];
	// The rows of one image often share a fault.
	const report: Report = (message, place) => {
		if (!issues.some((issue) => issue.message === message)) issues.push({ message, ...place });
	};
	const hdus = readHdus(bytes, report);
	const primary = hdus[0]?.header ?? new Map();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const inTables = hdus.flatMap((hdu) => {
		const place: Report = (message) => report(message, { byte: hdu.data });
		const read = () =>
			hdu.kind === "table"
				? spectraInTable(view, hdu, primary, place)
				: hdu.kind === "ascii table"
					? spectraInAsciiTable(bytes, hdu, primary)
					: [];
		return attempt(read, []);
	});
	const found = inTables.length > 0 ? inTables : attempt(() => spectraInImages(view, hdus, report), []);
	const header: Record<string, unknown> = Object.fromEntries(primary);
	for (const { hdu } of found)
		for (const [key, value] of hdu.header) if (!Object.hasOwn(header, key)) header[key] = value;
	const spectra = found.flatMap((raw) => {
		const place: Report = (message) => report(message, { byte: raw.hdu.data });
		const spectrum = named(raw, name, place, primary);
		return spectrum ? [spectrum] : [];
	});
	if (spectra.length === 0 && issues.length === 0)
		report(`The file holds no spectrum: ${contentsOf(hdus)}; a table needs columns such as "wavelength" and "flux".`);
	return { spectra, header, issues };
}

function named(raw: Found, name: string, report: Report, primary: Hdu["header"]): Spectrum | null {
	const id = raw.part === "" ? name : `${name} ${raw.part}`;
	const facts = factsOf(merged(raw.hdu.header, primary), name, report);
	const label = raw.part === "" ? facts.label : `${facts.label} ${raw.part}`;
	return assemble(raw, id, { ...facts, label }, report);
}

/** "an image of 2048 × 2048, a table" for the message about a file without spectra. */
function contentsOf(hdus: readonly Hdu[]): string {
	const texts = hdus
		.filter(({ axes }) => axes.length > 0)
		.slice(0, 3)
		.map(({ kind, axes, name }) => `${kind}${name ? ` ${name.slice(0, 20)}` : ""} of ${axes.join(" × ")}`);
	return texts.length > 0 ? texts.join(", ") : "it has no data";
}
