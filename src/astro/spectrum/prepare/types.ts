import type { NumericInput } from "../../number.js";
import type { WavelengthUnit } from "../../units.js";

/** 1σ errors: the same on both sides, or of their own below and above the flux. */
export type FluxErrors = NumericInput | { lower: NumericInput; upper: NumericInput };

/** A spectrum as it comes; the props of a viewer's spectrum fit. */
export type SpectrumInput = {
	/** Named in the issues. */
	id?: string | undefined;
	/** In `wavelengthUnit`, in any order. */
	wavelengths: NumericInput;
	/** One for each wavelength. NaN, null and ±Infinity are gaps. */
	fluxes: NumericInput;
	/** 1σ, in the unit of the fluxes; positive, below the flux too. */
	errors?: FluxErrors | null | undefined;
	/** Non-zero or true where the sample is bad: it becomes a gap. */
	mask?: ArrayLike<number | boolean | null> | null | undefined;
	/** Default "angstrom". */
	wavelengthUnit?: WavelengthUnit | undefined;
};

export type PreparedSpectrum = {
	/** Å, strictly ascending, in the medium and frame that the spectrum came in. */
	wavelengths: Float64Array;
	/** NaN is a gap: draw nothing there, and join nothing across it. */
	fluxes: Float64Array;
	/** NaN where unknown. Null where none can be used. Of two-sided ones the mean of both sides, or the side that is known. */
	errors: Float64Array | null;
	/** Indices of the gaps that were put in between arms or detectors; `smoothFlux` takes them. */
	breaks: number[];
	/** What is wrong with the data and was mended or left out, each in a sentence or two for the user. */
	issues: string[];
};
