import type {
	LineFit,
	LineGroup,
	LineMeasurement,
	SpectralLine,
	TelluricTransmission,
	VelocityConvention,
	WavelengthUnit,
} from "../astro/index.js";
import type { Smoothing } from "../astro/spectrum/smooth/smoothing.js";

/** Medium of wavelengths: standard air or vacuum. */
export type Medium = "air" | "vacuum";

/** Numbers as arrays (a `null` is a missing value) or typed arrays. */
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
	/** Flux density in `fluxUnit`. NaN, null and ±Infinity are gaps. */
	fluxes: NumericArray;
	/** 1σ errors in the unit of `fluxes`; two arrays where they differ below and above. Positive, NaN where unknown. */
	errors?: NumericArray | { lower: NumericArray; upper: NumericArray } | null | undefined;
	/** Non-zero or true where the sample is bad: drawn as a gap, and shaded. */
	mask?: NumericArray | readonly boolean[] | null | undefined;
	label?: string | null | undefined;
	/** SkyPortal's "source", "host", "host_center", or any other word. */
	type?: string | null | undefined;
	/** Default "air". */
	medium?: Medium | undefined;
	/** Default "angstrom". */
	wavelengthUnit?: WavelengthUnit | undefined;
	/**
	 * As files spell it: "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹", "erg/s/cm/cm/AA", "1E-17 erg/cm^2/s/Ang", "mJy", "AB" (magnitudes) … Any
	 * other text stands on the axis as it is, and cannot be converted.
	 */
	fluxUnit?: string | null | undefined;
	/**
	 * ISO 8601 with a time (UTC unless it names a zone) or a decimal day ("2021-02-03.17"), a Modified Julian Date (59248.17) or a
	 * Julian Date; numbers may be text. Anything else is reported and not used.
	 */
	observedAt?: string | number | null | undefined;
	telescope?: string | null | undefined;
	instrument?: string | null | undefined;
	/** Source of the data; shown with the legend. */
	credit?: string | null | undefined;
	/**
	 * A colour in place of the palette's: named, hexadecimal, a colour function with numbers such as `rgb()` or `oklch()`, a token
	 * `var(--astropane-…)`, or `light-dark()` or `color-mix()` of these. Any other text is reported and not used.
	 */
	color?: string | undefined;
};

/** A spectrum in the rest frame, drawn at the present redshift and scaled to the data. */
export type SpectrumTemplate = {
	/** Unique among templates and spectra. */
	id: string;
	label?: string | null | undefined;
	/** Rest wavelengths, in `wavelengthUnit`, measured in `medium`. */
	wavelengths: NumericArray;
	/** Flux density per wavelength, in any unit: it is scaled. */
	fluxes: NumericArray;
	/** Default "air". */
	medium?: Medium | undefined;
	/** Default "angstrom". */
	wavelengthUnit?: WavelengthUnit | undefined;
	/** As in `Spectrum`. */
	color?: string | undefined;
};

/** A filter, drawn at the foot of the plot, in which AB magnitudes are made of the spectra. */
export type SpectrumFilter = {
	/** Unique among the filters; one with the name of a filter of the library stands in its place. */
	name: string;
	/** Å, ascending. Taken in the medium of the axis and of each spectrum: published curves are no finer than the difference. */
	wavelengths: NumericArray;
	/** Response to photons, in any scale; one for each wavelength, 0 outside. */
	response: NumericArray;
	/** As in `Spectrum`. Default: by its wavelength. */
	color?: string | undefined;
};

/** A file that a user chose or dropped on the viewer, or a text that was pasted into it. */
export type OpenedFile = {
	/** Of the file; "pasted text" for a text. */
	name: string;
	/** Bytes of a file, or the text. */
	data: ArrayBuffer | string;
};

/** What a user takes a spectrum for, from the panel "Match". */
export type SpectrumClassification = {
	spectrumId: string;
	/** The template that fits best. */
	templateId: string;
	/** Type of the template, such as "Ia". */
	class: string;
	/** Such as "Ia-91T". */
	subclass: string | null;
	redshift: number;
	/** 1σ; NaN where unknown. */
	redshiftError: number;
	/** Days since the peak, in the rest frame. */
	phaseDays: number | null;
	quality: {
		/** As in `TemplateMatch` of `astropane/astro`. */
		r: number;
		lap: number;
		rlap: number;
		score: number;
		/** Whether the matches agree on this class at one redshift. */
		reliable: boolean;
		/** Shares of the evidence by type, descending. */
		fractions: Readonly<Record<string, number>>;
	};
};

/** A line added by the user or the host. It moves with the redshift unless `static`. */
export type CustomLine = {
	id: string;
	label: string;
	/** Rest wavelength, Å. */
	wavelength: number;
	/** Medium of `wavelength`. Default "air". */
	medium?: Medium | undefined;
	/** As in `Spectrum`. */
	color?: string | undefined;
	/** True: an observed wavelength that never moves. Default false. */
	static?: boolean | undefined;
};

/** A named choice of lines. Groups that a viewer does not have are ignored. */
export type LineSet = {
	/** Unique among the sets. */
	name: string;
	/** Names of the groups that are drawn. */
	lineGroups: readonly string[];
	/** Single lines that differ from their group, as in the prop of that name. Default: none. */
	lineChoices?: Readonly<Record<string, boolean>> | undefined;
	/** Custom lines that replace the present ones; without it these stay. */
	customLines?: readonly CustomLine[] | undefined;
	/** km/s by name of the group, for groups without a velocity of their own. Default: none. */
	ionVelocities?: Readonly<Record<string, number>> | undefined;
};

/**
 * Divisor of each spectrum: none, its median |flux|, its greatest |flux|, its mean flux between two observed wavelengths, or
 * its flux at one (Å, in the medium of the axis). Without such flux the median is used, and that is reported.
 */
export type Normalization =
	| "none"
	| "median"
	| "peak"
	| { kind: "mean"; from: number; to: number }
	| { kind: "value"; at: number };

/**
 * Quantity on the flux axis: the fluxes as they were given, Fλ (erg s⁻¹ cm⁻² Å⁻¹), Fν (mJy), or AB magnitudes (bright is up).
 * The last three need a known `fluxUnit`; spectra without one are reported and drawn as given. Spectra that all come in AB
 * magnitudes are shown in AB magnitudes with "given", too.
 */
export type FluxQuantity = "given" | "flambda" | "fnu" | "abmag";
/** Axis below the plot: observed or rest wavelength, or the velocity about one line, km/s. */
export type SpectrumAxis = "observed" | "rest" | "velocity";
/** All spectra on one scale, each in a lane and on a scale of its own, or one tab for each `type`. */
export type SpectrumLayoutKind = "overlay" | "stack" | "tabs";

/** A problem of data or props. All other data are drawn. */
export type SpectrumIssue = {
	/** `id` of the spectrum, line or line group concerned. */
	subject: string;
	/** What happened, why it matters, what to do: one to three sentences. */
	message: string;
};

export type { LineGroup, Smoothing, SpectralLine, TelluricTransmission, VelocityConvention, WavelengthUnit };

/**
 * One finished measurement of a line: a `LineMeasurement` and the choices it was made with. Wavelengths are observed
 * ones in Å, in `medium`; `flux` is in `fluxUnit` times Å; velocities are km/s, positive towards us; errors are 1σ, NaN where
 * they are not known. Measured on the spectrum as it was given, neither normalised nor smoothed nor binned; flux densities per
 * frequency and AB magnitudes as Fλ.
 */
export type SpectrumMeasurement = LineMeasurement & {
	/** The fitted profile, with a straight continuum of its own; null where none was asked for. */
	fit: LineFit | null;
	/** Of the spectrum. */
	spectrumId: string;
	/** Of all wavelengths, that of the axis. */
	medium: Medium;
	/** Unit of the spectrum's flux density, as it was given, "erg s⁻¹ cm⁻² Å⁻¹" if that was per frequency or AB magnitudes; null where it was not. */
	fluxUnit: string | null;
	/** z of the rest-frame width and of the velocity. */
	redshift: number;
	convention: VelocityConvention;
	/** The line at velocity 0, with its rest wavelength in Å, in `medium`; null: no visible line was inside the window, and none was chosen. */
	line: { label: string; group: string; restWavelength: number } | null;
	/** Continuum through the ends of the window, or through two bands beside it. */
	continuumChoice: "ends" | "sidebands";
	/** Å: width of each side band; 0 with "ends". */
	sidebandWidth: number;
	/** Source of the errors: the errors of the spectrum, or the scatter of neighbouring samples. */
	noise: "given" | "estimated";
};
