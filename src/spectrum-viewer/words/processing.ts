/** "has 2 fluxes of zero or less" */
const notPositive = (formatted: string, count: number): string =>
	`has ${formatted} ${count === 1 ? "flux" : "fluxes"} of zero or less`;

/** Words of what is converted, normalised, binned and smoothed, and of the velocity axis; fetched with that code. */
export const processingWords = {
	velocityAxis: (line: string, convention: string): string =>
		`Velocity about ${line} (km/s, ${convention}; towards us positive)`,
	velocityAxisShort: (line: string, convention: string): string => `v about ${line} (km/s, ${convention})`,
	fluxAtWavelength: (wavelength: string): string => `flux at ${wavelength}`,
	meanOfRange: (low: string, high: string, unit: string): string => `mean of ${low}–${high} ${unit}`,

	noFluxAtWavelength: (wavelength: string): string =>
		`has no positive flux at ${wavelength}, so it is divided by its median; choose where it has flux.`,
	noFluxInRange: (low: string, high: string, unit: string): string =>
		`has no positive flux on average between ${low} and ${high} ${unit}, so it is divided by its median; choose where it has flux.`,
	noFluxUnit: (quantity: string): string =>
		`has no flux unit, so it cannot be shown as ${quantity} and is drawn as it was given; pass one such as "erg/s/cm/cm/AA".`,
	unknownFluxUnit: (unit: string, quantity: string): string =>
		`has the flux unit "${unit}", which is not known, so it cannot be shown as ${quantity} and is drawn as it was given; pass one such as "erg/s/cm/cm/AA".`,
	noPlaceOnLogAxis: (formatted: string, count: number): string =>
		`${notPositive(formatted, count)}, which have no place on a log axis and are drawn as gaps; show a linear axis to see them.`,
	noMagnitude: (formatted: string, count: number): string =>
		`${notPositive(formatted, count)}, which have no magnitude and are drawn as gaps; show Fλ to see them.`,
	spectrumInUnit: (id: string, unit: string): string => `"${id}" in ${unit}`,
	unitsOfDifferentKinds: (spectra: string): string =>
		`Spectra come in units of different kinds (${spectra}), so as given they cannot be compared; show Fλ, Fν or AB magnitude.`,
};
