/**
 * Words of the figure itself, in the first load: title, description, axes, legend and notices. Arguments are formatted texts; a
 * number is passed beside its text where a plural depends on it.
 */
export const figureWords = {
	air: "air",
	vacuum: "vacuum",
	relativistic: "relativistic",
	optical: "optical",
	radio: "radio",

	// Title
	noSpectrumTitle: "Spectrum",
	spectrumTitle: (label: string): string => `Spectrum of ${label}`,
	unnamedSource: "one source",
	spectraTitle: (count: string): string => `${count} spectra`,
};
