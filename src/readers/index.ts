/** Spectra from files: ASCII, CSV, ECSV, JSON, FITS. Pure; runs anywhere. */
export { readSpectrumFile } from "./read-spectrum-file.js";
export type { ReadSpectrumOptions, SpectrumFile, SpectrumFileIssue } from "./types.js";
