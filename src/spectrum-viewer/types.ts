import type { CSSProperties, ReactNode } from "react";
import type { LineGroup, SpectralLine, VelocityConvention } from "../astro/index.js";
import type { SharedSpectrumState } from "./shareState.js";
import type { SpectrumStore } from "./store.js";
import type { SpectrumMeasurement } from "./panels/measure/measurement.js";

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
	/** ISO 8601, UTC. */
	observedAt?: string | null | undefined;
	telescope?: string | null | undefined;
	instrument?: string | null | undefined;
	/** Where the data come from; shown with the legend. */
	credit?: string | null | undefined;
	/** A CSS colour that overrides the palette. */
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
	/** Any CSS colour. */
	color?: string | undefined;
};

/** A line that the user or the host adds. It moves with the redshift unless `static`. */
export type CustomLine = {
	id: string;
	label: string;
	/** Rest wavelength, Å. */
	wavelength: number;
	/** Medium of `wavelength`. Default "air". */
	medium?: Medium | undefined;
	color?: string | undefined;
	/** True: an observed wavelength that never moves. Default false. */
	static?: boolean | undefined;
};

/** A choice of lines under a name. Groups that a viewer does not have do no harm. */
export type LineSet = {
	/** Unique among the sets. */
	name: string;
	/** Names of the groups that are drawn. */
	lineGroups: readonly string[];
	/** Single lines that differ from their group, as in the prop of that name. Default: none. */
	lineChoices?: Readonly<Record<string, boolean>> | undefined;
	/** Own lines that take the place of the present ones; without it these stay. */
	customLines?: readonly CustomLine[] | undefined;
};

/**
 * What each spectrum is divided by: nothing, its median |flux|, its greatest |flux|, its mean flux between two observed
 * wavelengths, or its flux at one (Å, in the medium of the axis). Where there is no such flux the median serves.
 */
export type Normalization =
	| "none"
	| "median"
	| "peak"
	| { kind: "mean"; from: number; to: number }
	| { kind: "value"; at: number };

/**
 * Boxcar, Savitzky–Golay and running median of `width` samples; Gaussian with a 1σ of `sigma` samples or `velocityKmS`
 * km/s. Gaps stay gaps and nothing is smoothed across them. Widths of 0 and 1 leave the spectrum as it is.
 */
export type Smoothing =
	| { kind: "boxcar"; width: number }
	| { kind: "gaussian"; sigma: number }
	| { kind: "gaussian"; velocityKmS: number }
	| { kind: "savitzky-golay"; width: number; order: number }
	| { kind: "median"; width: number };

/**
 * What the flux axis shows: the fluxes as they were given, Fλ (erg s⁻¹ cm⁻² Å⁻¹), Fν (mJy), or AB magnitudes (bright is up).
 * The last three need spectra whose `fluxUnit` is known; the others are named and left as they are. Spectra that all come
 * in AB magnitudes are shown so.
 */
export type FluxQuantity = "given" | "flambda" | "fnu" | "abmag";
/** What stands on the axis below: observed or rest wavelength, or the velocity about one line, km/s. */
export type SpectrumAxis = "observed" | "rest" | "velocity";
/** All in one frame, each on its own level, or one tab for each `type`. */
export type SpectrumLayoutKind = "overlay" | "stack" | "tabs";

/** Something about the data that the user should know; the rest is drawn all the same. */
export type SpectrumIssue = {
	/** `id` of the spectrum, line or line group concerned. */
	subject: string;
	/** What happened, why it matters, what to do: one to three sentences. */
	message: string;
};

export type { LineGroup, SpectralLine, SpectrumMeasurement, VelocityConvention };

/** `true`: everything; "compact": the redshift alone, the rest behind a button; `false`: the bare figure. */
export type SpectrumControls = boolean | "compact";

export type SpectrumViewerProps = {
	/** In the observed frame. New spectra never reset zoom, redshift or selection. */
	spectra: readonly Spectrum[];
	/**
	 * Drawn dashed at the present z, each scaled to the spectrum in front by least squares over the part in view, weighed by
	 * 1/σ² where that has errors.
	 */
	templates?: readonly SpectrumTemplate[] | undefined;
	/** Default: the library's own. */
	lineGroups?: readonly LineGroup[] | undefined;

	/** z of the lines; > −1. Controlled when given. */
	redshift?: number | undefined;
	/** Default 0. */
	defaultRedshift?: number | undefined;
	/** While it moves. */
	onRedshiftChange?: ((redshift: number) => void) | undefined;
	/** Once at the end of each change. */
	onRedshiftCommit?: ((redshift: number) => void) | undefined;

	/** Expansion velocity, km/s; > 0 towards the observer, so that lines move to the blue. Controlled when given. */
	velocity?: number | undefined;
	/** km/s, default 0. */
	defaultVelocity?: number | undefined;
	onVelocityChange?: ((velocity: number) => void) | undefined;
	onVelocityCommit?: ((velocity: number) => void) | undefined;
	/** Default "relativistic"; controlled when given. The interface names the one in use. */
	velocityConvention?: VelocityConvention | undefined;
	defaultVelocityConvention?: VelocityConvention | undefined;
	onVelocityConventionChange?: ((convention: VelocityConvention) => void) | undefined;

	/**
	 * Expansion velocities of single line groups, km/s by group name; they stand in the place of `velocity` for their lines.
	 * Controlled when given.
	 */
	ionVelocities?: Readonly<Record<string, number>> | undefined;
	defaultIonVelocities?: Readonly<Record<string, number>> | undefined;
	onIonVelocitiesChange?: ((velocities: Readonly<Record<string, number>>) => void) | undefined;

	/** Names of the line groups that are drawn. Controlled when given. */
	visibleLineGroups?: readonly string[] | undefined;
	/** Default: hydrogen and the telluric bands. */
	defaultVisibleLineGroups?: readonly string[] | undefined;
	onVisibleLineGroupsChange?: ((names: string[]) => void) | undefined;

	/** Single lines switched on (in a group that is off) or off (in one that is on), by key: "H/Hα". */
	lineChoices?: Readonly<Record<string, boolean>> | undefined;
	defaultLineChoices?: Readonly<Record<string, boolean>> | undefined;
	onLineChoicesChange?: ((choices: Readonly<Record<string, boolean>>) => void) | undefined;

	/** Names above the markers. Default true; without them the spectra have that room. */
	lineLabels?: boolean | undefined;
	defaultLineLabels?: boolean | undefined;
	onLineLabelsChange?: ((shown: boolean) => void) | undefined;

	customLines?: readonly CustomLine[] | undefined;
	defaultCustomLines?: readonly CustomLine[] | undefined;
	onCustomLinesChange?: ((lines: CustomLine[]) => void) | undefined;

	/**
	 * Named choices of lines that the user applies, saves and deletes. Without it the user's own live as long as the viewer;
	 * they are no part of a shared view.
	 */
	lineSets?: readonly LineSet[] | undefined;
	defaultLineSets?: readonly LineSet[] | undefined;
	onLineSetsChange?: ((sets: LineSet[]) => void) | undefined;

	/** Default: none. Where spectra are smoothed, the raw ones stay as ghosts. */
	smoothing?: Smoothing | null | undefined;
	defaultSmoothing?: Smoothing | null | undefined;
	onSmoothingChange?: ((smoothing: Smoothing | null) => void) | undefined;

	/** Å: width of bins that samples are averaged in, weighed by 1/σ² where there are errors; magnitudes as flux. Default null: none. */
	binning?: number | null | undefined;
	defaultBinning?: number | null | undefined;
	onBinningChange?: ((binning: number | null) => void) | undefined;

	/** Default "median": each spectrum divided by its median |flux|. */
	normalization?: Normalization | undefined;
	defaultNormalization?: Normalization | undefined;
	onNormalizationChange?: ((normalization: Normalization) => void) | undefined;

	/** Medium of the axis; spectra in the other one are converted. Default: that of the first spectrum. */
	medium?: Medium | undefined;
	defaultMedium?: Medium | undefined;
	onMediumChange?: ((medium: Medium) => void) | undefined;

	/** Unit of the wavelength axis. Default "angstrom". */
	wavelengthUnit?: WavelengthUnit | undefined;
	defaultWavelengthUnit?: WavelengthUnit | undefined;
	onWavelengthUnitChange?: ((unit: WavelengthUnit) => void) | undefined;

	/** Default "given". */
	fluxQuantity?: FluxQuantity | undefined;
	defaultFluxQuantity?: FluxQuantity | undefined;
	onFluxQuantityChange?: ((quantity: FluxQuantity) => void) | undefined;
	/** Default "linear". On a log axis fluxes ≤ 0 are gaps. */
	fluxScale?: "linear" | "log" | undefined;
	defaultFluxScale?: "linear" | "log" | undefined;
	onFluxScaleChange?: ((scale: "linear" | "log") => void) | undefined;

	/** What stands on the axis below the plot; the other of observed and rest stands above. Default "observed". */
	xAxis?: SpectrumAxis | undefined;
	defaultXAxis?: SpectrumAxis | undefined;
	onXAxisChange?: ((axis: SpectrumAxis) => void) | undefined;
	/** Key of the line that the velocity axis counts from, as in `lineChoices`; default: the nearest to the middle. */
	velocityLine?: string | null | undefined;
	defaultVelocityLine?: string | null | undefined;
	onVelocityLineChange?: ((key: string | null) => void) | undefined;

	/** Default "overlay". */
	layout?: SpectrumLayoutKind | undefined;
	defaultLayout?: SpectrumLayoutKind | undefined;
	onLayoutChange?: ((layout: SpectrumLayoutKind) => void) | undefined;
	/** With `layout="tabs"`: the `type` whose spectra are shown. Default: that of the first spectrum. */
	tab?: string | null | undefined;
	defaultTab?: string | null | undefined;
	onTabChange?: ((type: string | null) => void) | undefined;

	/** 1σ bands where spectra have errors. Default true. */
	errorBands?: boolean | undefined;
	defaultErrorBands?: boolean | undefined;
	onErrorBandsChange?: ((shown: boolean) => void) | undefined;
	/**
	 * "time" (default): from early to late along one sequence where all spectra have an `observedAt` and three or more
	 * differ; else, and with "order", a qualitative palette in the order given. A spectrum's own `color` always wins.
	 */
	colorBy?: "time" | "order" | undefined;
	/**
	 * When the source was brightest, ISO 8601 (UTC) or a Modified Julian Date: spectra are then named by their phase,
	 * "+12.3 d", in days of the observer.
	 */
	peakAt?: string | number | null | undefined;
	/** Ids of spectra and templates that the legend has switched off. */
	hiddenSpectra?: readonly string[] | undefined;
	defaultHiddenSpectra?: readonly string[] | undefined;
	onHiddenSpectraChange?: ((ids: string[]) => void) | undefined;

	/** Shown over an empty frame while data are on their way. */
	loading?: boolean | undefined;
	/** Instead of the sentence that stands in a figure without spectra. */
	empty?: ReactNode | undefined;
	/** Heading of the figure for readers. Default "Spectrum" or "n spectra". */
	title?: string | undefined;

	/** Each measurement of a line, once it is finished. */
	onMeasure?: ((measurement: SpectrumMeasurement) => void) | undefined;
	/**
	 * A view to start with, as `onStateChange` gave it. It wins over `default…` props, and props that the host controls win
	 * over it. Read once; a `store` has its own.
	 */
	initialState?: SharedSpectrumState | undefined;
	/** The view, once each gesture or choice is over: what differs from the view that the props ask for. */
	onStateChange?: ((state: SharedSpectrumState) => void) | undefined;

	/** A store made with `createSpectrumStore`, to drive the viewer from outside or to link several. */
	store?: SpectrumStore | undefined;
	/**
	 * With a `store`: whether the wavelengths in view are the store's (true) or the viewer's own (false). Default: of several
	 * viewers on a store the first has the store's zoom, the others have their own.
	 */
	linkZoom?: boolean | undefined;
	/** CSS pixels. Default: as wide as the container. */
	width?: number | undefined;
	/** CSS pixels of the plot, default 420. */
	height?: number | undefined;
	controls?: SpectrumControls | undefined;
	/** What is wrong with the data, after each change of the data. */
	onIssues?: ((issues: SpectrumIssue[]) => void) | undefined;
	className?: string | undefined;
	style?: CSSProperties | undefined;
	id?: string | undefined;
};
