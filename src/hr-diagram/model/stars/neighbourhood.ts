import { giantSequence, whiteDwarfTrack } from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import { figureWords } from "../../words/figure.js";
import type { Dwarf } from "../bands.js";
import { type Bands, nearestDwarf, rowsAround } from "./sequences.js";

/** Where a star stands among the sequences. `above`: brighter than the dwarfs of its colour by this, mag; negative: fainter. */
export type Neighbourhood =
	| { kind: "dwarf"; dwarf: Dwarf; above: number }
	| { kind: "giant"; type: string; above: number }
	| { kind: "white dwarf"; teff: number }
	| { kind: "between"; above: number };

/** Distances within which a star is near a sequence, mag: of dwarfs, of giants, of white dwarfs of 0.6 M☉ (those of 0.4 to 1.2 M☉). */
const NEAR_DWARFS_MAG = 1.5;
const NEAR_GIANTS_MAG = 1.5;
const NEAR_WHITE_DWARFS_MAG = [-1, 2.2] as const;

/** The white dwarfs of one colour each, blue to red: those from 3500 K. */
const whiteDwarfs = whiteDwarfTrack.filter(({ teff }) => teff >= 3500);

/** Place of a star among the sequences of its bands; null where none has its colour. */
export function neighbourhoodOf({ system, dwarfs }: Bands, color: number, mag: number): Neighbourhood | null {
	const dwarf = nearestDwarf(dwarfs, color);
	const above = dwarf ? dwarf.absoluteMag - mag : Number.NaN;
	if (system === "gaia") {
		const cooling = rowsAround(whiteDwarfs, color);
		if (cooling) {
			const { before, after, share } = cooling;
			const below = mag - (before.absoluteMag + share * (after.absoluteMag - before.absoluteMag));
			const [brightest, faintest] = NEAR_WHITE_DWARFS_MAG;
			if (below >= brightest && below <= faintest && !(Math.abs(above) < Math.abs(below)))
				return { kind: "white dwarf", teff: before.teff * (after.teff / before.teff) ** share };
		}
		const branch = rowsAround(giantSequence, color);
		if (branch && dwarf) {
			const { before, after, share } = branch;
			const offset = mag - (before.absoluteMag + share * (after.absoluteMag - before.absoluteMag));
			if (Math.abs(offset) < NEAR_GIANTS_MAG && Math.abs(offset) < Math.abs(above))
				return { kind: "giant", type: (share < 0.5 ? before : after).type, above };
		}
	}
	if (!dwarf) return null;
	return Math.abs(above) < NEAR_DWARFS_MAG ? { kind: "dwarf", dwarf, above } : { kind: "between", above };
}

/** White dwarfs' temperatures are written to this many kelvin. */
const TEFF_STEP_K = 500;

/** "0.05 mag above the dwarfs, near G2 V". */
export function neighbourhoodText(place: Neighbourhood, language: Language): string {
	const words = wordsIn(language, figureWords);
	const { numbers } = language;
	if (place.kind === "white dwarf")
		return words.nearWhiteDwarfs(numbers.integer(Math.round(place.teff / TEFF_STEP_K) * TEFF_STEP_K));
	if (place.kind === "giant") return words.nearGiants(place.type.replace("III", ""));
	const distance = numbers.fixed(Math.abs(place.above), 2);
	const isOn = Math.abs(place.above) < 0.005;
	const side = isOn ? words.onDwarfs : place.above > 0 ? words.aboveDwarfs(distance) : words.belowDwarfs(distance);
	return place.kind === "dwarf" ? words.nearDwarf(side, place.dwarf.type.replace("V", "")) : side;
}
