/** Below an exported picture. */
export const exportWords = {
	/** At the end of a long legend. */
	moreInLegend: (count: string): string => `and ${count} more`,
	hollowLegend: "Hollow: parallax below five times its error.",
	/** `threshold`: RUWE. */
	ringedLegend: (threshold: string): string => `Ring: RUWE above ${threshold}.`,
	limitLegend: "Dashed arrow: parallax below its error, brighter than this (2σ).",
	extinctionLegend: (count: string, n: number): string =>
		`Extinction and colour excess are subtracted from ${count} ${n === 1 ? "point" : "points"}.`,
	zeroPointLegend: (count: string, n: number): string =>
		`The zero point of the parallax is subtracted in ${count} ${n === 1 ? "point" : "points"}.`,
};
