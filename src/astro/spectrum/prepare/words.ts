import type { NumberText } from "../../../text/index.js";

const samples = (formatted: string, count: number): string => `${formatted} ${count === 1 ? "sample" : "samples"}`;

/**
 * Faults of a spectrum: what is wrong, why it matters, what to do; each follows the name of the spectrum. Values are quoted; a
 * number is passed after its text where a plural depends on it.
 */
export const spectrumFaultWords = {
	wavelengthsNotArray: (value: string): string => `has ${value} for wavelengths, so it cannot be drawn; pass an array.`,
	fluxesNotArray: (value: string): string => `has ${value} for fluxes, so it cannot be drawn; pass an array.`,
	quotedString: (text: string): string => `the string ${text}`,
	lengthsDiffer: (wavelengths: string, fluxes: string, wavelengthCount: number, fluxCount: number): string =>
		`has ${wavelengths} ${wavelengthCount === 1 ? "wavelength" : "wavelengths"} but ${fluxes} ${fluxCount === 1 ? "flux" : "fluxes"}, so it cannot be drawn; pass arrays of equal length.`,
	tooManySamples: (formatted: string): string =>
		`has ${formatted} samples, too many to be drawn; pass 100 million at most.`,
	noSamples: "has no samples, so there is nothing to draw; pass wavelengths and fluxes.",
	noFiniteFlux: (formatted: string, count: number): string =>
		`has no finite flux in any of its ${samples(formatted, count)}, so nothing of it can be drawn; check the file it was read from, and its mask.`,
	unknownWavelengthUnit: (unit: string, known: string): string =>
		`has the wavelength unit ${unit}, which is not known, so it is read as Å; use ${known}.`,
	doubtedWavelengthUnit: (range: string, likely: string): string =>
		`has wavelengths ${range}, which may be ${likely}; pass the unit as \`wavelengthUnit\`, and wavelengths instead of frequencies or logarithms.`,
	wavelengthsNotPositive: (bad: string, all: string, sample: string, value: string): string =>
		`has ${bad} of ${all} wavelengths that are not positive numbers (sample ${sample}: ${value}), so these samples have no place on the axis and are left out; check the wavelength column.`,
	wavelengthsNotSorted:
		"has wavelengths that go up and down, so its samples were sorted, and overlapping arms are interleaved; pass the arms as spectra of their own to keep them apart.",
	repeatedWavelengths: (formatted: string, first: string, count: number): string =>
		`has several samples at each of ${formatted} ${count === 1 ? "wavelength" : "wavelengths"} (first: ${first} Å), so they cannot be told apart and their mean is drawn; pass one sample for each wavelength.`,
	fluxesNotFinite: (bad: string, all: string, value: string, sample: string): string =>
		`has ${bad} of ${all} fluxes that are not finite numbers (first: ${value} at sample ${sample}), so they are drawn as gaps; mask these samples to say that they are known to be bad.`,
	fillers: (formatted: string, value: string, count: number): string =>
		`has a filler in its fluxes: ${samples(formatted, count)} ${count === 1 ? "is" : "are"} exactly ${value}, far from all others, so ${count === 1 ? "it is a gap" : "they are gaps"} and no range or mean includes ${count === 1 ? "it" : "them"}; mask such samples to say that they are known to be bad.`,
	maskOfWrongLength: (mask: string, sampleText: string, maskCount: number, sampleCount: number): string =>
		`has a mask of ${mask} ${maskCount === 1 ? "value" : "values"} for ${samples(sampleText, sampleCount)}, so the mask is ignored and bad samples may show; pass one mask value for each sample.`,
	maskNotArray: (type: string, formatted: string, count: number): string =>
		`has a mask of type ${type} for ${samples(formatted, count)}, so the mask is ignored and bad samples may show; pass one mask value for each sample.`,
	errorsOfWrongLength: (errors: string, sampleText: string, errorCount: number, sampleCount: number): string =>
		`has ${errors} ${errorCount === 1 ? "error" : "errors"} for ${samples(sampleText, sampleCount)}, so no error can be assigned and the error band is left out; pass one error for each sample.`,
	errorsNotArray: (type: string, formatted: string, count: number): string =>
		`has errors of type ${type} instead of errors for ${samples(formatted, count)}, so no error can be assigned and the error band is left out; pass one error for each sample.`,
	errorSideNotPositive: (bad: string, all: string, value: string, sample: string): string =>
		`has ${bad} of ${all} errors of one side that are zero or negative (first: ${value} at sample ${sample}), so the error of the other side is drawn on both sides there; pass positive 1σ errors, or NaN where they are unknown.`,
	errorsNotPositive: (bad: string, all: string, value: string, sample: string): string =>
		`has ${bad} of ${all} errors that are zero or negative (first: ${value} at sample ${sample}), so the error band has no width there and is left out at these samples; pass positive 1σ errors, or NaN where they are unknown.`,
};

export type SpectrumFaultWords = typeof spectrumFaultWords;

/** A fault that is written when its language is known: a spectrum is prepared once for all languages. */
export type FaultText<W = SpectrumFaultWords> = (words: W, numbers: NumberText) => string;

export type ReportFault = (fault: FaultText) => void;
