import type { StoreApi } from "zustand/vanilla";
import type { GestureTool, Interval, Rect, ViewWindow } from "../plot/index.js";
import type { History } from "../ui/index.js";

/** A place between the points: what is said of it, and the cell of the background that it is in, mag. */
export type HRPlace = { lines: readonly string[]; cell: { color: Interval; mag: Interval } | null };

/** What the pointer or the keyboard cursor is on. */
export type HRHover =
	| { kind: "point" /** Place in `points`. */; index: number; by: "pointer" | "keys" }
	| ({ kind: "place" } & HRPlace);

/** What undo takes back. */
export type HRStep = {
	/** x: colour, [left, right]; y: absolute magnitude, [bottom, top]; mag; null: home. */
	window: ViewWindow;
	/** Ids of points. */
	selection: readonly string[];
};

/** View state only: never data, never anything that could be computed from data. */
export type HRState = HRStep & {
	hiddenOrigins: readonly string[];
	/** The origin that the legend brings forward. */
	highlightedId: string | null;
	hover: HRHover | null;
	/** A box being drawn, CSS pixels of the figure. */
	box: Rect | null;
	dragMode: GestureTool;
	history: History<HRStep>;
};

export type HRStore = StoreApi<HRState>;
