/** Why a template is not drawn; fetched with the code that draws templates. */
export const templateWords = {
	noSpectrumToScaleTo: "There is no spectrum to scale it to.",
	magnitudesAmongFluxes: "The spectrum in front is in magnitudes among fluxes; show AB magnitude or Fλ.",
	templateIsZero: (z: string): string =>
		`The template is zero everywhere in this range at z = ${z}, so there is nothing to scale it by; try another redshift, or zoom out.`,
	noCommonWavelength: (z: string): string =>
		`The template and the spectrum have no wavelength in common in this range at z = ${z}, so there is nothing to scale it by; try another redshift, or zoom out.`,
	scaleNotPositive: "Its scale is not positive, so it has no place on this axis.",
};
