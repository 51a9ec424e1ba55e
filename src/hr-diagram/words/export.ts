/** Below an exported picture. */
export const exportWords = {
	/** At the end of a long legend. */
	moreInLegend: (count: string): string => `and ${count} more`,
	hollowLegend: "Hollow: parallax below five times its error.",
};
