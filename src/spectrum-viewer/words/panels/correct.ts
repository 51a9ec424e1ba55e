/** Words of the panel "Correct", and what is said of corrected spectra; fetched when a spectrum is first corrected. */
export const correctWords = {
	correctTitle: "Correct",
	correctHint:
		"Telluric bands, dust, light of the host and continuum are taken out of all spectra, before they are drawn, matched and measured.",

	// Telluric bands
	telluricGroup: "Telluric bands",
	telluricUse: "Telluric bands",
	keepTelluric: "left in",
	fitTelluric: "divided out, exponent fitted to each spectrum",
	setTelluric: "divided out, exponent set by hand",
	telluricExponent: "Exponent",
	telluricFwhm: "FWHM of the instrument, 0 if not known",
	exponentProblem: (most: string): string => `Enter a number from 0 to ${most}.`,
	fittedExponents: "Fitted exponents",
	exponentOf: (spectrum: string, exponent: string, bands: string): string => `${spectrum}: ${exponent}, by ${bands}`,
	noExponentOf: (spectrum: string, reason: string): string => `${spectrum}: ${reason}`,
	telluricHint:
		"Each spectrum is divided by the transmission of the air to the power of the exponent, at observed wavelengths. Samples that less than 5 % of the light reached are masked.",
	transmissionOfLibrary: "Transmission: SNooPy (Burns et al. 2011).",
	transmissionOfPage: "Transmission: that of this page.",

	// Dust
	dust: "Dust",
	galacticEbv: "E(B−V) of the Milky Way",
	hostEbv: "E(B−V) of the host, at z",
	extinctionLaw: "Law of extinction",
	rvLabel: "R(V)",
	fitzpatrick99: "Fitzpatrick 1999",
	gordon23: "Gordon et al. 2023",
	cardelli89: "Cardelli, Clayton & Mathis 1989",
	odonnell94: "O'Donnell 1994",
	ebvProblem: (most: string): string => `Enter a number from 0 to ${most}.`,
	rvProblem: (least: string, most: string): string => `Enter a number from ${least} to ${most}.`,

	// Host
	hostGroup: "Light of the host",
	hostSpectrum: "Spectrum of the host",
	noHost: "none",
	hostShare: "Share of the median flux",
	shareProblem: "Enter a number from 0 to 100.",

	// Continuum
	continuumGroup: "Continuum",
	continuumUse: "Continuum",
	keepContinuum: "left in",
	drawContinuum: "left in, drawn over the spectrum",
	divideContinuum: "divided out",
	subtractContinuum: "subtracted",
	continuumKind: "Curve",
	splineCurve: "spline",
	polynomialCurve: "polynomial",
	knotCount: "Knots",
	polynomialDegree: "Degree",
	chosenKnot: "Knot",
	noKnotChosen: "none chosen",
	knotOption: (knot: string, wavelength: string, spectrum: string): string =>
		`${knot}: ${wavelength}${spectrum && `, ${spectrum}`}`,
	addKnot: "Add a knot",
	removeKnot: "Remove knot",
	fitAgain: "Fit again",
	knotsUse:
		"Drag a knot, or choose one and move it in the plot by the arrow keys. Page ↑ and Page ↓ choose, Insert adds, Delete removes; Enter adds one at the cursor, which . and , move.",
	noKnots: "No spectrum that is shown has a continuum to draw.",
	noPlaceForKnot: (most: string): string =>
		`There is a knot already, no flux, or there are ${most} knots; choose another place.`,
	twoKnotsAtLeast: "A continuum has two knots or more.",
	knotAt: (knot: string, wavelength: string, flux: string): string => `Knot ${knot} at ${wavelength}, flux ${flux}.`,
	knotRemoved: (knot: string): string => `Knot ${knot} is removed.`,
	orderProblem: (least: string, most: string): string => `Enter a whole number from ${least} to ${most}.`,
	removeCorrections: "Take nothing out",

	// On the axis and in pictures
	telluricDivided: (exponents: string, count: number): string =>
		`telluric bands divided out, ${count === 1 ? "exponent" : "exponents"} ${exponents}`,
	dereddenedMilkyWay: (ebv: string): string => `dereddened, E(B−V) ${ebv}`,
	dereddenedHost: (ebv: string): string => `dereddened in the host, E(B−V) ${ebv}`,
	lawAndRv: (law: string, rv: string): string => `${law}, R(V) ${rv}`,
	withoutHostLight: (id: string, percent: string): string => `${percent} % of light of ${id} subtracted`,
	dividedByContinuum: "divided by the continuum",
	continuumSubtracted: "continuum subtracted",
	knotsByHand: "with knots set by hand",

	// Problems
	keepsTelluric: (reason: string): string => `keeps its telluric bands: ${reason}`,
	noHostOfMagnitudes: "comes in magnitudes, so no light of the host can be subtracted; pass fluxes.",
	hostApart: (id: string): string =>
		`has no wavelengths in common with ${id}, or this has no light there, so no light of the host is subtracted; choose another spectrum of the host.`,
	correctionUnknown: (lost: string, all: string, count: number): string =>
		`has ${lost} of ${all} samples at which a correction is not known, such as those that the spectrum of the host does not reach, so ${count === 1 ? "it is" : "they are"} left out; take nothing out to see all.`,
	noContinuumOfMagnitudes: "comes in magnitudes, so no continuum can be taken out; pass fluxes.",
	noContinuum: (reason: string): string => `keeps its continuum: ${reason}`,
};
