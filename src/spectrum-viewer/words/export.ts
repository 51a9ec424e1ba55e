/** Words of exported tables and pictures; fetched with the code that makes files. */
export const exportWords = {
	// Below a picture
	redshiftIs: (z: string): string => `z = ${z}`,
	velocityIs: (velocity: string, convention: string): string => `expansion velocity ${velocity} (${convention})`,
	groupVelocityIs: (group: string, velocity: string, convention: string): string =>
		`velocity of ${group} ${velocity} (${convention})`,
	smoothedByBoxcar: (pixels: string): string => `boxcar of ${pixels} px`,
	smoothedByMedian: (pixels: string): string => `median of ${pixels} px`,
	smoothedBySavitzkyGolay: (pixels: string, order: string): string => `Savitzky–Golay, ${pixels} px, order ${order}`,
	smoothedByGaussian: (sigma: string): string => `Gaussian, σ = ${sigma} px`,
	smoothedByVelocity: (sigma: string): string => `Gaussian, σ = ${sigma} km/s`,
	binsOf: (width: string): string => `bins of ${width} Å`,

	// Columns of the table
	columnOf: (label: string, column: string): string => `${label}: ${column}`,
	wavelengthColumn: (unit: string, medium: string): string => `observed wavelength (${unit}, ${medium})`,
	csvErrorColumn: "error (1σ)",
	errorBelowColumn: "error below (1σ)",
	errorAboveColumn: "error above (1σ)",
	templateColumn: (label: string): string => `Template ${label}`,
	scaledTemplateColumn: (label: string, factor: string): string => `Template ${label} × ${factor}`,
};
