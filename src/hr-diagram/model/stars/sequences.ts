import { least } from "d3-array";
import { dwarfSequence, dwarfSequenceJohnson, whiteDwarfTrack } from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import { figureWords } from "../../words/figure.js";
import type { BandSystem } from "../bands.js";

/** A line of the library, with the places for its name along it: fractions of the number of points, best first. */
export type Sequence = {
	kind: "dwarfs" | "white dwarfs";
	points: readonly { color: number; absoluteMag: number }[];
	labelPlaces: readonly number[];
};

export type Dwarf = { type: string; color: number; absoluteMag: number; teff: number };

/** Mass of the white dwarfs of `whiteDwarfTrack`, solar masses. */
const WHITE_DWARF_MASS = 0.6;
/** Largest difference in colour between a point and the dwarf of its colour, mag. */
const MAX_COLOR_DIFFERENCE_MAG = 0.1;

/** Dwarfs of a system, blue to red; empty for unknown bands. */
export const dwarfs = (system: BandSystem): readonly Dwarf[] =>
	system === "gaia" ? dwarfSequence : system === "johnson" ? dwarfSequenceJohnson : [];

/** The sequences that are known in the bands. */
export function sequences(system: BandSystem): Sequence[] {
	const points = dwarfs(system);
	if (points.length === 0) return [];
	const main: Sequence = { kind: "dwarfs", points, labelPlaces: [0.8, 0.7, 0.9, 0.6, 0.5, 0.4, 0.3] };
	// The cooling track is known in Gaia's bands only.
	if (system !== "gaia") return [main];
	return [main, { kind: "white dwarfs", points: whiteDwarfTrack, labelPlaces: [0.75, 0.85, 0.6, 0.5, 0.95, 0.4] }];
}

/** "dwarfs B–M" or "white dwarfs 0.6 M☉". */
export function sequenceName({ kind }: Sequence, system: BandSystem, language: Language): string {
	const words = wordsIn(language, figureWords);
	if (kind === "white dwarfs") return words.whiteDwarfTrack(`${language.numbers.atMost(WHITE_DWARF_MASS, 1)} M\u2609`);
	const list = dwarfs(system);
	return words.dwarfSequence(`${list[0]?.type[0] ?? ""}\u2013${list[list.length - 1]?.type[0] ?? ""}`);
}

/** First subtype of each class, and the middle of the long M class. */
const labelledTypes = /^(O5|B0|A0|F0|G0|K0|M0|M3|M5|M7)V$/;

/** Colours of dwarfs of round spectral types, mag. */
export const spectralTypeTicks = (system: BandSystem): { value: number; label: string }[] =>
	dwarfs(system)
		.filter((dwarf) => labelledTypes.test(dwarf.type))
		.map((dwarf) => ({ value: dwarf.color, label: dwarf.type.replace("V", "") }));

/** The dwarf nearest in colour, within 0.1 mag; null beyond the sequence. */
export function nearestDwarf(system: BandSystem, color: number): Dwarf | null {
	const difference = (dwarf: Dwarf): number => Math.abs(dwarf.color - color);
	const nearest = least(dwarfs(system), difference);
	return nearest && difference(nearest) < MAX_COLOR_DIFFERENCE_MAG ? nearest : null;
}
