/** Words of the panel "Measure"; fetched with it. Column names of its table and CSV file are no words: see panels/measure/table.ts. */
export const measureWords = {
	measureTitle: "Measure",
	windowHint:
		"Drag over a line in the plot, click its two ends, or press Enter twice at the cursor, which the keys , and . move.",

	// Window and continuum
	windowFrom: (unit: string): string => `From (${unit})`,
	windowTo: (unit: string): string => `To (${unit})`,
	unitAtRest: (unit: string): string => `${unit} at rest`,
	windowEndProblem: (problem: string): string => `An end of the window: ${problem}`,
	windowStarted: (wavelength: string): string => `From ${wavelength}. Choose the other end.`,
	measureButton: "Measure",
	measuredSpectrum: "Spectrum",
	continuumThrough: "Continuum through",
	sideBands: "side bands",
	windowEnds: "the two ends",
	bandWidth: (unit: string): string => `Width of each (${unit})`,
	bandWidthDefault: "half the window",

	// Results
	measurements: "Measurements",
	measuredLine: "Line",
	widthObserved: "W observed",
	widthRest: "W rest",
	measuredFlux: "Flux",
	fluxTimesAngstrom: "unit × Å",
	centroid: "Centroid",
	fwhm: "FWHM",
	measuredVelocity: "Velocity",
	signalToNoise: "S/N",
	removeMeasurement: "Remove",
	removeMeasurementOf: (line: string): string => `Remove ${line}`,
	undoRemove: "Undo remove",
	velocityAgainst: (line: string): string => `Velocity of ${line} against`,
	againstNoLine: "no line",
	copyTable: "Copy as a table",
	measurementsAsCsv: "Measurements as CSV",
	widthInPlot: (width: string): string => `W ${width} Å`,

	// What the numbers are
	aboutGivenSpectrum: "Of the spectrum as given, neither normalised, smoothed nor binned.",
	aboutConvertedSpectrum:
		"Of the spectrum as given, turned into flux per wavelength, neither normalised, smoothed nor binned.",
	aboutWavelengths: (medium: string): string =>
		`Wavelengths as observed, in ${medium}; W > 0: absorption; FWHM as observed, the instrument's own width in it.`,
	aboutFlux: (units: string): string => `Flux in ${units}.`,
	aboutRest: (z: string, convention: string): string =>
		`Rest width and velocity at z = ${z}; velocity ${convention}, > 0: towards us.`,
	aboutErrorsGiven: "± 1σ from the errors of the spectrum.",
	aboutErrorsEstimated: "± 1σ from the scatter of neighbouring samples.",
	aboutErrorsOfBoth: "± 1σ from the errors of the spectrum, or where it has none the scatter of neighbouring samples.",

	// Announcements and problems
	unnamedLine: "Line",
	lineMeasured: (line: string, width: string): string => `${line}: equivalent width ${width} ångström.`,
	tableCopied: "Copied.",
	copyRefused: "The browser does not let this page copy. Export the CSV file instead.",
	nothingToMeasure: "No spectrum is shown, so there is nothing to measure. Show one in the legend.",
	measuredSpectrumGone: (id: string): string =>
		`The spectrum "${id}" is no longer there, so nothing can be measured on it. Choose another one.`,
	magnitudesNotMeasured: (unit: string): string =>
		`The spectrum comes in "${unit}", magnitudes that cannot be turned into a flux, so no line can be measured on it. Pass fluxes, or AB magnitudes.`,
	emptyWindow: (wavelength: string): string =>
		`Both ends of the window are at ${wavelength} Å, so it holds nothing. Choose two different wavelengths.`,
	notMeasured: "Nothing could be measured in this window. Choose another.",
};
