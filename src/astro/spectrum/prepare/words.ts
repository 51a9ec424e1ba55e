import type { NumberText } from "../../../text/index.js";

const samples = (formatted: string, count: number): string => `${formatted} ${count === 1 ? "sample" : "samples"}`;

/**
 * Faults of a spectrum: what is wrong, why it matters, what to do; each follows the name of the spectrum. Values are quoted; a
 * number is passed after its text where a plural depends on it.
 */
export const spectrumFaultWords = {
	wavelengthsNotArray: (value: string): string => `has ${value} for wavelengths, so it cannot be drawn. Pass an array.`,
	fluxesNotArray: (value: string): string => `has ${value} for fluxes, so it cannot be drawn. Pass an array.`,
	quotedString: (text: string): string => `the string ${text}`,
	lengthsDiffer: (wavelengths: string, fluxes: string, wavelengthCount: number, fluxCount: number): string =>
		`has ${wavelengths} ${wavelengthCount === 1 ? "wavelength" : "wavelengths"} but ${fluxes} ${fluxCount === 1 ? "flux" : "fluxes"}, so it cannot be drawn. Pass arrays of equal length.`,
	tooManySamples: (formatted: string): string =>
		`has ${formatted} samples, too many to be drawn. Pass 100 million at most.`,
	noSamples: "has no samples, so there is nothing to draw. Pass wavelengths and fluxes.",
	noFiniteFlux: (formatted: string, count: number): string =>
		`has no finite flux in any of its ${samples(formatted, count)}, so nothing of it can be drawn. Check the file it was read from, and its mask.`,
	unknownWavelengthUnit: (unit: string, known: string): string =>
		`has the wavelength unit ${unit}, which is not known, so it is read as Å. Use ${known}.`,
	doubtedWavelengthUnit: (range: string, likely: string): string =>
		`has wavelengths ${range}: ${likely}? Nothing is where it should be if the unit is wrong. Pass it as \`wavelengthUnit\`, and wavelengths instead of frequencies or logarithms.`,
	wavelengthsNotPositive: (bad: string, all: string, sample: string, value: string): string =>
		`has ${bad} of ${all} wavelengths that are not positive numbers (sample ${sample}: ${value}), so these samples have no place on the axis and are left out. Check the wavelength column.`,
	wavelengthsNotSorted:
		"has wavelengths that go up and down, so its samples were sorted; overlapping arms are now interleaved. Pass the arms as spectra of their own to keep them apart.",
	repeatedWavelengths: (formatted: string, first: string, count: number): string =>
		`has several samples at each of ${formatted} ${count === 1 ? "wavelength" : "wavelengths"} (first: ${first} Å), so they cannot be told apart and their mean is drawn. Pass one sample for each wavelength.`,
	fluxesNotFinite: (bad: string, all: string, value: string, sample: string): string =>
		`has ${bad} of ${all} fluxes that are not finite numbers (first: ${value} at sample ${sample}), so they are drawn as gaps. Mask these samples to say that they are known to be bad.`,
	fillers: (formatted: string, value: string, count: number): string =>
		`has a filler in its fluxes: ${samples(formatted, count)} ${count === 1 ? "is" : "are"} exactly ${value}, far from all others, so ${count === 1 ? "it is a gap" : "they are gaps"} and no range or mean includes ${count === 1 ? "it" : "them"}. Mask such samples to say that they are known to be bad.`,
	maskOfWrongLength: (mask: string, sampleText: string, maskCount: number, sampleCount: number): string =>
		`has a mask of ${mask} ${maskCount === 1 ? "value" : "values"} for ${samples(sampleText, sampleCount)}, so the mask is ignored and bad samples may show. Pass one mask value for each sample.`,
	maskNotArray: (type: string, formatted: string, count: number): string =>
		`has a mask of type ${type} for ${samples(formatted, count)}, so the mask is ignored and bad samples may show. Pass one mask value for each sample.`,
	errorsOfWrongLength: (errors: string, sampleText: string, errorCount: number, sampleCount: number): string =>
		`has ${errors} ${errorCount === 1 ? "error" : "errors"} for ${samples(sampleText, sampleCount)}, so no error can be assigned and the error band is left out. Pass one error for each sample.`,
	errorsNotArray: (type: string, formatted: string, count: number): string =>
		`has errors of type ${type} instead of errors for ${samples(formatted, count)}, so no error can be assigned and the error band is left out. Pass one error for each sample.`,
	errorSideNotPositive: (bad: string, all: string, value: string, sample: string): string =>
		`has ${bad} of ${all} errors of one side that are zero or negative (first: ${value} at sample ${sample}), so the error of the other side is drawn on both sides there. Pass positive 1σ errors, or NaN where they are unknown.`,
	errorsNotPositive: (bad: string, all: string, value: string, sample: string): string =>
		`has ${bad} of ${all} errors that are zero or negative (first: ${value} at sample ${sample}), so the error band has no width there and is left out at these samples. Pass positive 1σ errors, or NaN where they are unknown.`,
};

export type SpectrumFaultWords = typeof spectrumFaultWords;

/** A fault that is written when its language is known: a spectrum is prepared once for all languages. */
export type FaultText<W = SpectrumFaultWords> = (words: W, numbers: NumberText) => string;

export type ReportFault = (fault: FaultText) => void;
