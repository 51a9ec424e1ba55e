/** Spectra in the images of a FITS file. */
import type { RawSpectrum } from "../assemble.js";
import { type ColumnKind, findColumns } from "../columns.js";
import { mediumIn, numberIn, textIn } from "../facts.js";
import type { Header, Report } from "../types.js";
import { type Dispersion, dispersionOf, multispecOf } from "./dispersion.js";
import type { Hdu } from "./hdus.js";
import { readNumbers, typeOfBitpix } from "./numbers.js";

/** A spectrum, what tells it from others of the file, and the unit that holds it. */
export type Found = RawSpectrum & { part: string; hdu: Hdu };

/** Rows of a larger image are those of a detector. */
const MAX_ROWS = 30;
/** Spectra of one file that are drawn. */
export const MAX_SPECTRA = 200;

/** The rows of an image, the fastest axis along each. */
function rowsOf(view: DataView, { header, axes, data }: Hdu, most = Number.POSITIVE_INFINITY): Float64Array[] {
	const [length = 0] = axes;
	const type = typeOfBitpix.get(header.get("BITPIX"));
	if (type === undefined) return [];
	const count = Math.min(
		most,
		axes.slice(1).reduce((product, axis) => product * axis, 1),
	);
	const scaling = {
		scale: Number.isFinite(numberIn(header, "BSCALE")) ? numberIn(header, "BSCALE") : 1,
		zero: Number.isFinite(numberIn(header, "BZERO")) ? numberIn(header, "BZERO") : 0,
		blank: numberIn(header, "BLANK"),
	};
	const bytes = length * (Math.abs(numberIn(header, "BITPIX")) / 8);
	const rows: Float64Array[] = [];
	for (let row = 0; row < count && data + row * bytes < view.byteLength; row++)
		rows.push(readNumbers(view, data + row * bytes, length, type, scaling));
	return rows;
}

const fluxKind: ColumnKind = { role: "flux", form: "plain" };

/** What an image holds, by its name: "FLUX", "B_IVAR", "ERRS", "SCI". Null for other names; an image without a name holds a flux. */
function kindOf(name: string): ColumnKind | null {
	if (name === "" || /^(SCI|PRIMARY|SPECTRUM|FLUX\d*)$/.test(name)) return fluxKind;
	const [found] = findColumns([name.replace(/^STAT$/, "VAR")]).values();
	return found ?? null;
}

/** "B_FLUX" of DESI is of the arm "B". */
function armOf(name: string): { arm: string; rest: string } {
	const parts = /^([A-Z0-9]{1,4})_(.+)$/.exec(name);
	return parts && kindOf(parts[2] as string)
		? { arm: parts[1] as string, rest: parts[2] as string }
		: { arm: "", rest: name };
}

/** Spectra of all images. Images that belong together by their names, such as B_FLUX and B_IVAR, are joined. */
export function spectraInImages(view: DataView, hdus: readonly Hdu[], report: Report): Found[] {
	const images = hdus.filter(({ kind, axes, size }) => kind === "image" && axes.length > 0 && size > 0);
	const named = images.flatMap((hdu) => {
		const { arm, rest } = armOf(hdu.name);
		const kind = kindOf(rest);
		return kind ? [{ hdu, arm, kind }] : [];
	});
	const primary = hdus[0]?.header ?? new Map();
	return named.flatMap((image) => {
		if (image.kind.role !== "flux") return [];
		const sameShape = ({ hdu }: { hdu: Hdu }) => hdu.axes[0] === image.hdu.axes[0];
		const others = named.filter((other) => other.arm === image.arm && other !== image && sameShape(other));
		const partner = (role: string) => others.find(({ kind }) => kind.role === role);
		const place: Report = (message) => report(message, { byte: image.hdu.data });
		const wavelengths = partner("wavelength");
		if (!wavelengths && (image.hdu.axes[1] ?? 1) > MAX_ROWS && !multispecOf(image.hdu.header, 1, () => {})) {
			place(
				`The image of ${image.hdu.axes.join(" × ")} pixels is no spectrum, so it is left out; extract a spectrum first.`,
			);
			return [];
		}
		if (!wavelengths && others.length === 0) return rowSpectra(view, image.hdu, primary, place);
		return joined(view, image, wavelengths, partner("error"), partner("mask"), primary, place);
	});
}

type NamedImage = { hdu: Hdu; arm: string; kind: ColumnKind };

/** Spectra of images that hold one quantity each: a row of each image is one spectrum. */
function joined(
	view: DataView,
	flux: NamedImage,
	wavelength: NamedImage | undefined,
	error: NamedImage | undefined,
	mask: NamedImage | undefined,
	primary: Header,
	report: Report,
): Found[] {
	const [length = 0] = flux.hdu.axes;
	const fluxes = rowsOf(view, flux.hdu, MAX_SPECTRA + 1);
	const count = flux.hdu.axes.slice(1).reduce((product, axis) => product * axis, 1);
	if (count > MAX_SPECTRA) report(`The file holds ${count} spectra; the first ${MAX_SPECTRA} are read.`);
	const waves = wavelength && rowsOf(view, wavelength.hdu, MAX_SPECTRA);
	const axis = waves ? null : dispersionOf(merged(flux.hdu.header, primary), length, report);
	if (!waves && axis === null) return [];
	const errors = error && rowsOf(view, error.hdu, MAX_SPECTRA);
	const masks = mask && rowsOf(view, mask.hdu, MAX_SPECTRA);
	// Both arms of DESI are in vacuum (data model of the DESI spectroscopic pipeline, "coadd").
	const isDesi = flux.arm !== "" && /^[BRZ]$/.test(flux.arm) && wavelength !== undefined;
	return fluxes.slice(0, MAX_SPECTRA).map((row, i) => ({
		wavelengths: waves ? ((waves[i] ?? waves[0]) as Float64Array) : (axis as Dispersion).wavelengths,
		wavelengthForm: wavelength?.kind.form ?? "plain",
		wavelengthUnit: wavelength
			? (textIn(wavelength.hdu.header, "BUNIT") ?? (isDesi ? "Angstrom" : null))
			: (axis?.unit ?? null),
		fluxes: row,
		fluxUnit: textIn(flux.hdu.header, "BUNIT") ?? textIn(primary, "BUNIT"),
		errors: errors?.[i] ?? null,
		errorForm: error?.kind.form ?? "plain",
		mask: masks?.[i] ?? null,
		medium: isDesi ? "vacuum" : mediumIn(merged(flux.hdu.header, primary)),
		part: [count > 1 ? String(i + 1) : "", flux.arm].filter(Boolean).join(" "),
		hdu: flux.hdu,
	}));
}

/** What the rows of a bundle are: flux, error or neither. */
type RowRole = "flux" | "error" | null;

/** Roles of the bands of IRAF's `apall`, by BANDIDn or by their number, and of the rows of SDSS' spSpec files. */
function bandRoles(header: Header, bands: number): RowRole[] | null {
	const ids = Array.from({ length: bands }, (_, i) => textIn(header, `BANDID${i + 1}`));
	if (ids.some((id) => id !== null))
		return ids.map((id, i) =>
			id === null ? null : /^sigma/i.test(id) ? "error" : /^spectrum/i.test(id) || i === 0 ? "flux" : null,
		);
	// Without names: the optimal spectrum, the plain one, the background, the errors.
	return bands === 4 ? ["flux", null, null, "error"] : null;
}

/** Spectra of one image without partners: a spectrum in each row, or the rows of one spectrum. */
function rowSpectra(view: DataView, hdu: Hdu, primary: Header, report: Report): Found[] {
	const header = merged(hdu.header, primary);
	const [length = 0, second = 1, third = 1] = hdu.axes;
	if (length < 2) return [];
	const multispec = multispecOf(header, length, report);
	const isSdss = Number.isFinite(numberIn(header, "COEFF0")) && second >= 3 && second <= 5 && third === 1;
	const roles: RowRole[] | null = isSdss ? ["flux", null, "error"] : third > 1 ? bandRoles(header, third) : null;
	const axis = multispec ? null : dispersionOf(header, length, report);
	if (!multispec && axis === null) return [];
	const rows = rowsOf(view, hdu);
	const base = {
		wavelengthForm: "plain",
		errorForm: "plain",
		fluxUnit: textIn(header, "BUNIT"),
		mask: null,
		hdu,
	} as const;
	const medium = mediumIn(header) ?? (Number.isFinite(numberIn(header, "COEFF0")) ? "vacuum" : undefined);
	const spectrum = (flux: number, error: number | null, place: Dispersion | null, part: string): Found[] =>
		place === null || !rows[flux]
			? []
			: [
					{
						...base,
						medium,
						wavelengths: place.wavelengths,
						wavelengthUnit: place.unit,
						fluxes: rows[flux] as Float64Array,
						errors: error === null ? null : (rows[error] ?? null),
						part,
					},
				];
	if (isSdss) return spectrum(0, 2, axis, "");
	const errorBand = roles?.indexOf("error") ?? -1;
	const fluxBand = Math.max(0, roles?.indexOf("flux") ?? 0);
	const apertures = Math.min(second, MAX_SPECTRA);
	return Array.from({ length: apertures }, (_, aperture) =>
		spectrum(
			fluxBand * second + aperture,
			errorBand < 0 ? null : errorBand * second + aperture,
			multispec ? (multispec[aperture] ?? null) : axis,
			apertures > 1 ? String(aperture + 1) : "",
		),
	).flat();
}

/** The header of an extension, with the keywords that only the primary one has. */
export function merged(header: Header, primary: Header): Header {
	return header === primary ? header : new Map([...primary, ...header]);
}
