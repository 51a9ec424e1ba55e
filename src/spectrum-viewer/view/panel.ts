import type { LineGroup } from "../../astro/index.js";
import type { Figure, FigureHandle, GestureIntent, Pen } from "../../plot/index.js";
import type { FileKind, Tooltip } from "../../ui/index.js";
import type { SpectrumActions } from "../actions.js";
import type { wavelengthAxes } from "../model/axes/axes.js";
import type { SpectrumView } from "../model/view.js";
import type { SpectrumViewerProps } from "../props.js";
import type { SpectrumStore } from "../state.js";
import type { Spectrum } from "../types.js";

/** A step of the drag of an object that `targetAt` has named. */
export type PanelDrag = Extract<GestureIntent, { target: string }>;

/**
 * Handlers of an open panel for pointer and keys in the plot. All wavelengths are observed, Å in the medium of the axis. No
 * handler may cause a React render while the pointer moves.
 */
export type PanelInteraction = {
	/** A click in the plot, or Enter at the cursor; `pixelY` in CSS pixels of the figure, NaN for Enter. */
	onClick?(wavelength: number, pixelY: number): void;
	/** A key in the plot, without modifiers but Shift, before the viewer handles it. Returns true if the panel has. */
	onKey?(key: string, isShifted: boolean): boolean;
	/** A drag in the plot instead of panning, from left to right. `done` at its end; `pixelY`: its upper edge, CSS pixels. */
	onSpan?(from: number, to: number, done: boolean, pixelY: number): void;
	/** The drag was cancelled. */
	onSpanCancel?(): void;
	/** Name of an object that can be dragged, at CSS pixels of the figure; null where there is none. */
	targetAt?(x: number, y: number, isFinger: boolean): string | null;
	/** Whether an object moves in all directions: a finger on it does not scroll the page. */
	isHeld?(target: string): boolean;
	/** A drag of an object. Returns false for one that is not the panel's. */
	onDrag?(drag: PanelDrag): boolean;
	/** Escape in the plot cancels what was begun. Returns false if there was nothing; the panel then closes. */
	onEscape?(): boolean;
	/** Drawn over data and lines, on the layer "cursor". */
	paint?(pen: Pen, view: SpectrumView): void;
};

/** What the viewer's own plot is made of. */
export type PlotParts = { Figure: typeof Figure; Tooltip: typeof Tooltip; wavelengthAxes: typeof wavelengthAxes };

/** Props of each panel. */
export type PanelProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	groups: readonly LineGroup[];
	/** Valid spectra, each with an id of its own. */
	spectra: readonly Spectrum[];
	/** The view that is rendered by React: never in the middle of a drag. */
	settledView: SpectrumView;
	/** The view that was painted last; null before the first paint. */
	view(): SpectrumView | null;
	figure(): FigureHandle | null;
	/** The latest props, for the host's callbacks; in a rendering those of the one before. */
	host(): SpectrumViewerProps;
	/** The props of this rendering. */
	hostProps: SpectrumViewerProps;
	/** Announces a sentence in the live region. */
	say(message: string): void;
	/** Exports the figure as a file. */
	save(kind: FileKind): void;
	/** Set in an effect by the open panel, and reset when it closes. */
	active: { current: PanelInteraction | null };
	onClose(): void;
	/** For panels that draw or read axes. It is passed: code that is fetched imports as little of the first load as it can. */
	plotParts: PlotParts;
};

/** Props of the code that gives files to the host. */
export type FileDropProps = Pick<PanelProps, "host" | "say"> & {
	/** Name of the field of files. It is passed: code that is fetched imports as little of the first load as it can. */
	label: string;
	/** How often the button was pressed: one more asks the user for files. */
	presses: number;
};
