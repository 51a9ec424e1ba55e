/** Words of the panel "Display". */
export const displayWords = {
	// Flux
	showQuantity: "Show",
	quantityGiven: "as given",
	quantityFlambda: "Fλ",
	quantityFnu: "Fν",
	fluxAxisScale: "y axis",
	linear: "linear",
	log: "log",
	errorBandsLabel: "Error bands (1σ)",
	normalize: "Normalise",
	divideByMedian: "÷ median",
	divideByPeak: "÷ peak",
	divideByMean: "÷ mean in a window",
	divideByValue: "÷ flux at a wavelength",
	divideByNothing: "none",
	normalizeFrom: "From",
	normalizeTo: "To",
	normalizeAt: "At",
	useView: "Use the view",
	useCursor: "Use the cursor",
	useMiddle: "Use the middle of the view",
	magnitudesNotDivided: "Magnitudes are not divided by anything, and have no log axis.",

	// Wavelength
	wavelengthGroup: "Wavelength",
	xAxis: "x axis",
	axisObserved: "observed",
	axisRest: "rest",
	axisVelocity: "velocity about a line",
	wavelengthUnit: "Unit",
	wavelengthMedium: "In",

	// Smoothing
	smoothingGroup: "Smoothing",
	smoothingKind: "Kind",
	smoothingNone: "none",
	polynomialOrder: "Order",
	smoothingWidth: "Width",
	smoothingSigma: "σ",
	pixels: "px",
	bins: "Bins",
	binsHint: "Means weighed by 1/σ², made before smoothing; 0: none",
	zeroOrMore: "Zero or more, please: 0 leaves the spectrum as it is.",

	// Layout
	layoutGroup: "Layout",
	layoutOfSpectra: "Spectra",
	overlay: "overlay",
	stacked: "stacked",
	tabsByType: "tabs by type",
};
