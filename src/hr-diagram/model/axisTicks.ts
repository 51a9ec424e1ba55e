import type { NumberText } from "../../text/index.js";
import type { Dwarf } from "./bands.js";
import { colorOfTeff } from "./stars/sequences.js";

/** A label of the axis above the plot, mag. Those of rank 0 stand first; the others fill gaps that grow with their rank. */
export type RankedTick = { value: number; label: string; rank: number };

/** 0 for A0, 1 for A5, 2 for A3, 3 for A9.5. The first and last type of the list count as 0. */
function rankOfType(label: string): number {
	if (label.endsWith("0")) return 0;
	if (label.includes(".")) return 3;
	return label.endsWith("5") ? 1 : 2;
}

/** The result of the last call with the same arguments: ticks are the same from frame to frame. */
function remember<Args extends readonly unknown[], T>(make: (...args: Args) => T): (...args: Args) => T {
	let last: { args: Args; value: T } | null = null;
	return (...args) => {
		if (!last?.args.every((arg, i) => arg === args[i])) last = { args, value: make(...args) };
		return last.value;
	};
}

type Tick = Omit<RankedTick, "rank">;

/** Types with their ranks. */
export const rankTypes: (types: readonly Tick[]) => RankedTick[] = remember((types: readonly Tick[]) =>
	types.map((type, i) => ({ ...type, rank: i === 0 ? 0 : rankOfType(type.label) })),
);

/** Temperatures that are written first, K: about as far from one another on the axis of colours. */
const MAIN_TEMPERATURES: ReadonlySet<number> = new Set([10000, 7000, 5000, 4000, 3000, 2500]);

/** Temperatures to choose from, hot to cool: 30,000 K down in steps of 5000, from 10,000 to 2500 K in steps of 100. */
const temperatures = Array.from({ length: 80 }, (_, i) => (i < 4 ? 30000 - 5000 * i : 10000 - 100 * (i - 4)));

function rankOfTeff(teff: number): number {
	if (MAIN_TEMPERATURES.has(teff)) return 0;
	if (teff % 1000 === 0) return 1;
	return teff % 500 === 0 ? 2 : 3;
}

/** Temperatures of dwarfs at their colours, mag; empty for unknown bands. */
export const teffTicks: (dwarfs: readonly Dwarf[], numbers: NumberText) => RankedTick[] = remember(
	(dwarfs: readonly Dwarf[], numbers: NumberText) =>
		temperatures.flatMap((teff) => {
			const value = colorOfTeff(dwarfs, teff);
			return Number.isFinite(value) ? [{ value, label: numbers.integer(teff), rank: rankOfTeff(teff) }] : [];
		}),
);
