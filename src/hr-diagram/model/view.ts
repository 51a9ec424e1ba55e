import { linearScale, type MeasureText, plotArea, type Rect, type Scale, type Size } from "../../plot/index.js";
import type { HRState } from "../state.js";
import type { DensityGrid, HRDiagramIssue } from "../types.js";
import type { Background } from "./background/background.js";
import type { BinnedStars } from "./background/binning.js";
import type { homeRanges } from "./range.js";
import type { OriginStyle } from "./stars/origins.js";
import type { Overlay } from "./stars/overlays.js";
import type { HRPoint } from "./stars/points.js";
import type { HRLimit } from "./stars/rejected.js";
import type { Sequence } from "./stars/sequences.js";

/** A point with its look. */
export type StyledPoint = HRPoint & { style: OriginStyle };
export type StyledLimit = HRLimit & { style: OriginStyle };

/** All that comes from props: made anew for new data only. */
export type HRModel = {
	background: Background;
	points: readonly StyledPoint[];
	limits: readonly StyledLimit[];
	sequences: readonly Sequence[];
	tracks: readonly Overlay[];
	regions: readonly Overlay[];
	/** What is wrong with the tracks and regions. */
	issues: readonly HRDiagramIssue[];
	/** Colours left to right, magnitudes bottom to top, mag. */
	home: ReturnType<typeof homeRanges>;
	spectralTypes: readonly { value: number; label: string }[];
};

export type HRLayout = {
	size: Size;
	plot: Rect;
	/** Under 280 px wide or 190 high: smaller marks, no names in the diagram, fewer ticks. */
	small: boolean;
	top: boolean;
};

/** Width below which a diagram takes its small form, CSS pixels. */
export const SMALL_WIDTH = 280;
const SMALL_HEIGHT = 190;

/** What the layers are painted from. */
export type HRView = {
	model: HRModel;
	state: HRState;
	layout: HRLayout;
	x: Scale;
	y: Scale;
	/** Points of origins that are not hidden. */
	points: readonly StyledPoint[];
	limits: readonly StyledLimit[];
	measure: MeasureText;
};

export function layoutFor(size: Size, hasTypes: boolean): HRLayout {
	const small = size.width < SMALL_WIDTH || size.height < SMALL_HEIGHT;
	const top = hasTypes && !small;
	const margins = small
		? { top: 8, right: 10, bottom: 40, left: 44 }
		: { top: top ? 24 : 10, right: 16, bottom: 42, left: 58 };
	return { size, plot: plotArea(size, margins), small, top };
}

/** Makes views of one diagram; lists without the hidden origins are made once for each set of those. */
export function createViewBuilder(): (model: HRModel, state: HRState, size: Size, measure: MeasureText) => HRView {
	let from: { model: HRModel; hidden: readonly string[] } | null = null;
	let points: readonly StyledPoint[] = [];
	let limits: readonly StyledLimit[] = [];
	return (model, state, size, measure) => {
		const hidden = state.hiddenOrigins;
		if (from?.model !== model || from.hidden !== hidden) {
			from = { model, hidden };
			const isShown = (p: { origin: string }) => !hidden.includes(p.origin);
			points = hidden.length === 0 ? model.points : model.points.filter(isShown);
			limits = hidden.length === 0 ? model.limits : model.limits.filter(isShown);
		}
		const layout = layoutFor(size, model.spectralTypes.length > 0);
		const { plot } = layout;
		const x = linearScale(state.window.x ?? model.home.color, [plot.x, plot.x + plot.width]);
		const y = linearScale(state.window.y ?? model.home.mag, [plot.y + plot.height, plot.y]);
		return { model, state, layout, x, y, points, limits, measure };
	};
}

/** The cells or stars behind what is in view. */
export const densityIn = ({ model, x, y, layout }: HRView): BinnedStars | null =>
	model.background.densityIn(x.domain, y.domain, layout.plot);

/** The cells that are drawn now, if cells are. */
export function gridInView(view: HRView): DensityGrid | null {
	const field = densityIn(view);
	return field?.kind === "cells" ? field.grid : null;
}
