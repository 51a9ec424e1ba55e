import type { Header, Report } from "../types.js";

/** Bytes of one header card, and of the blocks that headers and data fill. */
const CARD = 80;
export const BLOCK = 2880;

const KEYWORD = /^[A-Z0-9_-]+$/;
/** A value in quotes, in which '' stands for one quote; a number; a logical value. */
const STRING = /^\s*'((?:[^']|'')*)'/;
const VALUE = /^\s*([^/]*)/;

/** A value without its comment: text, number, logical; undefined where the field is empty. */
function readValue(field: string): unknown {
	const string = STRING.exec(field);
	// Trailing blanks are not significant (FITS 4.0, section 4.2.1.1).
	if (string) return (string[1] as string).replaceAll("''", "'").trimEnd();
	const text = (VALUE.exec(field)?.[1] ?? "").trim();
	if (text === "T") return true;
	if (text === "F") return false;
	if (text === "") return undefined;
	const number = Number(text.replace(/d/i, "e"));
	return Number.isNaN(number) ? text : number;
}

const latin1 = new TextDecoder("latin1");

/**
 * The header that begins at `offset`, and the offset of its data; null where the file ends before its END card. Keywords in upper
 * case with "_" for "-", so that "DATE-OBS" is `DATE_OBS`. Long strings (CONTINUE) and HIERARCH are read; comments are not kept.
 */
export function readHeader(bytes: Uint8Array, offset: number, report: Report): { header: Header; data: number } | null {
	const header: Header = new Map();
	let last: string | null = null;
	let isDamaged = false;
	let block = "";
	for (let at = offset; at + CARD <= bytes.length; at += CARD) {
		const inBlock = (at - offset) % BLOCK;
		if (inBlock === 0) block = latin1.decode(bytes.subarray(at, at + BLOCK));
		const card = block.slice(inBlock, inBlock + CARD);
		const keyword = card.slice(0, 8).trimEnd();
		if (keyword === "END") return { header, data: offset + Math.ceil((at + CARD - offset) / BLOCK) * BLOCK };
		if (keyword === "CONTINUE" && last !== null) {
			const value = readValue(card.slice(8));
			const before = header.get(last);
			if (typeof before === "string" && typeof value === "string") header.set(last, before.replace(/&$/, "") + value);
			continue;
		}
		const hierarch = keyword === "HIERARCH" ? /^HIERARCH\s+([^=]+?)\s*=(.*)$/.exec(card) : null;
		const name = (hierarch?.[1] ?? keyword).toUpperCase().replace(/[-\s]+/g, "_");
		const field = hierarch
			? (hierarch[2] as string)
			: card.startsWith("= ", 8) || card[8] === "="
				? card.slice(9)
				: null;
		if (field === null) {
			if (keyword !== "" && !KEYWORD.test(keyword) && !isDamaged) {
				isDamaged = true;
				report("The header holds a damaged card, so the card is left out.", { byte: at });
			}
			continue;
		}
		const value = readValue(field);
		last = name;
		if (value !== undefined && !header.has(name)) header.set(name, value);
	}
	return null;
}
