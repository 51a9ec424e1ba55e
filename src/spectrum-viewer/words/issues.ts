import type { SpectrumFaultWords } from "../../astro/spectrum/prepare/words.js";

/** "1 of the spectra cannot be used, so it is left out" */
const omitted = (formatted: string, count: number, items: string): string =>
	`${formatted} of the ${items} cannot be used, so ${count === 1 ? "it is" : "they are"} left out`;

/** Problems of props and data. The faults of the samples themselves are `spectrumFaultWords`. */
export const issueWords = {
	propNotUsed: (prop: string, value: string, expected: string): string =>
		`\`${prop}\` is ${value}, so it is not used; pass ${expected}.`,
	/** Of the state of a store. */
	stateNotUsed: (name: string, value: string, expected: string): string =>
		`\`${name}\` of the store is ${value}, so its default is used; set ${expected}.`,
	aboutSpectrum: (id: string, problem: string): string => `Spectrum "${id}" ${problem}`,
	aboutSpectrumProp: (id: string, problem: string): string => `Spectrum "${id}": ${problem}`,
	spectrumWithoutId: (place: string, id: string): string =>
		`Spectrum ${place} has no \`id\`, so it is called "${id}"; give each spectrum an id of its own.`,
	spectraWithOneId: (id: string, formatted: string): string =>
		`${formatted} spectra have the id "${id}", so the later ones are called "${id} (2)" and so on; give each spectrum an id of its own.`,
	spectraOmitted: (formatted: string, count: number): string =>
		`${omitted(formatted, count, "spectra")}; pass objects with \`id\`, \`wavelengths\` and \`fluxes\`.`,
	linesOmitted: (group: string, formatted: string, count: number): string =>
		`${omitted(formatted, count, `lines of "${group}"`)}; give each a \`label\`, and \`air\` and \`vacuum\` in Å.`,
	lineGroupsOmitted: (formatted: string, count: number): string =>
		`${omitted(formatted, count, "line groups")}; give each a \`name\` of its own and an array of \`lines\`.`,
	customLinesOmitted: (formatted: string, count: number): string =>
		`${omitted(formatted, count, "custom lines")}; give each a positive \`wavelength\` in Å.`,
	aboutLineGroup: (name: string, problem: string): string => `Line group "${name}": ${problem}`,
	customLineColors: (formatted: string, count: number, color: string, expected: string): string =>
		`${formatted} of the custom lines ${count === 1 ? "has" : "have"} a \`color\` that is none, such as ${color}, so the colour is not used; pass ${expected}.`,
	strays: (wavelengths: string): string =>
		`has samples at ${wavelengths}, far from all others, so the axis does not reach to them; check the wavelength column.`,

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

/** All words of problems that are found in the first load. */
export type ProblemWords = typeof issueWords & SpectrumFaultWords;
