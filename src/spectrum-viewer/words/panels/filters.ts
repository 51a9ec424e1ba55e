/** Words of the panel "Filters", and of the filters in the description. */
export const filterWords = {
	filtersTitle: "Filters",
	magnitudesHint: "AB magnitudes of the spectra as they were given, after what the panel Correct takes out.",
	filterChoice: "Filters",
	pageFilters: "Of this page",
	describeFilters: (names: string): string => `Filters: ${names}.`,

	// Table
	magnitudeTable: "Synthetic AB magnitudes",
	filterColumn: "Filter",
	filterSpectrumColumn: "Spectrum",
	abColumn: "AB (mag)",
	coverageColumn: "Covered (%)",
	abErrorColumn: "error (1σ, mag)",
	notesColumn: "note",
	copyMagnitudes: "Copy table",
	magnitudesAsCsv: "Magnitudes as CSV",
	magnitudesCopied: "The table is on the clipboard.",
	magnitudesNotCopied: "The page may not copy; take the CSV file.",

	// Reasons
	filterUnitUnknown: "flux unit not known",
	filterNotCovered: (percent: string): string => `under ${percent} % covered`,
	filterNoFlux: "no mean flux above zero",
};
