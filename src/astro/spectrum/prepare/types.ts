import type { NumericInput } from "../../number.js";
import type { WavelengthUnit } from "../../units.js";

/** 1σ errors: the same on both sides, or separate ones below and above the flux. */
export type FluxErrors = NumericInput | { lower: NumericInput; upper: NumericInput };

/** 1σ below and above the flux, in the unit of the fluxes, both positive. NaN where neither side is known. */
export type ErrorSides = { lower: Float64Array; upper: Float64Array };

/** A spectrum as a file or a host gives it; the spectra in the props of `SpectrumViewer` fit. */
export type SpectrumInput = {
	/** Named in the issues. */
	id?: string | undefined;
	/** In `wavelengthUnit`, in any order. */
	wavelengths: NumericInput;
	/** One for each wavelength. NaN, null and ±Infinity are gaps. */
	fluxes: NumericInput;
	/** 1σ, in the unit of the fluxes; positive, below the flux too. A negative lower error counts as its size. */
	errors?: FluxErrors | null | undefined;
	/** Non-zero or true where the sample is bad: it becomes a gap. "0", "False" and "" are as 0. */
	mask?: ArrayLike<number | boolean | string | null> | null | undefined;
	/** Default "angstrom". Read as files spell it: "Å", "Angstroms", "nanometers", "micron", "m", "0.1nm", "Wavelength [nm]". */
	wavelengthUnit?: WavelengthUnit | (string & Record<never, never>) | null | undefined;
};

/** Samples in ascending order with gaps, as measurements take them: from `prepareSpectrum` or `rebinSpectrum`. */
export type SampledSpectrum = {
	/** Å, strictly ascending, in the medium and frame of the input. */
	wavelengths: Float64Array;
	/** NaN is a gap: draw nothing there, and join nothing across it. */
	fluxes: Float64Array;
	/**
	 * 1σ, in the unit of the fluxes; NaN where unknown. Null where none can be used. Of two-sided errors the mean of both
	 * sides, or the side that is known.
	 */
	errors: Float64Array | null;
	/** Indices of the samples inserted as gaps between arms or detectors; `smoothFlux` takes them. */
	breaks: number[];
	/** Faults of the data that were repaired or left out, each in a sentence or two for the user. */
	issues: string[];
};

/** All arrays but `dropped` have one entry for each sample; their memory is not shared with the input. */
export type PreparedSpectrum = SampledSpectrum & {
	/**
	 * Errors below and above the flux, where the input has both. A side that is unknown at a sample is taken from the other
	 * one. Null where the errors are the same on both sides, or one side cannot be used at all.
	 */
	errorSides: ErrorSides | null;
	/**
	 * 1 where the mask made the sample a gap. 0 at other gaps, at breaks, and where another sample at the same wavelength
	 * has a flux. Null where no sample is masked.
	 */
	masked: Uint8Array | null;
	/** Indices into the arrays of the input, ascending: samples left out because their wavelength is not a positive number. */
	dropped: Uint32Array;
};
