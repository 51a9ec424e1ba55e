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

	// Lines and tabs
	customLineGroup: "Custom lines",
	unverified: "unverified",
	singleSource: "one source",
	otherTab: "Other",
};

/** "1 of the spectra cannot be used, so it is left out." */
const omitted = (formatted: string, count: number, items: string): string =>
	`${formatted} of the ${items} cannot be used, so ${count === 1 ? "it is" : "they are"} left out.`;

/** Problems of props and data, in the first load. The faults of the samples themselves are `spectrumFaultWords`. */
export const issueWords = {
	propNotUsed: (prop: string, value: string, expected: string): string =>
		`\`${prop}\` is ${value}, so it is not used. Pass ${expected}.`,
	/** Of the state of a store. */
	stateNotUsed: (name: string, value: string, expected: string): string =>
		`\`${name}\` of the store is ${value}, so its default is used. Set ${expected}.`,
	aboutSpectrum: (id: string, problem: string): string => `Spectrum "${id}" ${problem}`,
	aboutSpectrumProp: (id: string, problem: string): string => `Spectrum "${id}": ${problem}`,
	spectrumWithoutId: (place: string, id: string): string =>
		`Spectrum ${place} has no \`id\`, so it is called "${id}". Give each spectrum an id of its own.`,
	spectraWithOneId: (id: string, formatted: string): string =>
		`${formatted} spectra have the id "${id}", so the later ones are called "${id} (2)" and so on. Give each spectrum an id of its own.`,
	spectraOmitted: (formatted: string, count: number): string =>
		`${omitted(formatted, count, "spectra")} Pass objects with \`id\`, \`wavelengths\` and \`fluxes\`.`,
	linesOmitted: (group: string, formatted: string, count: number): string =>
		`${omitted(formatted, count, `lines of "${group}"`)} Give each a \`label\`, and \`air\` and \`vacuum\` in Å.`,
	lineGroupsOmitted: (formatted: string, count: number): string =>
		`${omitted(formatted, count, "line groups")} Give each a \`name\` of its own and an array of \`lines\`.`,
	customLinesOmitted: (formatted: string, count: number): string =>
		`${omitted(formatted, count, "custom lines")} Give each a positive \`wavelength\` in Å.`,
	aboutLineGroup: (name: string, problem: string): string => `Line group "${name}": ${problem}`,
	customLineColors: (formatted: string, count: number, color: string, expected: string): string =>
		`${formatted} of the custom lines ${count === 1 ? "has" : "have"} a \`color\` that is none, such as ${color}, so the colour is not used. Pass ${expected}.`,
	strays: (wavelengths: string): string =>
		`has samples at ${wavelengths}, far from all others, so the axis does not reach to them. Check the wavelength column.`,

	// What a prop takes
	propOr: (first: string, second: string): string => `${first} or ${second}`,
	propNumber: "a number",
	propArray: "an array",
	propText: "text",
	propTextOrNull: "text, or null",
	propBoolean: "true or false",
	propFunction: "a function",
	propPixels: "CSS pixels as a number, 32767 at most",
	propInstant: "ISO 8601 such as 2021-02-03T04:05:06Z, a Modified Julian Date such as 59248.17, or a Julian Date",
	propExistingInstant: "a day and a time that exist",
	propInstantInRange: "a date from the year 1800 to 2200",
	propYearFirst: "the year first, such as 2021-02-03",
	propSharedState: "what `onStateChange` gave",
	propState: "what `createSpectrumStore` takes",
	propStore: "one made with `createSpectrumStore`",
	propWords: "an object of texts and functions",
	propLanguageTag: 'a language tag such as "de-DE"',
	propColor: "a CSS colour such as tomato, #c03 or rgb(204 0 51)",
	propBand: "its edges",
	propRedshiftPrior: "an object { redshift, sigma } with a redshift above −1 and a positive sigma",
	propLineChoices: "an object of true and false",
	propSmoothing: 'an object such as { kind: "boxcar", width: 5 }, or null',
	propBinWidth: "a width in Å, or null",
	propNormalization: '"none", "median", "peak", or a mean or value',
	propGroupVelocities: "an object of velocities below that of light, km/s by name of the group",
};
