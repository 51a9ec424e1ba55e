import type { StoreApi } from "zustand/vanilla";
import type { VelocityConvention } from "../astro/index.js";
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

/** What can be chosen of a view. Each is a prop of the same name with `default…` and `on…Change`, and part of a shared view. */
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
	/** `null`: as the first spectrum. */
	medium: Medium | null;
	wavelengthUnit: WavelengthUnit;
	fluxQuantity: FluxQuantity;
	fluxScale: "linear" | "log";
	xAxis: SpectrumAxis;
	velocityLine: string | null;
	layout: SpectrumLayoutKind;
	tab: string | null;
	errorBands: boolean;
	hiddenSpectra: readonly string[];
};

/** Where the pointer or the keyboard cursor stands. */
export type Cursor = {
	/** Observed wavelength, Å, in the axis' medium. */
	wavelength: number;
	/** CSS pixels from the figure's top; NaN when the cursor was moved by keys. */
	pixelY: number;
	/** By whom: keys are spoken, the pointer is not. */
	by: "pointer" | "keys";
};

/** What undo takes back. */
export type Step = {
	window: ViewWindow;
	redshift: number;
	velocity: number;
	/** km/s by name of the line group; in the place of `velocity` for its lines. */
	ionVelocities: Readonly<Record<string, number>>;
};

/** A panel beside the plot that is fetched when it is asked for. */
export type SpectrumPanel = "redshift" | "velocity" | "measure";

/** View state only: never data, never anything that could be computed from data. */
export type SpectrumState = Step &
	SpectrumSettings & {
		/** The one spectrum that was brought forward, by hover in the legend. */
		highlightedId: string | null;
		cursor: Cursor | null;
		/** `key` of the line marker under the pointer. */
		hoveredLine: string | null;
		/** A box being drawn, CSS pixels of the figure. */
		box: { x: number; y: number; width: number; height: number } | null;
		dragMode: "pan" | "box";
		panel: SpectrumPanel | null;
		/** A redshift that lines are drawn at in place of `redshift`, while it is being thought of. */
		preview: number | null;
		history: History<Step>;
	};

export type SpectrumStore = StoreApi<SpectrumState>;

/**
 * The view as a small JSON value: what was chosen, never data. Only what differs from a new viewer is there, so that a
 * link stays short and goes on working when defaults change. Names, units and frames are those of the props.
 */
export type SharedSpectrumState = Partial<SpectrumSettings> & {
	redshift?: number | undefined;
	/** km/s. */
	velocity?: number | undefined;
	/** km/s by name of the line group. */
	ionVelocities?: Readonly<Record<string, number>> | undefined;
	/** Å in the axis' medium, as observed; left out where all is shown. */
	x?: readonly [number, number] | undefined;
	/** Flux as drawn. */
	y?: readonly [number, number] | undefined;
};
