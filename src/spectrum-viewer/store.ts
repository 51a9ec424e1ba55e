import { createStore, type StoreApi } from "zustand/vanilla";
import { dopplerProblem } from "../astro/index.js";
import { homeWindow, type ViewWindow, withWindow } from "../plot/index.js";
import { createHistory, endStep, type History, pushStep, stepBack, stepForward } from "../ui/index.js";
import { initialSettings, type SpectrumSettings } from "./model/settings.js";

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
		raised: string | null;
		cursor: Cursor | null;
		/** `key` of the line marker under the pointer. */
		hoveredLine: string | null;
		/** A box being drawn, CSS pixels of the figure. */
		box: { x: number; y: number; width: number; height: number } | null;
		tool: "pan" | "box";
		panel: SpectrumPanel | null;
		/** A redshift that lines are drawn at in place of `redshift`, while it is being thought of. */
		preview: number | null;
		history: History<Step>;
	};

export type SpectrumStore = StoreApi<SpectrumState>;

/** View state of one viewer, or of several that shall move together. Vanilla zustand: no React needed to drive it. */
export function createSpectrumStore(initial: Partial<Omit<SpectrumState, "history">> = {}): SpectrumStore {
	return createStore<SpectrumState>(() => {
		const state = {
			window: homeWindow,
			redshift: 0,
			velocity: 0,
			ionVelocities: {},
			...initialSettings,
			raised: null,
			cursor: null,
			hoveredLine: null,
			box: null,
			tool: "pan" as const,
			panel: null,
			preview: null,
			...initial,
		};
		const usable = dopplerProblem(state) === null;
		const redshift = usable ? state.redshift : 0;
		const velocity = usable ? state.velocity : 0;
		const { window, ionVelocities } = state;
		return { ...state, redshift, velocity, history: createHistory({ window, redshift, velocity, ionVelocities }) };
	});
}

export const stepOf = (s: Step, change: Partial<Step>): Step => ({
	window: change.window ?? s.window,
	redshift: change.redshift ?? s.redshift,
	velocity: change.velocity ?? s.velocity,
	ionVelocities: change.ionVelocities ?? s.ionVelocities,
});

export const isSameStep = (a: Step, b: Step): boolean =>
	withWindow(a.window, b.window.x, b.window.y) === a.window &&
	Object.is(a.redshift, b.redshift) &&
	Object.is(a.velocity, b.velocity) &&
	(a.ionVelocities === b.ionVelocities || JSON.stringify(a.ionVelocities) === JSON.stringify(b.ionVelocities));

/** Changes what undo takes back. Changes with the same `gesture` are one step until `endGesture`; a `start` is none. */
export function changeStep(
	store: SpectrumStore,
	change: Partial<Step>,
	gesture: string | null = null,
	start = false,
): void {
	store.setState((s) => {
		const next = stepOf(s, change);
		if (isSameStep(next, s)) return s;
		// The answer of a host that was asked to step back or forward: the history is there already.
		if (isSameStep(next, s.history.present)) return next;
		return { ...next, history: start ? { ...s.history, present: next } : pushStep(s.history, next, gesture) };
	});
}

export function endGesture(store: SpectrumStore): void {
	store.setState((s) => {
		const { past } = s.history;
		const before = past[past.length - 1];
		// A gesture that was given up, or came back to where it began, leaves nothing to take back.
		const idle = s.history.open !== null && before !== undefined && isSameStep(before, s.history.present);
		const history = endStep(idle ? { ...s.history, past: past.slice(0, -1) } : s.history);
		return history === s.history ? s : { history };
	});
}

/** Steps back (−1) or forward (1); returns the step that is in force now. */
export function undo(store: SpectrumStore, direction: -1 | 1): Step {
	store.setState((s) => {
		const history = direction < 0 ? stepBack(s.history) : stepForward(s.history);
		return history === s.history ? s : { ...history.present, history };
	});
	return store.getState().history.present;
}
