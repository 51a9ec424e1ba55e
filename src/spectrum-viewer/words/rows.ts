/** Words of the tables of lines and samples. */
export const tableWords = {
	lineTableCaption: "Lines that are marked",
	lineColumn: "Line",
	groupColumn: "Group",
	statusColumn: "Status",
	restColumn: (unit: string, medium: string): string => `Rest (${unit}, ${medium})`,
	observedColumn: (unit: string, medium: string): string => `Observed (${unit}, ${medium})`,
	fixedBand: "fixed",
	statusVerified: "verified",
	statusSingleSource: "single-source",
	statusUnverified: "unverified",
	statusCustom: "custom line",

	sampleTableCaption: "Samples in view.",
	otherSamples: "Zoom in to see others; the CSV export has all of them.",
	errorColumn: "1σ",
	spectrumColumn: "Spectrum",
};
