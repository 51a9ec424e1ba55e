import type { StoreApi } from "zustand/vanilla";
import type { CurveUse, DustLaw, LineProfile, SpectrumComparison, VelocityConvention } from "../astro/index.js";
import type { ViewWindow } from "../plot/index.js";
import type { History } from "../ui/index.js";
import type {
	CustomLine,
	FluxQuantity,
	LineSet,
	Medium,
	Normalization,
	Smoothing,
	SpectrumAxis,
	SpectrumLayoutKind,
	WavelengthUnit,
} from "./types.js";

/** Settings of a view. Each is a prop of the same name with `default…` and `on…Change`; see `settings.ts`. */
export type SpectrumSettings = {
	velocityConvention: VelocityConvention;
	visibleLineGroups: readonly string[];
	lineChoices: Readonly<Record<string, boolean>>;
	lineLabels: boolean;
	customLines: readonly CustomLine[];
	lineSets: readonly LineSet[];
	smoothing: Smoothing | null;
	binning: number | null;
	normalization: Normalization;
	/** `null`: that of the first spectrum. */
	medium: Medium | null;
	wavelengthUnit: WavelengthUnit;
	fluxQuantity: FluxQuantity;
	fluxScale: "linear" | "log";
	xAxis: SpectrumAxis;
	velocityLine: string | null;
	/** `null`: a stack of three spectra or more that all have a time, else an overlay. */
	layout: SpectrumLayoutKind | null;
	tab: string | null;
	errorBands: boolean;
	hiddenSpectra: readonly string[];
};

/** Place of the pointer or of the keyboard cursor. */
export type Cursor = {
	/** Observed wavelength, Å, in the axis' medium. */
	wavelength: number;
	/** CSS pixels from the figure's top; NaN when the cursor was moved by keys. */
	pixelY: number;
	/** Moves by keys are announced, moves of the pointer are not. */
	by: "pointer" | "keys";
};

/** A line that a measurement or a picked feature is compared with. */
export type ReferenceLine = {
	/** As in `lineChoices`. */
	key: string;
	label: string;
	/** Name of its group, whose expansion velocity applies. */
	group: string;
	/** Rest wavelength, Å. */
	air: number;
	vacuum: number;
};

/** A window in which a line is measured. The results follow from it, the spectrum, redshift and convention. */
export type MeasurementWindow = {
	/** Unique in the store. */
	id: number;
	spectrumId: string;
	/** Observed Å in `medium`, ascending. */
	window: readonly [number, number];
	medium: Medium;
	/** Through two bands beside the window, or through its two ends. */
	continuum: "sidebands" | "ends";
	/** Å, of each side band; null: half the width of the window. */
	bandWidth: number | null;
	/** The line that the velocity refers to. */
	line: ReferenceLine | null;
	/** A profile that is fitted, beside the sums over samples. Not set: none. */
	profile?: LineProfile | undefined;
};

/** A feature of a spectrum whose line gives a redshift. */
export type PickedFeature = {
	/** Observed Å, in vacuum, that the user pointed at. */
	clicked: number;
	/** The peak or trough near it, observed Å in vacuum; null where none stands out. */
	peak: { wavelength: number; kind: "emission" | "absorption" } | null;
	/** The spectrum nearest to the pointer; null without one. */
	spectrumId: string | null;
	/** Its name in the legend. */
	spectrumLabel: string;
	/** Null until the user has named it. */
	line: ReferenceLine | null;
};

/** Features from which the redshift is found. */
export type PickedFeatures = {
	/** Two features, each with a line, instead of one. */
	twoLines: boolean;
	/** At most one, or two. */
	list: readonly PickedFeature[];
};

/** A template of the library at the redshift where it matches. */
export type MatchedTemplate = { id: string; redshift: number };

/** Knots of the continuum of one spectrum, which the user has set. */
export type SpectrumKnots = {
	spectrumId: string;
	medium: Medium;
	/** 2 to 40: observed Å in `medium`, ascending, and flux as that of a `Pin`. */
	points: readonly (readonly [wavelength: number, flux: number])[];
};

/** What is taken out of all spectra before they are drawn, matched and measured, in this order. */
export type Corrections = {
	/**
	 * Absorption by the atmosphere of the Earth, in the frame of the observer: `exponent` of the transmission, null where it is fitted to
	 * each spectrum; `fwhm` of the instrument, Å, not set where it is as fine as the table. Not set: none.
	 */
	telluric?: { exponent: number | null; fwhm?: number | undefined } | undefined;
	/** E(B−V) of the dust of the Milky Way, mag. */
	galacticEbv: number;
	/** The light of the host: a spectrum or template by its id, and its share of the median flux, 0 to 1. Null: none. */
	hostLight: { id: string; share: number } | null;
	/** E(B−V) of the dust of the host, at the redshift of the viewer, mag. */
	hostEbv: number;
	/** R(V) of both dusts, and the law. */
	rv: number;
	law: DustLaw;
	/**
	 * A continuum fitted to each spectrum; `order`: degree of a polynomial, number of knots of a spline. "draw" leaves it in, and the
	 * panel draws it. `knots`: of a spline, in place of those that are fitted; at most 20 spectra. Null: none.
	 */
	continuum: {
		kind: "spline" | "polynomial";
		order: number;
		use: CurveUse | "draw";
		knots?: readonly SpectrumKnots[] | undefined;
	} | null;
};

/** Two spectra, by id, whose ratio or difference is drawn below the others. */
export type Comparison = { kind: SpectrumComparison; ids: readonly [first: string, second: string] };

/** A note at a place in the plot. */
export type Pin = {
	/** Unique in the store. */
	id: number;
	/** The spectrum that it belongs to: it is hidden with it, and follows its scale and unit. */
	spectrumId: string;
	/** Observed Å in `medium`. */
	wavelength: number;
	medium: Medium;
	/** erg s⁻¹ cm⁻² Å⁻¹; where the flux unit of the spectrum is not known, as its fluxes. */
	flux: number;
	note: string;
};

/** State that undo restores. */
export type Step = {
	window: ViewWindow;
	redshift: number;
	velocity: number;
	/** km/s by name of the line group, in place of `velocity` for its lines. */
	ionVelocities: Readonly<Record<string, number>>;
	/** Of the panel "Measure". */
	measurements: readonly MeasurementWindow[];
	/** Of the panel "Find z". */
	pickedFeatures: PickedFeatures;
	/** Of the panel "Match": the template that is drawn over the spectrum. */
	matchedTemplate: MatchedTemplate | null;
	/** Keys of the lines in the panel "Velocities"; null: the strongest in view when the panel opens. */
	velocityPlotLines: readonly string[] | null;
	/** Of the panel "Correct". Null: spectra as they are given. */
	corrections: Corrections | null;
	/** Of the panel "Sequence": when the source was brightest, written as in the prop `peakAt`. Null: that of the prop. */
	peakAt: string | null;
	/** Of the panel "Sequence". */
	comparison: Comparison | null;
	/** Of the panel "Filters": names of the filters that are drawn. */
	shownFilters: readonly string[];
	/** Of the panel "Pins". */
	pins: readonly Pin[];
};

/** Options of the panel "Measure". */
export type MeasureOptions = {
	/** `id` of the measurement shown in the plot. */
	selectedId: number | null;
	/** Spectrum that is measured next; null: the one in front. */
	spectrumId: string | null;
	/** Continuum of the next measurement, as in `MeasurementWindow`. */
	continuum: MeasurementWindow["continuum"];
	bandWidth: number | null;
	/** Profile of the next measurement, as in `MeasurementWindow`. */
	profile?: LineProfile | undefined;
	/** Å: FWHM of the instrument, for the widths of fits. Not set: not known. */
	instrumentFwhm?: number | undefined;
};

/** Options of the panel "Find z". */
export type FindRedshiftOptions = {
	/** The peak or trough counts, not the wavelength that was clicked. */
	snap: boolean;
	/** Index of the picked feature that a line is chosen for. */
	current: number;
};

/** Options of the panel "Velocities". */
export type VelocityPanelOptions = {
	/** km/s to each side; null: wide enough for the velocities in use when the panel opens. */
	range: number | null;
};

/** Options of the panel "Match". */
export type MatchPanelOptions = {
	/** Spectrum that is matched; null: the one in front. */
	spectrumId: string | null;
	/** Least and greatest z; null: about the redshift that the page expects, else −0.01 to 1. */
	bounds: readonly [number, number] | null;
	/** Telluric bands, and lines of the host at the present z, are left out. */
	tellurics: boolean;
	hostLines: boolean;
	/** A template is drawn with the continuum of the spectrum in place of its own, or scaled by one factor. */
	overlay: "flattened" | "scaled";
};

/** A panel below or beside the plot, fetched when it is first opened. */
export type SpectrumPanel =
	| "redshift"
	| "velocity"
	| "measure"
	| "match"
	| "correct"
	| "sequence"
	| "filters"
	| "pins"
	| "display";

/** View state only: neither data nor values that follow from data. */
export type SpectrumState = Step &
	SpectrumSettings & {
		/** `id` of the spectrum that is brought forward, by hover in the legend or by keys. */
		highlightedId: string | null;
		cursor: Cursor | null;
		/** `key` of the line marker under the pointer. */
		hoveredLine: string | null;
		/** A box being drawn, CSS pixels of the figure. */
		box: { x: number; y: number; width: number; height: number } | null;
		dragMode: "pan" | "box";
		panel: SpectrumPanel | null;
		/** Redshift of a candidate: lines are drawn at it in place of `redshift` while it is previewed. */
		preview: number | null;
		measure: MeasureOptions;
		findRedshift: FindRedshiftOptions;
		velocityPanel: VelocityPanelOptions;
		matchPanel: MatchPanelOptions;
		history: History<Step>;
	};

export type SpectrumStore = StoreApi<SpectrumState>;

/**
 * The view as a small JSON value without data. It has only the values that differ from a new viewer, so that a link stays
 * short and works after defaults change. Names, units and frames are those of the props.
 */
export type SharedSpectrumState = Partial<SpectrumSettings> & {
	redshift?: number | undefined;
	/** km/s. */
	velocity?: number | undefined;
	/** km/s by name of the line group. */
	ionVelocities?: Readonly<Record<string, number>> | undefined;
	/** Observed Å in the axis' medium; left out without zoom. */
	x?: readonly [number, number] | undefined;
	/** Flux as drawn; left out without zoom. */
	y?: readonly [number, number] | undefined;
	/** At most 200. */
	measurements?: readonly Omit<MeasurementWindow, "id">[] | undefined;
	/** What is taken out of all spectra. */
	corrections?: Corrections | undefined;
	/** Date of the peak that the user has set. */
	peakAt?: string | undefined;
	comparison?: Comparison | undefined;
	/** Names; at most 100. */
	shownFilters?: readonly string[] | undefined;
	/** At most 200. */
	pins?: readonly Omit<Pin, "id">[] | undefined;
	/** Continuum of the next measurement. */
	measure?: Partial<Pick<MeasureOptions, "continuum" | "bandWidth" | "profile" | "instrumentFwhm">> | undefined;
	velocityPlotLines?: readonly string[] | undefined;
	velocityPanel?: Partial<VelocityPanelOptions> | undefined;
	matchedTemplate?: MatchedTemplate | undefined;
	/** Bounds of z alone. */
	matchPanel?: Partial<Pick<MatchPanelOptions, "bounds">> | undefined;
};
