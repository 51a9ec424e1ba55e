/** Column names of the exported table; fetched with the code that makes files. */
export const exportWords = {
	columnOf: (label: string, column: string): string => `${label}: ${column}`,
	wavelengthColumn: (unit: string, medium: string): string => `observed wavelength (${unit}, ${medium})`,
	csvErrorColumn: "error (1σ)",
	errorBelowColumn: "error below (1σ)",
	errorAboveColumn: "error above (1σ)",
	templateColumn: (label: string): string => `Template ${label}`,
	scaledTemplateColumn: (label: string, factor: string): string => `Template ${label} × ${factor}`,
};
