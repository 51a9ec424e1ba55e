import type { CSSProperties, ReactNode, Ref } from "react";
import type { LineGroup, SpectralLine, VelocityConvention } from "../astro/index.js";
import type { SpectrumStore } from "./store.js";

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

/** `true`: everything; "compact": the redshift alone, the rest behind a button; `false`: the bare figure. */
export type SpectrumControls = boolean | "compact";

export type SpectrumViewerProps = {
	/** In the observed frame. New spectra never reset zoom, redshift or selection. */
	spectra: readonly Spectrum[];
	/** Default: the library's own. */
	lineGroups?: readonly LineGroup[];

	/** z of the lines; > −1. Controlled when given. */
	redshift?: number;
	/** Default 0. */
	defaultRedshift?: number;
	/** While it moves. */
	onRedshiftChange?: (redshift: number) => void;
	/** Once at the end of each change. */
	onRedshiftCommit?: (redshift: number) => void;

	/** Expansion velocity, km/s; > 0 towards the observer, so that lines move to the blue. Controlled when given. */
	velocity?: number;
	/** km/s, default 0. */
	defaultVelocity?: number;
	onVelocityChange?: (velocity: number) => void;
	onVelocityCommit?: (velocity: number) => void;
	/** Default "relativistic"; controlled when given. The interface names the one in use. */
	velocityConvention?: VelocityConvention;
	defaultVelocityConvention?: VelocityConvention;
	onVelocityConventionChange?: (convention: VelocityConvention) => void;

	/** Names of the line groups that are drawn. Controlled when given. */
	visibleLineGroups?: readonly string[];
	/** Default: hydrogen and the telluric bands. */
	defaultVisibleLineGroups?: readonly string[];
	onVisibleLineGroupsChange?: (names: string[]) => void;

	customLines?: readonly CustomLine[];
	defaultCustomLines?: readonly CustomLine[];
	onCustomLinesChange?: (lines: CustomLine[]) => void;

	/** Default: none. Where spectra are smoothed, the raw ones stay as ghosts. */
	smoothing?: Smoothing | null;
	defaultSmoothing?: Smoothing | null;
	onSmoothingChange?: (smoothing: Smoothing | null) => void;

	/** Default "median": each spectrum divided by its median |flux|. */
	normalization?: Normalization;
	defaultNormalization?: Normalization;
	onNormalizationChange?: (normalization: Normalization) => void;

	/** Medium of the axis; spectra in the other one are converted. Default: that of the first spectrum. */
	medium?: Medium;
	defaultMedium?: Medium;
	onMediumChange?: (medium: Medium) => void;

	/** 1σ bands where spectra have errors. Default true. */
	errorBands?: boolean;
	/**
	 * "time" (default): from early to late along one sequence where all spectra have an `observedAt` and three or more
	 * differ; else, and with "order", a qualitative palette in the order given. A spectrum's own `color` always wins.
	 */
	colorBy?: "time" | "order";
	/** Ids of spectra that the legend has switched off. */
	hiddenSpectra?: readonly string[];
	defaultHiddenSpectra?: readonly string[];
	onHiddenSpectraChange?: (ids: string[]) => void;

	/** Shown over an empty frame while data are on their way. */
	loading?: boolean;
	/** Instead of the sentence that stands in a figure without spectra. */
	empty?: ReactNode;
	/** Heading of the figure for readers. Default "Spectrum" or "n spectra". */
	title?: string;

	/** A store made with `createSpectrumStore`, to drive the viewer from outside or to link several. */
	store?: SpectrumStore;
	/** CSS pixels. Default: as wide as the container. */
	width?: number;
	/** CSS pixels of the plot, default 420. */
	height?: number;
	controls?: SpectrumControls;
	/** What is wrong with the data, after each change of the data. */
	onIssues?: (issues: SpectrumIssue[]) => void;
	className?: string;
	style?: CSSProperties;
	id?: string;
	ref?: Ref<HTMLElement>;
};
