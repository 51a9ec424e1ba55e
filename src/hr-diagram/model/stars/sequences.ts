import { dwarfSequence, dwarfSequenceJohnson, whiteDwarfTrack } from "../../../astro/index.js";
import type { BandSystem } from "../bands.js";

/** A line of the library's own. `at`: where along it its name would rather stand, shares of the length. */
export type Sequence = {
	name: string;
	points: readonly { color: number; absoluteMag: number }[];
	at: readonly number[];
};

export type Dwarf = { type: string; color: number; absoluteMag: number; teff: number };

/** Dwarfs of a system, blue to red; empty where the bands are not known. */
export const dwarfs = (system: BandSystem): readonly Dwarf[] =>
	system === "gaia" ? dwarfSequence : system === "johnson" ? dwarfSequenceJohnson : [];

const initials = (list: readonly Dwarf[]): string =>
	`${list[0]?.type[0] ?? ""}\u2013${list[list.length - 1]?.type[0] ?? ""}`;

/** The lines that the bands allow, with the names that stand beside them. */
export function sequences(system: BandSystem): Sequence[] {
	const list = dwarfs(system);
	if (list.length === 0) return [];
	const out: Sequence[] = [{ name: `dwarfs ${initials(list)}`, points: list, at: [0.8, 0.7, 0.9, 0.6, 0.5, 0.4, 0.3] }];
	// The cooling track is known in Gaia's bands only.
	if (system === "gaia")
		out.push({ name: "white dwarfs 0.6 M\u2609", points: whiteDwarfTrack, at: [0.75, 0.85, 0.6, 0.5, 0.95, 0.4] });
	return out;
}

/** First subtype of each class and the middle of the long M class. */
const marked = /^(O5|B0|A0|F0|G0|K0|M0|M3|M5|M7)V$/;

/** Where the dwarfs of round spectral types stand in colour. */
export const spectralTypeTicks = (system: BandSystem): { value: number; label: string }[] =>
	dwarfs(system)
		.filter((d) => marked.test(d.type))
		.map((d) => ({ value: d.color, label: d.type.replace("V", "") }));

/** The dwarf nearest in colour, within 0.1 mag; null beyond the sequence. */
export function nearestDwarf(system: BandSystem, color: number): Dwarf | null {
	let best: Dwarf | null = null;
	let least = 0.1;
	for (const d of dwarfs(system)) {
		const gap = Math.abs(d.color - color);
		if (gap < least) {
			best = d;
			least = gap;
		}
	}
	return best;
}
