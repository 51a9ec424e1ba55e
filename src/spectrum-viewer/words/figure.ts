/**
 * Words of the figure itself, in the first load: title, description, axes, legend and notices. Arguments are formatted texts,
 * followed by the numbers that a plural depends on.
 */
export const figureWords = {
	air: "air",
	vacuum: "vacuum",
	relativistic: "relativistic",
	optical: "optical",
	radio: "radio",
	noData: "no data",

	// Title
	noSpectrumTitle: "Spectrum",
	spectrumTitle: (label: string): string => `Spectrum of ${label}`,
	unnamedSource: "one source",
	spectraTitle: (count: string): string => `${count} spectra`,

	// Notices
	loadingSpectra: "Loading spectra …",
	noSpectrum: "No spectra yet",
	nothingToDraw: "No sample of these spectra can be drawn; the reasons stand below.",
	noLineBetween: (low: string, high: string, unit: string, z: string): string =>
		`No chosen line falls between ${low} and ${high} ${unit} at z = ${z}`,
	noLineInViewAt: (z: string): string => `No chosen line in view at z = ${z}`,
	noLineInView: "No chosen line in view",
	credits: (names: string): string => `Data: ${names}`,

	// Description
	describeNothing: "No spectrum is drawn.",
	describeSpectrum: (name: string, range: string, medium: string): string =>
		`Spectrum: ${name}, ${range} in ${medium}.`,
	describeSpectra: (count: string, names: string, range: string, medium: string): string =>
		`${count} spectra: ${names}, ${range} in ${medium}.`,
	partlyConverted: (medium: string, count: string): string => `${medium} (${count} converted)`,
	describeStack: "Stacked in this order from top to bottom.",
	describeRedshift: (z: string): string => `Redshift ${z}.`,
	describeShift: (z: string, velocities: string, convention: string): string =>
		`Redshift ${z}, expansion velocity ${velocities} (${convention}).`,
	groupVelocity: (group: string, velocity: string): string => `of ${group} ${velocity}`,
	describeLines: (lines: string, groups: string, names: string, lineCount: number, groupCount: number): string =>
		`${lines} ${lineCount === 1 ? "line" : "lines"} of ${groups} ${groupCount === 1 ? "group" : "groups"} ${
			lineCount === 1 ? "is" : "are"
		} marked${names && `: ${names}`}.`,
	describeFluxAxis: (title: string): string => `Flux axis: ${title}.`,
	describeLogAxis: (title: string): string => `Flux axis: ${title}, log.`,
	describeFluxRange: (range: string): string => `Flux ${range}.`,
	describeTemplate: (label: string, factor: string): string => `Template ${label}: scaled by ${factor}.`,
	describeTemplateProblem: (label: string, problem: string): string => `Template ${label}: ${problem}`,

	// Axes. A title may have `_{…}` and `^{…}`.
	observedWavelength: (unit: string, medium: string): string => `Observed wavelength (${unit}, ${medium})`,
	restWavelength: (unit: string, medium: string): string => `Rest wavelength (${unit}, ${medium})`,
	flux: "Flux",
	fluxPerWavelength: "F_{λ}",
	fluxPerFrequency: "F_{ν}",
	abMagnitude: "AB magnitude",
	magnitude: "Magnitude",
	observedFlux: (quantity: string): string => `Observed ${quantity}`,
	dividedFlux: (flux: string, divisor: string): string => `${flux} ÷ ${divisor}`,
	median: "median",
	peak: "peak",
	unitsDiffer: "units differ",
	arbitraryUnits: "arbitrary units",
	axisTitle: (name: string, unit: string): string => `${name} (${unit})`,
	ownRanges: (title: string): string => `${title}, each curve on the scale of its robust range`,
	corrected: "corrected",
	ownScales: (title: string): string => `${title}, own scales`,

	// Legend
	daysFromPeak: (days: string): string => `${days} d`,
	peakAtTick: "peak at the tick",
	convertedFrom: (medium: string): string => `from ${medium}`,
	masked: "masked",
	templateNotInView: "not in view",

	// Lines
	customLineGroup: "Custom lines",
};
