import { type NumberText, numberText } from "../../../text/index.js";
import type { FaultText } from "../prepare/words.js";

const samples = (formatted: string, count: number): string => `${formatted} ${count === 1 ? "sample" : "samples"}`;

/** Reasons why a line, or a part of the results, cannot be measured. `window` is written by `measurementWindow`. */
export const measurementFaultWords = {
	measurementWindow: (from: string, to: string): string => `The window from ${from} to ${to} Å`,
	windowEndNotNumber: (window: string): string =>
		`${window} has an end that is not a number, so nothing can be measured in it; give two wavelengths in Å.`,
	windowNotAscending: (window: string): string =>
		`${window} does not ascend, so it holds nothing; give the shorter wavelength first.`,
	windowWithoutSamples: (window: string): string =>
		`${window} is on a spectrum without samples, so nothing can be measured in it; pass wavelengths and fluxes.`,
	windowBeyondSpectrum: (window: string, first: string, last: string): string =>
		`${window} reaches beyond the spectrum, which has data from ${first} to ${last} Å, so the line is not whole; keep the window within that.`,
	windowTooShort: (window: string, formatted: string, least: string, count: number): string =>
		`${window} holds ${samples(formatted, count)}, too few for a line; choose one with ${least} samples or more.`,
	windowWithGaps: (window: string, gaps: string, all: string, count: number): string =>
		`${window} has ${gaps} of ${samples(all, count)} without a flux, or masked, so the line is not whole; choose a window without a gap.`,
	continuumNotFinite: (first: string, second: string): string =>
		`The continuum is given as ${first} and ${second}, so nothing can be measured against it; give two finite fluxes.`,
	unknownContinuum: (kind: string): string =>
		`The continuum is of the kind ${kind}, so nothing can be measured against it; choose "ends", "sidebands" or "fixed".`,
	bandWithoutFlux: (from: string, to: string): string =>
		`The continuum band from ${from} to ${to} Å holds no flux, so no continuum can be drawn; choose a band on the spectrum.`,
	bandsOfOneSample:
		"The two continuum bands hold the same single sample, so no line can be drawn through them; choose two bands apart.",
	continuumNotPositive: (from: string, to: string): string =>
		`The continuum runs from ${from} to ${to}, not above zero throughout, so there is a flux but no equivalent width; choose a window or a continuum where it is positive.`,
	noRestWidth: (redshift: string): string =>
		`The redshift is ${redshift}, so there is no rest-frame width; give a finite number greater than −1.`,
	errorsUnknown: (unknown: string, all: string, unknownCount: number, allCount: number): string =>
		`${unknown} of the ${samples(all, allCount)} that are used ${unknownCount === 1 ? "has" : "have"} no error, so the errors of the result are not known; give these errors, or choose another window.`,
	noVelocity: (rest: string, redshift: string, observed: string): string =>
		`A line at ${rest} Å and redshift ${redshift} cannot be at ${observed} Å at any velocity below that of light; check the line and the redshift.`,
	noCentroid:
		"Emission and absorption cancel in the window, so the line has no centroid; choose a window about one of them.",
	centroidTooFaint:
		"The line is less than 2σ above the noise, so it has no centroid; choose a narrower window, or a less noisy spectrum.",
	fwhmTooFaint:
		"The peak of the line is less than 6σ above the noise after smoothing, so it has no FWHM; bin the spectrum, or take a less noisy one.",
	noFwhm:
		"The line does not fall to half of its height on both sides within the window, so it has no FWHM; choose a wider window.",
	unknownProfile: (profile: string): string =>
		`The profile is ${profile}, so nothing can be fitted; choose "gaussian", "lorentz", "voigt", "doublet" or "p-cygni".`,
	doubletWithoutRatio:
		"A doublet needs the ratio of its two wavelengths, so nothing can be fitted; give the second rest wavelength over the first.",
	tooFewForFit: (samples: string, least: string): string =>
		`The window holds ${samples} samples inside its ends, too few to fit this profile; choose one with ${least} samples or more.`,
	lineNotDetermined:
		"The samples do not determine a line in this window: its centre or its width runs away; choose a window about one line, with some continuum on both sides.",
	noTrough:
		"The spectrum has no minimum inside of the window, only at its ends; choose a window with the trough in its middle.",
	narrowerThanInstrument:
		"The line is narrower than the resolution of the instrument, so there is no intrinsic width; check the resolution.",
	continuumNotPositiveAtLine:
		"The continuum is not above zero at the line, so there is a flux but no equivalent width; choose a continuum that is positive there.",
};

export type MeasurementFaultWords = typeof measurementFaultWords;

/** A reason that is written when its language is known. */
export type MeasurementFault = FaultText<MeasurementFaultWords>;

/** All reasons, in English unless other words are given; null without any. */
export const writeReasons = (
	faults: readonly (MeasurementFault | null)[],
	words: MeasurementFaultWords = measurementFaultWords,
	numbers: NumberText = numberText(),
): string | null => faults.flatMap((fault) => fault?.(words, numbers) ?? []).join(" ") || null;
