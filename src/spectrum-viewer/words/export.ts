/** Words of exported tables and pictures; fetched with the code that makes files. */
export const exportWords = {
	// Below a picture
	statedRedshift: (z: string): string => `z = ${z}`,
	statedVelocity: (velocity: string, convention: string): string => `expansion velocity ${velocity} (${convention})`,
	statedGroupVelocity: (group: string, velocity: string, convention: string): string =>
		`velocity of ${group} ${velocity} (${convention})`,
	statedAtRedshift: (ion: string): string => `lines of ${ion} at z, too, marked (z)`,
	drawnSpline: (knots: string): string => `continuum: spline with ${knots} knots`,
	drawnSplineByHand: "continuum: spline through knots set by hand",
	drawnPolynomial: (degree: string): string => `continuum: polynomial of degree ${degree}`,
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
