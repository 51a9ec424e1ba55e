/** Below an exported picture. */
export const exportWords = {
	hollowLegend: "Hollow: parallax below five times its error.",
};
