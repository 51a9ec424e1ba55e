import { formatForMessage } from "../../text/index.js";
import { textIn } from "../facts.js";
import type { Header, Report } from "../types.js";
import { BLOCK, readHeader } from "./cards.js";
import { bytesPer, typeOfBitpix } from "./numbers.js";

/** One header and data unit of a file. */
export type Hdu = {
	/** 0 for the primary one. */
	index: number;
	kind: "image" | "table" | "ascii table" | "other";
	/** EXTNAME in upper case, "" without one. */
	name: string;
	header: Header;
	/** Lengths of the axes, the fastest first; empty without data. */
	axes: readonly number[];
	/** Offset of the data. */
	data: number;
	/** Bytes of the data without the fill at the end. */
	size: number;
};

/** More axes have no spectra, and more units no file. */
const MAX_AXES = 9;
const MAX_UNITS = 2000;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const kinds: Readonly<Record<string, Hdu["kind"]>> = {
	IMAGE: "image",
	IUEIMAGE: "image",
	BINTABLE: "table",
	A3DTABLE: "table",
	TABLE: "ascii table",
};

/** Units of a file up to its end or to the first one that cannot be read, which is reported with its byte. */
export function readHdus(bytes: Uint8Array, report: Report): Hdu[] {
	const hdus: Hdu[] = [];
	let offset = 0;
	while (offset < bytes.length && hdus.length < MAX_UNITS) {
		const hdu = readHdu(bytes, offset, hdus.length, report);
		if (hdu === null) break;
		hdus.push(hdu);
		const end = hdu.data + hdu.size;
		if (end > bytes.length) {
			report(`The file ends at byte ${bytes.length} of ${end}, so only a part of it is drawn; copy the file anew.`, {
				byte: bytes.length,
			});
			break;
		}
		offset = Math.ceil(end / BLOCK) * BLOCK;
	}
	return hdus;
}

function readHdu(bytes: Uint8Array, offset: number, index: number, report: Report): Hdu | null {
	// Some writers leave blocks of zeros or blanks at the end.
	if (index > 0 && bytes.subarray(offset, offset + 8).every((byte) => byte === 0 || byte === 32)) return null;
	if (
		index > 0 &&
		textIn(new Map([["X", String.fromCharCode(...bytes.subarray(offset, offset + 8))]]), "X") !== "XTENSION"
	) {
		report("The bytes after the data are no extension of FITS, so they are left out.", { byte: offset });
		return null;
	}
	const read = readHeader(bytes, offset, report);
	if (read === null) {
		report("The header has no END card, so it is not complete; copy the file anew.", { byte: offset });
		return null;
	}
	const { header, data } = read;
	const extension = textIn(header, "XTENSION");
	const kind = index === 0 ? "image" : (kinds[extension ?? ""] ?? "other");
	const naxis = header.get("NAXIS");
	const axes =
		isCount(naxis) && naxis <= MAX_AXES
			? Array.from({ length: naxis }, (_, i) => header.get(`NAXIS${i + 1}`))
			: [undefined];
	const type = typeOfBitpix.get(header.get("BITPIX"));
	if (type === undefined || !axes.every(isCount)) {
		report(
			type === undefined
				? `BITPIX is ${formatForMessage(header.get("BITPIX"))}, which FITS does not have, so the rest of the file is left out.`
				: "The header does not say how large the data are (NAXIS), so the rest of the file is left out.",
			{ byte: offset },
		);
		return null;
	}
	const lengths = axes as number[];
	const groups = header.get("GROUPS") === true && lengths[0] === 0;
	const cells =
		lengths.length === 0 ? 0 : (groups ? lengths.slice(1) : lengths).reduce((product, length) => product * length, 1);
	const parameters = header.get("PCOUNT");
	const count = header.get("GCOUNT");
	const size = bytesPer[type] * (isCount(count) ? count : 1) * ((isCount(parameters) ? parameters : 0) + cells);
	if (!Number.isSafeInteger(size)) {
		report(`The data would have ${formatForMessage(size)} bytes, so the rest of the file is left out.`, {
			byte: offset,
		});
		return null;
	}
	return {
		index,
		kind: groups ? "other" : kind,
		name: (textIn(header, "EXTNAME") ?? "").toUpperCase(),
		header,
		axes: lengths,
		data,
		size,
	};
}
