import type { LineGroup } from "../../astro/index.js";
import type { FigureHandle, Pen } from "../../plot/index.js";
import type { SpectrumActions } from "../actions.js";
import type { SpectrumView } from "../model/view.js";
import type { SpectrumViewerProps } from "../props.js";
import type { SpectrumStore } from "../state.js";
import type { Spectrum } from "../types.js";

/**
 * What an open panel makes of the pointer and of Enter at the keyboard's cursor. All wavelengths are observed ones, Å in
 * the medium of the axis. Nothing in here may cause a React render while a pointer moves.
 */
export type PanelInteraction = {
	/** A click in the plot, or Enter at the cursor; `pixelY` in CSS pixels of the figure, NaN for Enter. */
	onClick?(wavelength: number, pixelY: number): void;
	/** A key in the plot, without modifiers but Shift, before anyone else's: true takes it. */
	onKey?(key: string): boolean;
	/** A drag in the plot, in place of panning, from left to right: `done` at its end; `pixelY` is its upper edge. */
	onSpan?(from: number, to: number, done: boolean, pixelY: number): void;
	/** The drag was given up. */
	onSpanCancel?(): void;
	/** Escape in the plot: gives up what was begun. True where there was something; else the panel closes. */
	onEscape?(): boolean;
	/** Drawn over data and lines, on the layer "cursor". */
	paint?(pen: Pen, view: SpectrumView): void;
};

/** What each panel gets. */
export type PanelProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	groups: readonly LineGroup[];
	/** As they were read, each with an id of its own. */
	spectra: readonly Spectrum[];
	/** As React last put it into words: settled, never in the midst of a drag. */
	settledView: SpectrumView;
	/** What was painted last; null before the first paint. */
	view(): SpectrumView | null;
	figure(): FigureHandle | null;
	/** The props as they are now, for the host's callbacks. */
	host(): SpectrumViewerProps;
	/** Reads a sentence out. */
	say(message: string): void;
	/** Set in an effect by the panel that is open, and taken back when it closes. */
	active: { current: PanelInteraction | null };
	onClose(): void;
};
