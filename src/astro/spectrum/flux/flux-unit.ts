import type { FluxDensityUnit } from "../../units.js";

/** A value in this unit, times `scale`, is a value in `unit`. 1 for magnitudes. */
export type FluxUnit = { unit: FluxDensityUnit; scale: number };

/** How many jansky each unit is. An SDSS (nano)maggy counts as one of AB, which is right within about 0.03 mag. */
const JANSKYS: Readonly<Record<string, number>> = { Jy: 1, Jansky: 1, jansky: 1, maggy: 3631, maggies: 3631 };
const PREFIXES: Readonly<Record<string, number>> = { M: 1e6, k: 1e3, m: 1e-3, u: 1e-6, μ: 1e-6, n: 1e-9, nano: 1e-9 };

/** Exponents of erg, s, cm, Å, Hz. */
type Powers = [erg: number, s: number, cm: number, angstrom: number, hertz: number];
type Factor = readonly [scale: number, which: 0 | 1 | 2 | 3 | 4];
const ANGSTROM: Factor = [1, 3];
const MICRON: Factor = [1e4, 3];
const FACTORS: Readonly<Record<string, Factor>> = {
	erg: [1, 0],
	ergs: [1, 0],
	J: [1e7, 0],
	s: [1, 1],
	sec: [1, 1],
	cm: [1, 2],
	m: [100, 2],
	A: ANGSTROM,
	AA: ANGSTROM,
	Å: ANGSTROM,
	Ang: ANGSTROM,
	Angstrom: ANGSTROM,
	angstrom: ANGSTROM,
	nm: [10, 3],
	um: MICRON,
	μm: MICRON,
	micron: MICRON,
	Hz: [1, 4],
};

/**
 * Parses a unit of flux density in many spellings: "erg/s/cm/cm/AA", "1E-17 erg/cm^2/s/Ang", "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹",
 * "1e-17 erg / (s cm2 Angstrom)", "W m-2 um-1", "mJy", "nanomaggy", "AB". A "/" divides by the one factor after it, or by
 * a bracket. Null for unknown units, units of other quantities, and for "mag", which does not name its system.
 */
export function readFluxUnit(text: string | null | undefined): FluxUnit | null {
	// NFKC turns superscripts into digits, and unites the two characters for ångström and those for micro.
	let rest = (text ?? "")
		.normalize("NFKC")
		.replace(/−/g, "-")
		.replace(/\*\*/g, "^")
		.replace(/[·⋅*×]/g, " ")
		.trim();
	if (/^(mag(nitude)?s? ?)?\(?AB\)?[ _]?(mag(nitude)?s?)?$/i.test(rest)) return { unit: "abmag", scale: 1 };
	let scale = 1;
	rest = rest.replace(/^(?!10\s*[\^+-])\d*\.?\d+(e[+-]?\d+)?(?![.\d])\s*/i, (number) => {
		scale = Number(number);
		return "";
	});
	rest = rest.replace(/^10\s*(?:\^\s*\(?([+-]?\d+)\)?|([+-]\d+))\s*/, (_, a, b) => {
		scale *= 10 ** Number(a ?? b);
		return "";
	});
	const jansky = /^([MkmuμnM]|nano)?(Jy|[Jj]ansky|magg(?:y|ies))$/.exec(rest);
	if (jansky)
		return {
			unit: "jansky",
			scale: scale * (PREFIXES[jansky[1] ?? ""] ?? 1) * (JANSKYS[jansky[2] as string] as number),
		};
	const powers: Powers = [0, 0, 0, 0, 0];
	scale *= product(rest, powers);
	const hasPowers = (...expected: Powers) => scale > 0 && expected.every((power, i) => power === powers[i]);
	if (hasPowers(1, -1, -2, -1, 0)) return { unit: "flambda", scale };
	return hasPowers(1, -1, -2, 0, -1) ? { unit: "fnu", scale } : null;
}

/** Adds the exponents of a product of units to `powers`. Returns its factor in cgs and Å; NaN if a part is unknown. */
function product(text: string, powers: Powers): number {
	let scale = 1;
	let sign = 1;
	const brackets: number[] = [];
	let outer = 1;
	for (const [part, name, power, inBrackets] of text.matchAll(
		/([^\s\d()/^.+-]+)\s*\^?(?:([+-]?\d+)|\(([+-]?\d+)\))?(?=[\s()/.]|$)|\S/g,
	)) {
		if (part === "/") sign = -1;
		else if (part === "(") {
			brackets.push(outer);
			outer *= sign;
			sign = 1;
		} else if (part === ")") {
			if (brackets.length === 0) scale = Number.NaN;
			outer = brackets.pop() ?? 1;
		} else if (part !== ".") {
			// 1 W = 1 J/s.
			const names = name === "W" ? ["J", "s"] : [name ?? ""];
			names.forEach((unit, i) => {
				const [size, which] = (Object.hasOwn(FACTORS, unit) && FACTORS[unit]) || ([Number.NaN, 0] as const);
				const by = outer * sign * (i ? -1 : 1) * Number(power ?? inBrackets ?? 1);
				powers[which] += by;
				scale *= size ** by;
			});
			sign = 1;
		}
	}
	return scale;
}
