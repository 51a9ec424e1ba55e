import {
	linearScale,
	type MeasureText,
	type Pen,
	plotArea,
	type Rect,
	type Scale,
	type Size,
} from "../../plot/index.js";
import type { Language } from "../../text/index.js";
import { sizes } from "../props.js";
import type { HRState } from "../state.js";
import type { DensityGrid, HRRegionHover } from "../types.js";
import type { Background, BinnedStars, DensityLayer } from "./background/layer.js";
import type { Problem } from "./problems.js";
import type { homeRanges } from "./range.js";
import type { Readout, ReadoutRow } from "./readoutTypes.js";
import type { OriginStyle } from "./stars/origins.js";
import type { HRPoint } from "./stars/points.js";
import type { HRLimit } from "./stars/rejected.js";
import type { Sequence } from "./stars/sequences.js";

/** A point with the style of its origin. */
export type StyledPoint = HRPoint & {
	style: OriginStyle;
	/** Where the point is observed, if the control of extinction has moved it, mag. */
	observed?: { color: number; mag: number } | undefined;
};
export type StyledLimit = HRLimit & { style: OriginStyle };

/** What is derived from props: the same object for the same data. */
export type HRModel = {
	background: Background;
	points: readonly StyledPoint[];
	limits: readonly StyledLimit[];
	sequences: readonly Sequence[];
	/** null: there are none, or their code is not there yet. */
	overlays: HROverlays | null;
	/** null: the control of extinction is closed, or its code is not there yet. */
	dust: HRDust | null;
	/** null: the default, or its code is not there yet. */
	densityStyle?: HRDensityStyle | null | undefined;
	/** Points that are not drawn as their probability is below the threshold. */
	improbable: number;
	/** Initial range: colours left to right, magnitudes bottom to top, mag. */
	home: ReturnType<typeof homeRanges>;
	spectralTypes: readonly { value: number; label: string }[];
};

/** Scale, palette and contours of the background, from code that is fetched where the default is not wanted. */
export type HRDensityStyle = {
	/** In the words of the diagram: "log". */
	scaleName(language: Language): string;
	/** One for each level, from few stars to many. */
	colors: readonly string[];
	/** Level of each cell, 0 for empty ones. */
	levelsOf(grid: DensityGrid): Uint8Array;
	/** Draws contours in the place of cells; null: none are wanted. */
	paint: ((pen: Pen, view: HRView, grid: DensityGrid) => void) | null;
};

export type HRLayout = {
	size: Size;
	plot: Rect;
	/** Under 280 px wide or 190 high: smaller marks, no names in the diagram, fewer ticks. */
	small: boolean;
	/** Spectral types and temperatures stand above the plot. */
	hasTypes: boolean;
	/** Under 160 px wide: no titles of axes. */
	tiny: boolean;
	/** A frame round the plot and short ticks between those with labels. */
	paper: boolean;
	/** Rows of colour bars below the plot. */
	bars: number;
};

/** Height below which a diagram takes its small form, CSS pixels. */
const SMALL_HEIGHT_PX = 190;

/** A line with its name, and the places for the name along it: fractions of the number of vertices, best first. CSS pixels. */
export type NamedLine = {
	name: string;
	vertices: { x: number; y: number }[];
	/** Where beside the line its name may stand, best first: shares of its vertices. */
	labelPlaces: readonly number[];
	/** Where the name stands if one of these is free, best first. */
	labelBoxes?: readonly Rect[] | undefined;
};

/** Regions, tracks, paths and names: drawing and readouts, from code that is fetched where there are any. */
export type HROverlays = {
	/** Of the props of the overlays. */
	problems: readonly Problem[];
	/** Draws regions and tracks; their names are left to the caller. */
	paintLines(pen: Pen, view: HRView): NamedLine[];
	paintPaths(pen: Pen, view: HRView): void;
	paintNames(pen: Pen, view: HRView): void;
	/** Where names of points stand, which names of lines leave free. */
	nameBoxes(view: HRView): readonly Rect[];
	/** Draws where the stars are on their paths. */
	paintCursor(pen: Pen, view: HRView): void;
	/** Track and regions at a place between the points; null: none. */
	detailsAt(view: HRView, color: number, mag: number): Readout | null;
	rowsOf(point: StyledPoint, view: HRView): ReadoutRow[];
	regionsAt(color: number, mag: number): HRRegionHover[];
	/** The phase, or time, that is some steps from the present one on the path of a point; null: it has no path. */
	stepPhase(point: StyledPoint, phase: number | null, step: number): number | null;
};

/** Extinction that is taken away from the points, from code that is fetched with its control. */
export type HRDust = {
	/** The point without an extinction of A₀ mag, or itself. */
	move<T extends StyledPoint>(point: T, a0: number): T;
	/** Draws the ways of the points and the reddening of a star like the Sun. */
	paint(pen: Pen, view: HRView): void;
};

/** Input of the painters and of the readout. */
export type HRView = {
	model: HRModel;
	state: HRState;
	layout: HRLayout;
	x: Scale;
	y: Scale;
	/** Points of origins that are not hidden. */
	points: readonly StyledPoint[];
	limits: readonly StyledLimit[];
	/** Points, then limits: all that can be hovered, stepped to and selected. */
	stars: readonly StyledPoint[];
	measure: MeasureText;
	/** Words and number formats of all that is drawn and read out. */
	language: Language;
};

/** Height of a row of a colour bar, and of the first one below the labels of the axis, CSS pixels. */
export const BAR_ROW_PX = 15;
export const FIRST_BAR_PX = 31;
/** More layers than this have no colour bars. */
const MAX_BARS = 4;

export function layoutFor(size: Size, hasSpectralTypes: boolean, layerCount: number, paper: boolean): HRLayout {
	const small = size.width < sizes.smallWidth || size.height < SMALL_HEIGHT_PX;
	const tiny = size.width < sizes.tinyWidth;
	const hasTypes = hasSpectralTypes && !small;
	const bars = small || layerCount > MAX_BARS ? 0 : layerCount;
	const bottom = Math.max(42, FIRST_BAR_PX + bars * BAR_ROW_PX);
	const margins = tiny
		? { top: 2, right: 2, bottom: 16, left: 19 }
		: small
			? { top: 8, right: 10, bottom: 40, left: 44 }
			: { top: hasTypes ? 38 : 10, right: 16, bottom, left: 58 };
	return { size, plot: plotArea(size, margins), small, tiny, hasTypes, paper, bars };
}

type BuildView = (
	model: HRModel,
	state: HRState,
	size: Size,
	measure: MeasureText,
	language: Language,
	paper?: boolean,
) => HRView;

/** Makes views of one diagram. The lists of visible points are kept for the same model and hidden origins. */
export function createViewBuilder(): BuildView {
	let source: { model: HRModel; hidden: readonly string[]; a0: number } | null = null;
	let points: readonly StyledPoint[] = [];
	let limits: readonly StyledLimit[] = [];
	let stars: readonly StyledPoint[] = [];
	return (model, state, size, measure, language, paper = false) => {
		const hidden = state.hiddenOrigins;
		const { dust } = model;
		const a0 = (dust && state.a0) ?? 0;
		if (source?.model !== model || source.hidden !== hidden || source.a0 !== a0) {
			source = { model, hidden, a0 };
			const hiddenSet = new Set(hidden);
			const isVisible = (star: { origin: string }) => !hiddenSet.has(star.origin);
			points = hidden.length === 0 ? model.points : model.points.filter(isVisible);
			limits = hidden.length === 0 ? model.limits : model.limits.filter(isVisible);
			if (dust && a0 !== 0) {
				points = points.map((point) => dust.move(point, a0));
				limits = limits.map((star) => dust.move(star, a0)).map((star) => ({ ...star, limit: star.mag }));
			}
			stars = limits.length === 0 ? points : [...points, ...limits];
		}
		const layout = layoutFor(size, model.spectralTypes.length > 0, model.background.layers.length, paper);
		const { plot } = layout;
		const x = linearScale(state.window.x ?? model.home.color, [plot.x, plot.x + plot.width]);
		const y = linearScale(state.window.y ?? model.home.mag, [plot.y + plot.height, plot.y]);
		return { model, state, layout, x, y, points, limits, stars, measure, language };
	};
}

/** Cells, or single stars, of a layer of the background in view. */
export const densityIn = ({ x, y, layout }: HRView, layer: DensityLayer): BinnedStars | null =>
	layer.densityIn(x.domain, y.domain, layout.plot);
