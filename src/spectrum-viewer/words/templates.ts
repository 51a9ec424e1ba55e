/** Why a template is not drawn; fetched with the code that draws templates. */
export const templateWords = {
	noSpectrumToScaleTo: "There is no spectrum to scale it to.",
	magnitudesAmongFluxes: "The spectrum in front is in magnitudes among fluxes. Show AB magnitude or Fλ.",
	scaleNotPositive: "Its scale is not positive, so it has no place on this axis.",
};
