import type { LineGroup, SpectralLine, VelocityConvention } from "../astro/index.js";

/** What the wavelengths are measured in: standard air or vacuum. */
export type Medium = "air" | "vacuum";
export type WavelengthUnit = "angstrom" | "nm" | "um";

/** Numbers as they come: arrays (a `null` is a missing value) or typed arrays. */
export type NumericArray =
  | readonly (number | null)[]
  | Float32Array
  | Float64Array
  | Int32Array
  | Int16Array
  | Uint16Array
  | Uint8Array;

/** One spectrum. `wavelengths` and `fluxes` are of equal length; they need not be sorted. */
export type Spectrum = {
  /** Unique among the spectra of one viewer. */
  id: string;
  /** In `wavelengthUnit`, measured in `medium`, in the observed frame. */
  wavelengths: NumericArray;
  /** Flux density per wavelength, in `fluxUnit`. NaN, null and ±Infinity are gaps. */
  fluxes: NumericArray;
  /** 1σ errors in the unit of `fluxes`. */
  errors?: NumericArray | null;
  /** Non-zero or true where the sample is bad: drawn as a gap. */
  mask?: NumericArray | readonly boolean[] | null;
  label?: string | null;
  /** SkyPortal's "source", "host", "host_center", or any other word. */
  type?: string | null;
  /** Default "air". */
  medium?: Medium;
  /** Default "angstrom". */
  wavelengthUnit?: WavelengthUnit;
  /** As it should stand on the axis, e.g. "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹". */
  fluxUnit?: string | null;
  /** ISO 8601, UTC. */
  observedAt?: string | null;
  telescope?: string | null;
  instrument?: string | null;
  /** Where the data come from; shown with the legend. */
  credit?: string | null;
  /** A CSS colour that overrides the palette. */
  color?: string;
};

/** A line that the user or the host adds. It moves with the redshift unless `static`. */
export type CustomLine = {
  id: string;
  label: string;
  /** Rest wavelength, Å. */
  wavelength: number;
  /** Medium of `wavelength`. Default "air". */
  medium?: Medium;
  color?: string;
  /** True: an observed wavelength that never moves. Default false. */
  static?: boolean;
};

export type Normalization = "none" | "median";
/** Boxcar of `width` samples; 0 and 1 leave the spectrum as it is. */
export type Smoothing = { kind: "boxcar"; width: number };

/** Something about the data that the user should know; the rest is drawn all the same. */
export type SpectrumIssue = {
  /** `id` of the spectrum, line or line group concerned. */
  subject: string;
  /** What happened, why it matters, what to do: one to three sentences. */
  message: string;
};

export type { LineGroup, SpectralLine, VelocityConvention };
