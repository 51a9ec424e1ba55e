/** What wavelengths look like that cannot be, or hardly are, in the unit that they are read in. */
type Doubt = {
	/** Name of the unit that they are read in. */
	readIn: string;
	/** Bounds of the least and of the greatest number, in that unit. */
	least: readonly [from: number, to: number];
	greatest: readonly [from: number, to: number];
	/** Such spectra exist: they are doubted only where no unit was given. */
	exists?: string | undefined;
	/** What the numbers may be. */
	likely: "m" | "cm" | "µm" | "nm" | "Å" | "Hz" | "log₁₀ λ or µm";
};

const ANY = [0, Number.POSITIVE_INFINITY] as const;

/** In the order in which they are tried. */
const doubts: readonly Doubt[] = [
	{ readIn: "Å", least: ANY, greatest: [0, 1e-5], likely: "m" },
	{ readIn: "Å", least: ANY, greatest: [1e-5, 0.01], likely: "cm" },
	{ readIn: "Å", least: [2.9, 4.6], greatest: [2.9, 4.6], exists: "X-rays", likely: "log₁₀ λ or µm" },
	{ readIn: "Å", least: [0.01, 1], greatest: [0.01, 40], likely: "µm" },
	{ readIn: "Å", least: [1, 40], greatest: [1, 40], exists: "X-rays", likely: "µm" },
	{ readIn: "Å", least: [100, 900], greatest: [100, 1200], exists: "extreme ultraviolet", likely: "nm" },
	{ readIn: "Å", least: [1e12, 1e19], greatest: [1e12, 1e19], likely: "Hz" },
	{ readIn: "nm", least: [0.2, 5.6], greatest: [0.2, 5.6], likely: "µm" },
	{ readIn: "nm", least: [2500, 4500], greatest: [6500, 11_500], likely: "Å" },
	{ readIn: "µm", least: [2000, 12_000], greatest: [2000, 30_000], likely: "Å" },
];

const isBetween = (value: number, [from, to]: readonly [number, number]): boolean => value >= from && value < to;

/**
 * The unit that wavelengths from `low` to `high` rather have than `unit`, the name of the one that they are read in; null where
 * they are plausible. `isGiven`: the host named the unit.
 */
export function doubtedUnit(low: number, high: number, unit: string, isGiven: boolean): string | null {
	const doubt = doubts.find(
		({ readIn, least, greatest, exists }) =>
			readIn === unit && isBetween(low, least) && isBetween(high, greatest) && !(exists && isGiven),
	);
	return doubt?.likely ?? null;
}
