import { dwarfSequenceJohnson } from "../../astro/index.js";
import { dwarfsGaia } from "../../astro/stars/dwarfs-gaia.js";
import { plainText } from "../../plot/index.js";

/** Photometric system of two band names, as far as the library has sequences for it. */
export type BandSystem = "gaia" | "johnson" | null;

/** A dwarf in the bands of a diagram: mag, K. */
export type Dwarf = { type: string; color: number; absoluteMag: number; teff: number };

/** The bands of a diagram, by the names that the host or the data give. */
export type BandNames = {
	/** As they are given. */
	labels: { color: string; magnitude: string };
	system: BandSystem;
	/** Blue to red; empty for unknown bands. */
	dwarfs: readonly Dwarf[];
	/** With their unit, for the axes: "M_{G} (mag)". */
	titles: { color: string; magnitude: string };
	/** For readouts and screen readers: "M_G". */
	texts: { color: string; magnitude: string };
};

/** Longer names are no names of bands; they are written as they are. */
const MAX_CHARACTERS = 100;

/** Source of a magnitude, unit, and words that do not change the system. */
const QUALIFIERS = /gaia|(?:e?dr)[1-9]|johnson|cousins|intrinsic|dereddened|\(mag\)|\[mag\]|,\s*mag$|\bmag$/g;

/** A name without signs of subscripts, qualifiers, and the 0 of intrinsic values: "(BP−RP)_0" and "M_{G,0}" are "bp-rp" and "mg". */
const withoutMarks = (name: string): string =>
	name
		.slice(0, MAX_CHARACTERS)
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\u2212\u2013]/g, "-")
		.replace(QUALIFIERS, "")
		.replace(/[\s_(){}[\],]/g, "")
		.replace(/([a-z])0/g, "$1");

/** "BP-RP", "bp_rp", "G_BP − G_RP", "(BP-RP)_0" with "M_G", "M_{G,0}": "gaia". "B-V" with "M_V": "johnson". Others: null. */
export function bandSystem(color: string, magnitude: string): BandSystem {
	const colorName = withoutMarks(color);
	const magName = withoutMarks(magnitude);
	if (["bp-rp", "bprp", "gbp-grp"].includes(colorName) && ["mg", "g"].includes(magName)) return "gaia";
	if (["b-v", "bv"].includes(colorName) && ["mv", "v"].includes(magName)) return "johnson";
	return null;
}

const SUBSCRIPT = String.raw`_(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|[A-Za-z0-9]+)`;
/** One letter, with a digit, a prime or a small letter (W1, u', Ks), or a band of more letters, with its subscripts. */
const BAND = new RegExp(
	String.raw`^(?:[A-Za-z](?:['′]|[1-9]|[spP]1?)?|[GM]?BP|[GM]?RP|[gG]?bp|[gG]?rp|Bp|Rp|Hp|BT|VT|FUV|NUV|F\d{3,4}[A-Z]{1,2}|IRAC[1-4]|\[\d+(?:\.\d+)?\]|m\d{3,4})(?:${SUBSCRIPT})*$`,
);

/** A hyphen between two bands becomes a true minus; those of "Pan-STARRS", "Tycho-2" and "X-ray" stay. */
function withMinusSigns(name: string): string {
	return name.replace(/\s*[-\u2212\u2013]\s*/g, (dash, at: number) => {
		const [left = ""] = /[^\s();/]*$/.exec(name.slice(0, at)) ?? [];
		const [right = ""] = /^[^\s();/\-\u2212\u2013]*/.exec(name.slice(at + dash.length)) ?? [];
		return BAND.test(left.replace(/^.*[-\u2212\u2013]/, "")) && BAND.test(right.replace(/[,:.]$/, ""))
			? " \u2212 "
			: dash;
	});
}

/** Subscripts in braces, those within them in the same line: "M_{K_s}" → "M_{Ks}". */
function withSubscripts(name: string): string {
	let text = "";
	/** Open braces of a subscript. */
	let depth = 0;
	for (let i = 0; i < name.length; i++) {
		const sign = name.charAt(i);
		const word = sign === "_" ? (/^[A-Za-z0-9]+/.exec(name.slice(i + 1, i + 1 + MAX_CHARACTERS))?.[0] ?? "") : "";
		if (sign === "_" && name.charAt(i + 1) === "{") {
			if (depth === 0) text += "_{";
			depth++;
			i++;
		} else if (depth > 0 && sign === "{") depth++;
		else if (depth > 0 && sign === "}") {
			depth--;
			if (depth === 0) text += "}";
		} else if (word !== "") {
			text += depth > 0 ? word : `_{${word}}`;
			i += word.length;
		} else text += sign;
	}
	return text + (depth > 0 ? "}" : "");
}

/** A band name for a pen: true minus with spaces, `_X` as a subscript. "BP-RP" → "BP − RP", "M_G" → "M_{G}". */
export function bandLabel(name: string): string {
	const trimmed = name.trim();
	return trimmed.length > MAX_CHARACTERS ? trimmed : withSubscripts(withMinusSigns(trimmed));
}

/** A band name for readouts and screen readers: "M_G". */
export const bandText = (name: string): string => plainText(bandLabel(name));

/** A band name with its unit for an axis; the unit that stands in parentheses already, or a source, stays alone. */
export function axisTitle(name: string): string {
	const label = bandLabel(name);
	const [, end] = /\(([^()]*)\)\s*$/.exec(label) ?? [];
	// The parentheses of "E(B − V)" hold bands.
	return end !== undefined && !end.includes(" \u2212 ") ? label : `${label} (mag)`;
}

const dwarfsIn = { gaia: dwarfsGaia, johnson: dwarfSequenceJohnson };

/** What the names of two bands tell. */
export function bandNames({ color, magnitude }: BandNames["labels"]): BandNames {
	const system = bandSystem(color, magnitude);
	return {
		labels: { color, magnitude },
		system,
		dwarfs: system === null ? [] : dwarfsIn[system],
		titles: { color: axisTitle(color), magnitude: axisTitle(magnitude) },
		texts: { color: bandText(color), magnitude: bandText(magnitude) },
	};
}
