import { giantSequence, whiteDwarfTrack } from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import { figureWords } from "../../words/figure.js";
import type { BandNames, BandSystem, Dwarf } from "../bands.js";

/** A line of the library. */
export type Sequence = {
	/** "dwarfs O–M", "100 L☉". */
	name(language: Language): string;
	points: readonly { color: number; absoluteMag: number }[];
	/** Places for the name along the line, best first: fractions of the number of points. */
	labelPlaces: readonly number[];
	/** Of a line on request. */
	isDashed?: boolean | undefined;
};

/** Mass of the white dwarfs of `whiteDwarfTrack`, solar masses. */
const WHITE_DWARF_MASS = 0.6;

/** The bands of a diagram, and the dwarfs in them. */
export type Bands = Pick<BandNames, "system" | "dwarfs">;

/**
 * The Sun, mag. Gaia: Casagrande & VandenBerg 2018 (MNRAS 479, L102). Johnson: Willmer 2018 (ApJS 236, 47), B−V of Ramírez et al. 2012
 * (ApJ 752, 5).
 */
export const sunIn = (system: BandSystem): { color: number; mag: number } | null =>
	system === "gaia" ? { color: 0.82, mag: 4.67 } : system === "johnson" ? { color: 0.653, mag: 4.81 } : null;

/** "O–M": the classes of the first and the last star. */
const classesOf = (stars: readonly { type: string }[]): string =>
	`${stars[0]?.type[0] ?? ""}\u2013${stars[stars.length - 1]?.type[0] ?? ""}`;

/** The sequences that are known in the bands. */
export function sequences({ system, dwarfs }: Bands): readonly Sequence[] {
	if (dwarfs.length === 0) return [];
	const main: Sequence = {
		name: (language) => wordsIn(language, figureWords).dwarfSequence(classesOf(dwarfs)),
		points: dwarfs,
		labelPlaces: [0.8, 0.7, 0.9, 0.6, 0.5, 0.4, 0.3],
	};
	// Giants and cooling tracks are known in Gaia's bands only.
	return system === "gaia" ? [main, coolingTrack, giants] : [main];
}

const coolingTrack: Sequence = {
	name: (language) =>
		wordsIn(language, figureWords).whiteDwarfTrack(`${language.numbers.atMost(WHITE_DWARF_MASS, 1)} M\u2609`),
	points: whiteDwarfTrack,
	labelPlaces: [0.75, 0.85, 0.6, 0.5, 0.95, 0.4],
};

const giants: Sequence = {
	name: (language) => wordsIn(language, figureWords).giantSequence(classesOf(giantSequence)),
	points: giantSequence,
	labelPlaces: [1, 0.8, 0.6],
};

/** Colours of dwarfs, mag, with their types without the luminosity class. */
export const spectralTypeTicks = (dwarfs: readonly Dwarf[]): readonly { value: number; label: string }[] =>
	dwarfs.map(({ color, type }) => ({ value: color, label: type.replace("V", "") }));

/** The rows round a colour, and the share of the way between them; null beyond the ends. */
export function rowsAround<Row extends { color: number }>(
	rows: readonly Row[],
	color: number,
): { before: Row; after: Row; share: number } | null {
	const i = rows.findIndex((row, k) => k > 0 && color <= row.color);
	const [before, after] = [rows[i - 1], rows[i]];
	if (!before || !after || !(color >= before.color)) return null;
	return { before, after, share: (color - before.color) / (after.color - before.color) };
}

const between = (a: number, b: number, share: number): number => a + share * (b - a);

/** The dwarf of a colour: the nearest type, magnitude and log Teff between the rows; null beyond the ends. */
export function nearestDwarf(dwarfs: readonly Dwarf[], color: number): Dwarf | null {
	const found = rowsAround(dwarfs, color);
	if (!found) return null;
	const { before, after, share } = found;
	return {
		type: (share < 0.5 ? before : after).type,
		color,
		absoluteMag: between(before.absoluteMag, after.absoluteMag, share),
		teff: Math.exp(between(Math.log(before.teff), Math.log(after.teff), share)),
	};
}

/** Colour of a dwarf of a temperature, mag; NaN beyond the ends. */
export function colorOfTeff(dwarfs: readonly Dwarf[], teff: number): number {
	const i = dwarfs.findIndex((dwarf) => dwarf.teff <= teff);
	const [hot, cool] = [dwarfs[i - 1], dwarfs[i]];
	if (!cool || !(teff > 0)) return Number.NaN;
	if (!hot) return teff === cool.teff ? cool.color : Number.NaN;
	return between(hot.color, cool.color, Math.log(hot.teff / teff) / Math.log(hot.teff / cool.teff));
}
