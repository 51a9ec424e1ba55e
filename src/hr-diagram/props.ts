import type { CSSProperties, ReactNode } from "react";
import { attempt, isStore } from "../ui/index.js";
import type { HRStarSelection, HRStore } from "./state.js";
import type {
	HRAxes,
	HRBackground,
	HRDensity,
	HRDiagramIssue,
	HRDiagramPoint,
	HRRegion,
	HRRegionHover,
	HRTrack,
} from "./types.js";
import type { HRWords } from "./words/index.js";
import type { issueWords } from "./words/issues.js";

export type HRDiagramProps = {
	/** mag; see `ColorMagnitudePoint`. One that cannot be drawn is listed below the diagram with the reason. */
	points: readonly HRDiagramPoint[];
	/** Stars without a point, with the reason, as `colorMagnitudeFromAnnotations` gives them: listed with the others. */
	rejected?: readonly { origin: string; reason: string }[] | undefined;
	/** Default "gaia". */
	background?: HRBackground | undefined;
	/** Scale of the colours of the background, their palette, and contours. Fetched when a browser first needs it. */
	density?: HRDensity | undefined;
	/** The dwarf sequence and the white dwarf track in the bands of the background (`true`, default), none, or your own. */
	tracks?: boolean | readonly HRTrack[] | undefined;
	/**
	 * Where variable stars lie: the library's regions (`true`), those of some classes by their names in tdtax, and your own. Default:
	 * none. The library's are in Gaia's bands, free of extinction.
	 */
	regions?: boolean | readonly (HRRegion | string)[] | undefined;
	/** Class of which the region is lit, by its name in tdtax or another name; shown even where `regions` lacks it. */
	highlightedClass?: string | null | undefined;
	/** Called when the pointer or the keyboard cursor enters or leaves regions; [] outside of all. */
	onRegionHover?: ((regions: HRRegionHover[]) => void) | undefined;
	/** Names beside all points, as far as they are clear of each other, or beside the selected ones. Default false. */
	pointNames?: boolean | "selected" | undefined;
	/** Points whose `probability` is below this are not drawn; they are counted in the legend. Default 0. */
	minProbability?: number | undefined;
	axes?: HRAxes | undefined;
	/** Order in which origins take colours and symbols, so that several diagrams agree. Default: order of appearance. */
	origins?: readonly string[] | undefined;
	/** Ids of the selected points. An id is the point's own, else its origin. */
	selection?: readonly string[] | undefined;
	defaultSelection?: readonly string[] | undefined;
	onSelectionChange?: ((ids: string[]) => void) | undefined;
	/** Called when a box or a lasso has selected raw stars of the background, or undo has changed them. */
	onStarSelectionChange?: ((stars: HRStarSelection[]) => void) | undefined;
	/** Origins whose points are not drawn. */
	hiddenOrigins?: readonly string[] | undefined;
	defaultHiddenOrigins?: readonly string[] | undefined;
	onHiddenOriginsChange?: ((origins: string[]) => void) | undefined;
	/** A store made with `createHRStore`, to drive the diagram from outside or to link several. */
	store?: HRStore | undefined;
	/**
	 * "paper": as wide as a column of a journal, 88 mm, or as a page, 180 mm, where `width` is 500 or more; with a frame, short ticks
	 * between those with labels, and type of 8 and 9 pt. An exported SVG has its width in mm, a PNG 600 pixels to the inch. Default
	 * "screen".
	 */
	figure?: "screen" | "paper" | undefined;
	/** CSS pixels. Default: as wide as the container, 560 at most. */
	width?: number | undefined;
	/** CSS pixels, the plot alone. Default 680, in the small form (under 280 wide) 1.25 of the width. */
	height?: number | undefined;
	/** Legend and buttons: both (`true`), the legend alone ("compact"), or neither. Default `true`, in the small form none. */
	controls?: boolean | "compact" | undefined;
	/** The line below with the credit of the background. Default true, in the small form false. */
	caption?: boolean | undefined;
	/** Name of the diagram for readers and exported files. Default "HR diagram". */
	title?: string | undefined;
	/** In place of the diagram when `points` and `rejected` are empty. Default: nothing at all. */
	empty?: ReactNode | undefined;
	/** Called after mounting and whenever the list of issues changes, also with an empty list. */
	onIssues?: ((issues: HRDiagramIssue[]) => void) | undefined;
	/**
	 * Texts that stand in the place of the library's English ones, by name: any part of them. Keep the object: a new one at each
	 * render writes all texts again. With it the root has no `lang="en"`; put a `lang` of your own round it.
	 */
	words?: Partial<HRWords> | undefined;
	/** BCP 47 tag that numbers are written by, the same on server and browser. Default "en-US". */
	locale?: string | undefined;
	className?: string | undefined;
	style?: CSSProperties | undefined;
};

/** CSS pixels. `smallWidth`: below this width the diagram takes its small form. */
export const sizes = {
	/** Of a diagram without `width`; the stylesheet has the same limit, and a server assumes it. */
	defaultWidth: 560,
	defaultHeight: 680,
	smallWidth: 280,
	/** Below this width axes have no titles. */
	tinyWidth: 160,
	/** Height in units of the width in the small form. */
	smallAspect: 1.25,
	/** Height of a figure for print, in units of its width. */
	paperAspect: 1.25,
	/** Widths of a column and of a page of a journal: 88 and 180 mm at 96 pixels to the inch. */
	column: 333,
	page: 680,
	/** From this `width` on a figure for print is as wide as a page. */
	pageFrom: 500,
} as const;

/** What a value of a prop must satisfy, and the word that names what to pass instead. */
type PropReader = readonly [
	isUsable: (value: unknown) => boolean,
	expected: keyof typeof issueWords & `expected${string}`,
];

/** No browser makes a larger canvas, CSS pixels. */
const MAX_PIXELS = 32_767;

const pixels: PropReader = [(v) => typeof v === "number" && v > 0 && v <= MAX_PIXELS, "expectedPixels"];
const readable: PropReader = [(v) => isObject(v) && attempt(() => ({ ...v })) !== undefined, "expectedObject"];
/** A list of which all entries can be read: a proxy of a host may throw. */
const list: PropReader = [(v) => attempt(() => Array.isArray(v) && [...v].length >= 0) === true, "expectedList"];
/** As `list`, for props that are checked further where they are read. */
const anyOrList: PropReader = [(v) => attempt(() => !Array.isArray(v) || [...v].length >= 0) === true, "expectedList"];
const text: PropReader = [(v) => typeof v === "string", "expectedText"];
const callback: PropReader = [(v) => typeof v === "function", "expectedCallback"];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Checks of props that come from JavaScript. A value that fails is left out and becomes an issue. `points`, `background`,
 * `tracks` and `regions` are checked further where they are read.
 */
export const propReaders: Readonly<Partial<Record<keyof HRDiagramProps, PropReader>>> = {
	points: anyOrList,
	tracks: anyOrList,
	regions: anyOrList,
	highlightedClass: text,
	onRegionHover: callback,
	pointNames: [(v) => typeof v === "boolean" || v === "selected", "expectedNames"],
	minProbability: [(v) => typeof v === "number" && v >= 0 && v <= 1, "expectedShare"],
	rejected: list,
	origins: list,
	selection: list,
	defaultSelection: list,
	onSelectionChange: callback,
	onStarSelectionChange: callback,
	hiddenOrigins: list,
	defaultHiddenOrigins: list,
	onHiddenOriginsChange: callback,
	axes: readable,
	density: readable,
	store: [isStore, "expectedStore"],
	figure: [(v) => v === "screen" || v === "paper", "expectedFigure"],
	width: pixels,
	height: pixels,
	controls: [(v) => typeof v === "boolean" || v === "compact", "expectedControls"],
	caption: [(v) => typeof v === "boolean", "expectedFlag"],
	title: text,
	onIssues: callback,
	locale: text,
	className: text,
};
