import type { CSSProperties, ReactNode } from "react";
import type { ColorMagnitudePoint, DensityGrid } from "../astro/index.js";
import type { HRStore } from "./store.js";

/** SkyPortal's density rows: one cell each, centred on (`color`, `mag`), in mag. */
export type DensityCell = { color: number; mag: number; count: number };
/** Raw stars, mag; the two arrays are of equal length. */
export type StarArrays = {
	color: Float32Array | Float64Array | readonly number[];
	mag: Float32Array | Float64Array | readonly number[];
};
/**
 * What lies behind the points: a library catalogue by name ("hipparcos-johnson" is fetched when a browser first needs it; a
 * server has it at once), counts in cells, or raw stars, which are counted in the browser into cells that suit the screen
 * and become points where few are in view. `null`: nothing.
 * Arrays must keep their identity from render to render, or they are read again each time.
 */
export type HRBackground = "hipparcos" | "hipparcos-johnson" | DensityGrid | readonly DensityCell[] | StarArrays | null;

/** A line in the diagram, e.g. an isochrone: [colour, absolute magnitude] in mag, in order. */
export type HRTrack = { name: string; points: readonly (readonly [number, number])[] };
/** An area in the diagram, e.g. an instability strip: corners as [colour, absolute magnitude] in mag. */
export type HRRegion = { name: string; polygon: readonly (readonly [number, number])[] };

export type HRAxes = {
	/** Name of the colour, e.g. "BP-RP" or "g-r": stands on the axis, and decides which sequences fit. Default: the background's. */
	color?: string | undefined;
	/** Name of the absolute magnitude, e.g. "M_G" (`_x` is set as a subscript). Default: the background's. */
	magnitude?: string | undefined;
	/** Colours in view at first, mag, in any order: blue is always left. Default: background and points. */
	colorRange?: readonly [number, number] | undefined;
	/** Absolute magnitudes in view at first, mag, in any order: bright is always up. */
	magnitudeRange?: readonly [number, number] | undefined;
	/** Spectral types of dwarfs along the top. Default true where the bands are known. */
	spectralTypes?: boolean | undefined;
};

export type HRDiagramIssue = {
	/** `id` (or `origin`) of the point concerned, or "background". */
	subject: string;
	/** What happened, why it matters, what to do. */
	message: string;
};

/**
 * A `ColorMagnitudePoint` that may have been through JSON, which has no infinity: an open end is then null beside a finite
 * other end, or a word.
 */
export type HRDiagramPoint = Omit<ColorMagnitudePoint, "brightest" | "faintest"> & {
	/** Bright end of the error bar, mag. Open: −Infinity, "-Infinity", or null beside a finite `faintest`. */
	brightest?: number | "-Infinity" | null | undefined;
	/** Faint end, mag. Open: Infinity, "Infinity", or null beside a finite `brightest`. */
	faintest?: number | "Infinity" | null | undefined;
};

export type HRDiagramProps = {
	/** mag; see `ColorMagnitudePoint`. One that cannot be drawn is listed below the diagram with the reason. */
	points: readonly HRDiagramPoint[];
	/** Stars that never became points, with the reason, as `colorMagnitudeFromAnnotations` gives them: listed with the rest. */
	rejected?: readonly { origin: string; reason: string }[] | undefined;
	/** Default "hipparcos". */
	background?: HRBackground | undefined;
	/** The dwarf sequence and the white dwarf track in the bands of the background (`true`, default), none, or your own. */
	tracks?: boolean | readonly HRTrack[] | undefined;
	regions?: readonly HRRegion[] | undefined;
	axes?: HRAxes | undefined;
	/** Origins in the order in which they take colours and symbols, so that several diagrams agree. Default: as they come. */
	origins?: readonly string[] | undefined;
	/** Ids of the selected points. An id is the point's own, else its origin. */
	selection?: readonly string[] | undefined;
	defaultSelection?: readonly string[] | undefined;
	onSelectionChange?: ((ids: string[]) => void) | undefined;
	/** Origins whose points are not drawn. */
	hiddenOrigins?: readonly string[] | undefined;
	defaultHiddenOrigins?: readonly string[] | undefined;
	onHiddenOriginsChange?: ((origins: string[]) => void) | undefined;
	/** View state from outside: link several diagrams, or drive one. Default: one of its own. */
	store?: HRStore | undefined;
	/** CSS pixels. Default: as wide as the container, 560 at most. */
	width?: number | undefined;
	/** CSS pixels, the plot alone. Default 420, in the small form (under 280 wide) 0.85 of the width. */
	height?: number | undefined;
	/** Legend and buttons: both (`true`), the legend alone ("compact"), or neither. Default `true`, in the small form none. */
	controls?: boolean | "compact" | undefined;
	/** The line below with the credit of the background. Default true, in the small form false. */
	caption?: boolean | undefined;
	/** Name of the diagram for readers and exported files. Default "HR diagram". */
	title?: string | undefined;
	/** In place of the diagram when `points` and `rejected` are empty. Default: nothing at all. */
	empty?: ReactNode | undefined;
	/** Called after mounting and whenever the list changes; with an empty list when all is well again. */
	onIssues?: ((issues: HRDiagramIssue[]) => void) | undefined;
	className?: string | undefined;
	style?: CSSProperties | undefined;
};

export type { ColorMagnitudePoint, DensityGrid };
