/** Faults of a request for bins. Values are quoted; a number is passed after its text where a plural depends on it. */
export const binFaultWords = {
	noBins:
		"No bins are given, so nothing is binned; give a bin width in Å, edges in Å, or a number of samples in each bin.",
	noEdges: "The bins have no edges, which bound nothing; give two edges or more, in Å.",
	tooFewEdges: (formatted: string, count: number): string =>
		`The bins have ${formatted} ${count === 1 ? "edge" : "edges"}, which bound nothing; give two edges or more, in Å.`,
	edgesNotAscending: (index: string, values: string): string =>
		`The edges of the bins do not ascend at number ${index} (${values}), so the bins would overlap; give ascending edges, in Å.`,
	badBinWidth: (width: string): string =>
		`The bin width is ${width} Å, so no bin can be laid; give a positive number of Å.`,
	tooManyBins: (width: string, bins: string): string =>
		`The bin width is ${width} Å, which makes ${bins} bins, too many to be drawn; give a greater width, in Å.`,
	badBinFactor: (factor: string): string =>
		`The number of samples in a bin is ${factor}, so no bin can be laid; give 1 or more.`,
};
