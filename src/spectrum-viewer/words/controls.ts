/** Words of the controls, in the first load: toolbar, legend, sliders, lines and tables. */
export const controlWords = {
	// Toolbar
	tools: "Tools",
	findRedshift: "Find z",
	findRedshiftHint: "Redshift from features: name a line, use two, or identify one",
	velocities: "Velocities",
	velocitiesHint: "Lines on a velocity axis, and velocities of single ions",
	match: "Match",
	matchHint: "Class, redshift and phase by template matching",
	measure: "Measure",
	measureHint: "Equivalent width, flux, centroid and width of a line",
	correct: "Correct",
	correctToolHint: "Take telluric bands, dust, host light or continuum out of the spectra",
	sequence: "Sequence",
	sequenceHint: "Spectra by phase, date of the peak, ratio and difference of two spectra",
	filters: "Filters",
	filtersHint: "Filters at the foot of the plot, and AB magnitudes of the spectra in them",
	pins: "Pins",
	pinsHint: "Notes at places in the plot",
	display: "Display",
	displayAndExport: "Display and export",
	openFile: "Open file",
	openFileHint: "Open spectra of files. Files can be dropped on the viewer, and text pasted into it",

	// Legend
	spectraLegend: "Spectra",
	colorsByTime: (first: string, last: string): string => `Colours by time, from ${first} to ${last}`,

	// Redshift and velocity
	redshiftLabel: "Redshift z",
	velocityLabel: "Expansion velocity",
	velocityConvention: "Velocity convention",

	// Lines
	lines: "Lines",
	allLines: "All lines",
	chosenLines: "Chosen lines",
	lineCount: (formatted: string, count: number): string => `${formatted} ${count === 1 ? "line" : "lines"}`,
	hideLines: (group: string): string => `Hide ${group}`,
	customLineCount: (formatted: string, count: number): string =>
		`${formatted} custom ${count === 1 ? "line" : "lines"}`,
	lineSteps: "From line to line",
	previousLine: "Previous line",
	previousLineHint: "Previous line (Shift + n)",
	nextLine: "Next line",
	nextLineHint: "Next line (n)",
	lineSets: "Sets",
	lineSetsPanel: "Sets of lines",
	searchLines: "Search lines",
	searchPlaceholder: "Hα, oxygen, 4900-5100 …",
	wavelengthNotPositive: "A wavelength is more than zero.",

	// Tables
	lineTable: "Table of lines",
	sampleTable: "Table of samples",

	// Code that is fetched on demand
	notFetched: "This could not be fetched; try again.",
};
