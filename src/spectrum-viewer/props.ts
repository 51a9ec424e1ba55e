import type { CSSProperties, ReactNode } from "react";
import type {
	LineGroup,
	MatchTemplate,
	RedshiftPrior,
	TelluricTransmission,
	VelocityConvention,
} from "../astro/index.js";
import type { SharedSpectrumState, SpectrumStore } from "./state.js";
import type {
	CustomLine,
	FluxQuantity,
	LineSet,
	Medium,
	Normalization,
	OpenedFile,
	Smoothing,
	Spectrum,
	SpectrumAxis,
	SpectrumClassification,
	SpectrumFilter,
	SpectrumIssue,
	SpectrumLayoutKind,
	SpectrumMeasurement,
	SpectrumTemplate,
	WavelengthUnit,
} from "./types.js";
import type { SpectrumWords } from "./words/index.js";

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
	/** Offered by the panel "Filters" before those of `astropane/filters`. */
	filters?: readonly SpectrumFilter[] | undefined;
	/** Divided out by the panel "Correct". Default: that of `astropane/filters`. Keep the object: a new one is fitted again. */
	telluricTransmission?: TelluricTransmission | undefined;
	/** Default: the catalogue of astropane. */
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
	 * Expansion velocities of single line groups, km/s by group name; they stand in the place of `velocity` for their lines. With
	 * `"Si II (z)": 0` the lines of "Si II" are drawn at the redshift, too.
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

	/** Names above the markers. Default true; without them the spectra have that space. */
	lineLabels?: boolean | undefined;
	defaultLineLabels?: boolean | undefined;
	onLineLabelsChange?: ((shown: boolean) => void) | undefined;

	customLines?: readonly CustomLine[] | undefined;
	defaultCustomLines?: readonly CustomLine[] | undefined;
	onCustomLinesChange?: ((lines: CustomLine[]) => void) | undefined;

	/**
	 * Named choices of lines that the user applies, saves and deletes. Without this prop those of the user last as long as the
	 * viewer. They are not part of a shared view.
	 */
	lineSets?: readonly LineSet[] | undefined;
	defaultLineSets?: readonly LineSet[] | undefined;
	onLineSetsChange?: ((sets: LineSet[]) => void) | undefined;

	/** Default: none. Raw fluxes are drawn faintly behind smoothed ones. */
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

	/** Axis below the plot; the other one of observed and rest is above. Default "observed". */
	xAxis?: SpectrumAxis | undefined;
	defaultXAxis?: SpectrumAxis | undefined;
	onXAxisChange?: ((axis: SpectrumAxis) => void) | undefined;
	/** Key of the line that the velocity axis counts from, as in `lineChoices`; default: the nearest to the middle. */
	velocityLine?: string | null | undefined;
	defaultVelocityLine?: string | null | undefined;
	onVelocityLineChange?: ((key: string | null) => void) | undefined;

	/** Default: "stack" for three spectra or more that all have `observedAt`, at three different times or more; else "overlay". */
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
	 * When the source was brightest, written as `observedAt` of a spectrum: spectra are then named by their phase,
	 * "+12.3 d", in days of the observer.
	 */
	peakAt?: string | number | null | undefined;
	/** Ids of spectra and templates that the legend has switched off. */
	hiddenSpectra?: readonly string[] | undefined;
	defaultHiddenSpectra?: readonly string[] | undefined;
	onHiddenSpectraChange?: ((ids: string[]) => void) | undefined;

	/** True: a notice over an empty frame while data are fetched. */
	loading?: boolean | undefined;
	/** In place of the notice in a figure without spectra. */
	empty?: ReactNode | undefined;
	/** Heading of the figure for readers. Default "Spectrum" or "n spectra". */
	title?: string | undefined;

	/**
	 * Rest-frame spectra of known class, for the panel "Match", or a function that fetches them when the panel is first opened,
	 * such as one that imports `astropane/templates` and returns its `templateLibrary()`. Without it there is no such panel.
	 */
	templateLibrary?:
		| readonly MatchTemplate[]
		| (() => readonly MatchTemplate[] | Promise<readonly MatchTemplate[]>)
		| undefined;
	/**
	 * What is known about z, such as the redshift of the host and its 1σ: lines that the panel "Find z" offers are ranked with it,
	 * and the panel "Match" searches about it until the user sets bounds. Of lines it excludes nothing.
	 */
	redshiftPrior?: RedshiftPrior | null | undefined;
	/** A class, redshift and phase that the user takes from the panel "Match"; z is set as well. */
	onClassification?: ((classification: SpectrumClassification) => void) | undefined;
	/**
	 * A file that the user opens, drops on the viewer, or pastes as text; the page reads it, such as with `readSpectrumFile` of
	 * `astropane/readers`, and passes the spectra back. The message of an error that it throws, or rejects with, is shown. Without
	 * this prop, and without controls, files are left to the page.
	 */
	onFile?: ((file: OpenedFile) => void | Promise<void>) | undefined;
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
	/** CSS pixels of the plot. Default 420; with controls, from 1,100 px of width on, 60 % of the window's height where that is more. */
	height?: number | undefined;
	controls?: SpectrumControls | undefined;
	/** Problems of data and props, after each change of them. */
	onIssues?: ((issues: SpectrumIssue[]) => void) | undefined;
	/**
	 * Texts that stand in the place of the library's English ones, by name: any part of them. Keep the object: a new one at each
	 * render writes all texts again. With it the root has no `lang="en"`; put a `lang` of your own round it.
	 */
	words?: Partial<SpectrumWords> | undefined;
	/** BCP 47 tag that numbers are written by, the same on server and browser. Default "en-US". */
	locale?: string | undefined;
	className?: string | undefined;
	style?: CSSProperties | undefined;
	id?: string | undefined;
};
