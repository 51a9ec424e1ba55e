/** Texts of the icicle and the dendrogram. Arguments are formatted texts; `name` is a class. */
export const overviewWords = {
	icicleOf: (taxonomies: string): string => `Icicle of ${taxonomies}`,
	dendrogramOf: (taxonomies: string): string => `Dendrogram of ${taxonomies}`,
	overviewKeys:
		"Arrow keys move, Enter chooses, plus shows a class alone with its subclasses, minus or Escape goes back.",
	zoomPath: "Shown part",
	allClasses: "All",
	zoomInto: (name: string): string => `Show only ${name}`,
	zoomedInto: (name: string): string => `Showing ${name}.`,
	countOf: (formatted: string, count: number): string => `${formatted} ${count === 1 ? "source" : "sources"}`,
	probabilityIn: (probability: string): string => `probability ${probability}`,
	/** Of a class whose subclasses are not drawn. */
	moreClasses: (formatted: string): string => `+${formatted}`,
	colorByCounts: "Sources",
	colorByProbability: "Probability",
	overviewNotLoaded: "The figure could not be loaded.",
};
