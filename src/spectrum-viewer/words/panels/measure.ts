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
	profile: "Fit",
	noProfile: "nothing",
	gaussianProfile: "a Gaussian",
	lorentzProfile: "a Lorentz profile",
	voigtProfile: "a Voigt profile",
	doubletProfile: "a doublet",
	troughProfile: "a P Cygni trough",
	instrumentFwhm: (unit: string): string => `FWHM of the instrument (${unit})`,
	instrumentFwhmDefault: "not known",
	moveWindowButton: "Move the chosen window here",
	windowMoved: (line: string, from: string, to: string): string => `${line}: window from ${from} to ${to}.`,
	noDoublet:
		"The line that the velocity refers to belongs to no doublet that is known here, so none can be fitted; choose a line of a doublet.",

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
	fits: "Fits",
	fittedProfile: "Profile",
	fitCenter: "Centre",
	fitFwhm: "FWHM",
	intrinsicFwhm: "FWHM, instrument removed",
	fluxRatio: "Flux ratio",
	fitChiSquare: "χ² per degree of freedom",
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
	aboutCorrectedSpectrum: "After what the panel Correct takes out.",
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

	aboutFits:
		"Fits have a straight continuum of their own. The first ± is the statistical 1σ, the second the change under other continua, of a trough under other smoothings.",

	// Announcements and problems
	unnamedLine: "Line",
	lineMeasured: (line: string, width: string): string => `${line}: equivalent width ${width} ångström.`,
	tableCopied: "Copied.",
	copyRefused: "The browser does not let this page copy; export the CSV file instead.",
	nothingToMeasure: "No spectrum is shown, so there is nothing to measure; show one in the legend.",
	measuredSpectrumGone: (id: string): string =>
		`The spectrum "${id}" is no longer there, so nothing can be measured on it; choose another one.`,
	magnitudesNotMeasured: (unit: string): string =>
		`The spectrum comes in "${unit}", magnitudes that cannot be turned into a flux, so no line can be measured on it; pass fluxes, or AB magnitudes.`,
	emptyWindow: (wavelength: string): string =>
		`Both ends of the window are at ${wavelength} Å, so it holds nothing; choose two different wavelengths.`,
	notMeasured: "Nothing could be measured in this window; choose another.",
};
