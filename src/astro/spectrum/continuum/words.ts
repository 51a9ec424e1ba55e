import type { FaultText } from "../prepare/words.js";

/** Why there is no continuum. */
export const continuumFaultWords = {
	tooFewForContinuum: (samples: string, least: string): string =>
		`The spectrum has ${samples} samples for the continuum, which needs ${least} or more; exclude less, or choose a lower degree or fewer knots.`,
	badDegree: (degree: string): string =>
		`The degree of the continuum is ${degree}; choose a whole number from 0 to 12.`,
	badKnotCount: (count: string): string => `The number of knots is ${count}; choose a whole number from 2 to 40.`,
	badKnots: "The continuum needs two knots or more at different wavelengths; give pairs of wavelength and flux.",
	emptyKnotRange:
		"There are no samples between some of the knots, so the continuum is not determined there; exclude less, or choose fewer knots.",
};

export type ContinuumFaultWords = typeof continuumFaultWords;

/** A reason that is written when its language is known. */
export type ContinuumFault = FaultText<ContinuumFaultWords>;
