import type {
	ColorMagnitudePoint,
	DensityGrid,
	HRPath,
	HRTrack,
	LocusKind,
	WhiteDwarfAtmosphere,
} from "../astro/index.js";

/** SkyPortal's density rows: one cell each, centred on (`color`, `mag`), in mag. */
export type DensityCell = { color: number; mag: number; count: number };
/** Raw stars, mag; the two arrays are of equal length. */
export type StarArrays = {
	color: Float32Array | Float64Array | readonly number[];
	mag: Float32Array | Float64Array | readonly number[];
};
/**
 * Catalogues of the library. "gaia", the default: Gaia DR3 stars within 200 pc, over them the Hipparcos stars brighter than M_G = 4
 * (giants, hot stars, supergiants), each on a colour scale of its own. The others are fetched when a browser first needs
 * them; a server has them at once. They are also in `astropane/backgrounds`. "hipparcos-johnson" is (B−V, M_V), the others (BP−RP,
 * M_G).
 */
export type HRCatalogue =
	| "gaia"
	| "gaia-100pc"
	| "gaia-nearest-1000"
	| "hipparcos"
	| "hipparcos-johnson"
	| "alpha-persei"
	| "blanco-1"
	| "coma-berenices"
	| "hyades"
	| "ic-2391"
	| "ic-2602"
	| "ngc-2451a"
	| "pleiades"
	| "praesepe";
/**
 * A catalogue by name, counts in cells, or raw stars, which are counted for the part in view and drawn one by one where few are in
 * view. Keep the identity of arrays from render to render, or they are read again each time.
 */
export type HRLayer = HRCatalogue | DensityGrid | readonly DensityCell[] | StarArrays;
/** How the density of the background is drawn. */
export type HRDensity = {
	/** From the number of stars in a cell to its colour. "equalized": as many cells in each colour. Default "log". */
	scale?: "log" | "root" | "linear" | "equalized" | undefined;
	/** "ink": one hue, dark on light and light on dark. The others are perceptual in lightness. Default "ink". */
	palette?: "ink" | "viridis" | "inferno" | "cividis" | undefined;
	/** Contours that hold 95, 85, 70, 50, 30 and 12 % of the stars, with dots for the cells outside of them. Default false. */
	contours?: boolean | undefined;
};
/** Density behind the points: one layer, or several from bottom to top, each on a colour scale of its own. `null`: none. */
export type HRBackground = HRLayer | readonly HRLayer[] | null;

/** An area in the diagram, e.g. an instability strip: corners as [colour, absolute magnitude] in mag. */
export type HRRegion = {
	name: string;
	polygon: readonly (readonly [number, number])[];
	/** Class that `highlightedClass` may name. */
	class?: string | undefined;
	kind?: LocusKind | undefined;
	/** Where the outline comes from; stands in the tooltip. */
	source?: string | undefined;
};

/** A region under the pointer or the keyboard cursor. */
export type HRRegionHover = {
	name: string;
	/** Of the library's regions, the name of the class in tdtax. */
	class: string | null;
	kind: LocusKind | null;
	/** Empty where the host gives none. */
	source: string;
};

export type HRAxes = {
	/** Name of the colour, e.g. "BP-RP" or "g-r": title of the axis; it also selects the sequences. Default: the background's. */
	color?: string | undefined;
	/** Name of the absolute magnitude, e.g. "M_G" (`_x` is set as a subscript). Default: the background's. */
	magnitude?: string | undefined;
	/** Initial range of colours, mag, in any order: blue is always left. Default: background and points. */
	colorRange?: readonly [number, number] | undefined;
	/** Initial range of absolute magnitudes, mag, in any order: bright is always up. */
	magnitudeRange?: readonly [number, number] | undefined;
	/** Spectral types and temperatures of dwarfs along the top. Default true where the bands are known. */
	spectralTypes?: boolean | undefined;
	/**
	 * Lines of constant luminosity and radius across the dwarfs, in Gaia's bands; a browser fetches them when they are first asked for. The
	 * bolometric correction runs from −3.1 mag at O9V to −2.5 at M8.5V, so that luminosity is no axis. Default false.
	 */
	luminosityLines?: boolean | undefined;
	/**
	 * Cooling tracks of white dwarfs of 0.4 to 1.2 M☉ with atmospheres of hydrogen (DA) or helium (DB), and lines of equal cooling age, in
	 * Gaia's bands; a browser fetches them when they are first asked for. Default: the track of DA of 0.6 M☉ alone.
	 */
	whiteDwarfTracks?: WhiteDwarfAtmosphere | undefined;
};

export type HRDiagramIssue = {
	/** `id` (or `origin`) of the point concerned, or "background". */
	subject: string;
	/** What happened, why it matters, what to do. */
	message: string;
};

/**
 * A `ColorMagnitudePoint` that may come from JSON, which has no infinity: an open end is then null beside a finite other end,
 * or a text.
 */
export type HRDiagramPoint = Omit<ColorMagnitudePoint, "brightest" | "faintest"> & {
	/** Bright end of the error bar, mag. Open: −Infinity, "-Infinity", or null beside a finite `faintest`. */
	brightest?: number | "-Infinity" | null | undefined;
	/** Faint end, mag. Open: Infinity, "Infinity", or null beside a finite `brightest`. */
	faintest?: number | "Infinity" | null | undefined;
	/** How the star moves over the diagram; see `pathFromEpochs`. */
	path?: HRPath | undefined;
	/** Probability that the star is a member (of a cluster, a class), 0 … 1: its opacity. */
	probability?: number | undefined;
};

export type { ColorMagnitudePoint, DensityGrid, HRPath, HRTrack };
