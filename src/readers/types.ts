import type { Spectrum } from "../spectrum-viewer/types.js";

/** What is wrong in a file, in one sentence, with the place where it can be seen. */
export type SpectrumFileIssue = {
	message: string;
	/** Number of the line in a text, from 1. */
	line?: number | undefined;
	/** Offset in a binary file, from 0. */
	byte?: number | undefined;
};

export type SpectrumFile = {
	/** Ready for a viewer, in the order of the file; empty where nothing can be drawn. */
	spectra: Spectrum[];
	/**
	 * Keywords of the file as they stand in it: of the primary header and of the extensions with the spectra (FITS), of the comments
	 * (ASCII, CSV), of `meta` (ECSV). A later extension does not change a value of an earlier one.
	 */
	header: Record<string, unknown>;
	/** What was left out or guessed, and why. Empty where the whole file was understood. */
	issues: SpectrumFileIssue[];
};

export type ReadSpectrumOptions = {
	/** Name of the file: its spectra are called so. Default "spectrum". */
	name?: string | undefined;
};

/** Adds an issue. */
export type Report = (message: string, place?: { line?: number; byte?: number }) => void;

/** The keywords of a header; of repeated ones the first. */
export type Header = Map<string, unknown>;
