/** Spectra in the tables of a FITS file. */
import { readNumber } from "../../astro/number.js";
import { findColumns, splitUnit } from "../columns.js";
import { mediumIn, mediumOfName, numberIn, textIn } from "../facts.js";
import type { Header, Report } from "../types.js";
import type { Hdu } from "./hdus.js";
import { type Found, MAX_SPECTRA, merged } from "./images.js";
import { bytesPer, type NumberType, readNumbers, type Scaling } from "./numbers.js";

/** A column of numbers. `count`: numbers in a cell; of `heap` columns each cell has its own count. */
type Column = {
	name: string;
	unit: string | null;
	type: NumberType;
	at: number;
	count: number;
	heap: 0 | 8 | 16;
	scaling: Scaling;
};

const typeOfLetter: Readonly<Record<string, NumberType>> = {
	L: "u8",
	B: "u8",
	I: "i16",
	J: "i32",
	K: "i64",
	E: "f32",
	D: "f64",
};
/** Bytes of the cells that hold no numbers: bits, characters, complex numbers. */
const otherBytes: Readonly<Record<string, number>> = { A: 1, C: 8, M: 16 };

/** More columns have no tables (FITS 4.0, section 7.3.1). */
const MAX_COLUMNS = 999;

function scalingOf(header: Header, n: number): Scaling {
	const or = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
	return {
		scale: or(numberIn(header, `TSCAL${n}`), 1),
		zero: or(numberIn(header, `TZERO${n}`), 0),
		blank: numberIn(header, `TNULL${n}`),
	};
}

/** The columns of numbers; null and a report where a form is not of FITS, since all later columns would be misread. */
function columnsOf(header: Header, report: Report): Column[] | null {
	const columns: Column[] = [];
	const fields = Math.min(MAX_COLUMNS, Math.max(0, numberIn(header, "TFIELDS") || 0));
	let at = 0;
	for (let n = 1; n <= fields; n++) {
		const form = textIn(header, `TFORM${n}`) ?? "";
		const [, repeat = "", letter = "", element = ""] = /^(\d*)([LXBIJKAEDCMPQ])([LXBIJKAEDCM]?)/.exec(form) ?? [];
		if (letter === "") {
			report(`The form of column ${n} is "${form.slice(0, 20)}", which FITS does not have, so the table is left out.`);
			return null;
		}
		const count = repeat === "" ? 1 : Number(repeat);
		const isHeap = letter === "P" || letter === "Q";
		const type = typeOfLetter[isHeap ? element : letter];
		const title = splitUnit(textIn(header, `TTYPE${n}`) ?? `column ${n}`);
		const heap = letter === "P" ? 8 : letter === "Q" ? 16 : 0;
		if (type && count > 0)
			columns.push({
				name: title.name,
				unit: textIn(header, `TUNIT${n}`) ?? title.unit,
				type,
				at,
				count,
				heap,
				scaling: scalingOf(header, n),
			});
		at += isHeap
			? count * heap
			: letter === "X"
				? Math.ceil(count / 8)
				: count * (type ? bytesPer[type] : (otherBytes[letter] ?? 1));
	}
	return columns;
}

/** The cell of a column in the row that begins at `row`. */
function cellOf(view: DataView, column: Column, row: number, heapStart: number): Float64Array {
	const at = row + column.at;
	if (column.heap === 0) return readNumbers(view, at, column.count, column.type, column.scaling);
	if (at + column.heap > view.byteLength) return new Float64Array();
	const count = column.heap === 8 ? view.getInt32(at) : Number(view.getBigInt64(at));
	const offset = column.heap === 8 ? view.getInt32(at + 4) : Number(view.getBigInt64(at + 8));
	const there = Math.floor((view.byteLength - heapStart - offset) / bytesPer[column.type]);
	if (!(count > 0) || offset < 0 || count > there) return new Float64Array();
	return readNumbers(view, heapStart + offset, count, column.type, column.scaling);
}

/** A column with one number in each row. */
function columnOf(view: DataView, column: Column, { data, axes }: Hdu): Float64Array {
	const [width = 0, rows = 0] = axes;
	const there = Math.max(0, Math.min(rows, Math.floor((view.byteLength - data) / Math.max(1, width))));
	const values = new Float64Array(there);
	for (let i = 0; i < there; i++)
		values[i] = readNumbers(view, data + i * width + column.at, 1, column.type, column.scaling)[0] as number;
	return values;
}

/** Spectra of a binary table: a sample in each row, or a whole spectrum in each row. Empty for tables of other things. */
export function spectraInTable(view: DataView, hdu: Hdu, primary: Header, report: Report): Found[] {
	const columns = columnsOf(hdu.header, report);
	if (columns === null) return [];
	const found = findColumns(columns.map(({ name }) => name));
	const [wave, flux, error, mask] = (["wavelength", "flux", "error", "mask"] as const).map((role) => found.get(role));
	if (!wave || !flux) return [];
	const columnAt = (kind: { index: number } | undefined) => (kind ? (columns[kind.index] as Column) : null);
	const [waveColumn, fluxColumn, errorColumn, maskColumn] = [wave, flux, error, mask].map(columnAt);
	if (!waveColumn || !fluxColumn) return [];
	const header = merged(hdu.header, primary);
	const isLog = wave.form === "log10";
	const base = {
		wavelengthForm: wave.form,
		wavelengthUnit: isLog ? "Angstrom" : waveColumn.unit,
		fluxUnit: fluxColumn.unit ?? textIn(header, "BUNIT"),
		errorForm: error?.form ?? "plain",
		// SDSS gives `loglam` in vacuum (data model of "spec" files).
		medium: mediumIn(header) ?? (isLog ? ("vacuum" as const) : mediumOfName(waveColumn.name)),
		hdu,
	};
	const [width = 0, rows = 0] = hdu.axes;
	if (waveColumn.count === 1 && waveColumn.heap === 0 && fluxColumn.count === 1 && fluxColumn.heap === 0)
		return [
			{
				...base,
				wavelengths: columnOf(view, waveColumn, hdu),
				fluxes: columnOf(view, fluxColumn, hdu),
				errors: errorColumn ? columnOf(view, errorColumn, hdu) : null,
				mask: maskColumn ? columnOf(view, maskColumn, hdu) : null,
				part: "",
			},
		];
	if (rows > MAX_SPECTRA) report(`The table holds ${rows} spectra; the first ${MAX_SPECTRA} are read.`);
	const heapOffset = numberIn(hdu.header, "THEAP");
	const heapStart = hdu.data + (Number.isFinite(heapOffset) ? heapOffset : width * rows);
	const there = Math.max(0, Math.min(rows, MAX_SPECTRA, Math.floor((view.byteLength - hdu.data) / Math.max(1, width))));
	return Array.from({ length: there }, (_, i): Found => {
		const cell = (column: Column | null | undefined) => column && cellOf(view, column, hdu.data + i * width, heapStart);
		const fluxes = cell(fluxColumn) as Float64Array;
		const sameLength = (values: Float64Array | null | undefined) => (values?.length === fluxes.length ? values : null);
		return {
			...base,
			wavelengths: cell(waveColumn) as Float64Array,
			fluxes,
			errors: sameLength(cell(errorColumn)),
			mask: sameLength(cell(maskColumn)),
			part: rows > 1 ? String(i + 1) : "",
		};
	});
}

/** Spectra of a table in characters (FITS 4.0, section 7.2): a sample in each row. */
export function spectraInAsciiTable(bytes: Uint8Array, hdu: Hdu, primary: Header): Found[] {
	const { header, axes, data } = hdu;
	const [width = 0, rows = 0] = axes;
	const fields = Math.min(MAX_COLUMNS, Math.max(0, numberIn(header, "TFIELDS") || 0));
	const titles = Array.from({ length: fields }, (_, i) => splitUnit(textIn(header, `TTYPE${i + 1}`) ?? ""));
	const found = findColumns(titles.map(({ name }) => name));
	const [wave, flux, error, mask] = (["wavelength", "flux", "error", "mask"] as const).map((role) => found.get(role));
	if (!wave || !flux) return [];
	const there = Math.max(0, Math.min(rows, Math.floor((bytes.length - data) / Math.max(1, width))));
	const decoder = new TextDecoder("latin1");
	const column = ({ index }: { index: number }): Float64Array => {
		const from = numberIn(header, `TBCOL${index + 1}`) - 1;
		const length = Number(/\d+/.exec(textIn(header, `TFORM${index + 1}`) ?? "")?.[0] ?? 0);
		return Float64Array.from({ length: there }, (_, i) => {
			const text = decoder.decode(bytes.subarray(data + i * width + from, data + i * width + from + length));
			return readNumber(text.replace(/d/i, "e"));
		});
	};
	const unitOf = ({ index }: { index: number }) => textIn(header, `TUNIT${index + 1}`) ?? titles[index]?.unit ?? null;
	return [
		{
			wavelengths: column(wave),
			wavelengthForm: wave.form,
			wavelengthUnit: unitOf(wave),
			fluxes: column(flux),
			fluxUnit: unitOf(flux),
			errors: error ? column(error) : null,
			errorForm: error?.form ?? "plain",
			mask: mask ? column(mask) : null,
			medium: mediumIn(merged(header, primary)),
			part: "",
			hdu,
		},
	];
}
