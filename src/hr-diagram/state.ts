import type { StoreApi } from "zustand/vanilla";
import type { GestureTool, Rect, ViewWindow } from "../plot/index.js";
import type { History } from "../ui/index.js";

/** Names a point in any list of points, also in those of linked diagrams and of data that come later. */
export type HRPointName = {
	/** The point's own id, else its origin. */
	id: string;
	/** Of several points of one id, the one of this origin. Default, and where there is none: the first of that id. */
	origin?: string | undefined;
	/** Number among points of one id and one origin. Default 0. */
	copy?: number | undefined;
};

/** What the pointer or the keyboard cursor is on. */
export type HRHover =
	| (HRPointName & { kind: "point"; by: "pointer" | "keys" })
	| {
			/** A place between the points. */
			kind: "place";
			/** mag. */
			color: number;
			/** Absolute magnitude, mag. */
			mag: number;
	  };

/** Selected raw stars of one layer of the background. */
export type HRStarSelection = {
	/** Place of the layer in `background`; 0 where that is no list. */
	layer: number;
	/** Places of the stars in the arrays, ascending. */
	indices: Uint32Array;
};

/** The part of the state that undo restores. */
export type HRStep = {
	/** x: colour, [left, right]; y: absolute magnitude, [bottom, top]; mag. null: the initial range. */
	window: ViewWindow;
	/** Ids of points. */
	selection: readonly string[];
	/** Raw stars of the background. */
	stars: readonly HRStarSelection[];
	/** Extinction A₀ that is taken away from the points, mag; the arrow of reddening is drawn. null: neither. */
	a0: number | null;
};

/** View state only: no data, nothing that data determine. */
export type HRState = HRStep & {
	hiddenOrigins: readonly string[];
	/** Origin that the legend highlights. */
	highlightedId: string | null;
	hover: HRHover | null;
	/** Zoom box while it is drawn, CSS pixels of the figure. */
	box: Rect | null;
	/** What a drag does: moves the view, zooms to a box, or selects what lies in a box or a lasso. */
	dragMode: HRDragMode;
	/** Area of a selection while it is drawn. */
	area: HRArea | null;
	/** Where paths show their stars: phase of loops, in cycles, and time of open paths, in days. null: nowhere. */
	phase: number | null;
	history: History<HRStep>;
};

export type HRDragMode = GestureTool | "select-box" | "lasso";

/** An area that is drawn to select points and background stars. Places are [colour, magnitude], mag. */
export type HRArea = {
	kind: "select-box" | "lasso";
	/** Corners so far: of a box the first one alone. */
	vertices: readonly (readonly [color: number, mag: number])[];
	/** The cross that pointer or keys move; the next corner. */
	cursor: readonly [color: number, mag: number];
	by: "pointer" | "keys";
};

export type HRStore = StoreApi<HRState>;
