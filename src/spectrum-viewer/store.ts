import { createStore } from "zustand/vanilla";
import { isPossibleShift } from "../astro/doppler.js";
import { homeWindow, withWindow } from "../plot/index.js";
import { createHistory, endStep, pushStep, stepBack, stepForward } from "../ui/index.js";
import { initialSettings } from "./settings.js";
import type { SpectrumState, SpectrumStore, Step } from "./state.js";

/** What undo restores, of a new viewer. */
export const initialStep: Step = {
	window: homeWindow,
	redshift: 0,
	velocity: 0,
	ionVelocities: {},
	measurements: [],
	pickedFeatures: { twoLines: false, list: [] },
	velocityPlotLines: null,
	matchedTemplate: null,
	corrections: null,
	peakAt: null,
	comparison: null,
	shownFilters: [],
	pins: [],
};
const stepNames = Object.keys(initialStep) as (keyof Step)[];

/** Options of the panels before anybody has used them. */
export const initialPanels: Pick<SpectrumState, "measure" | "findRedshift" | "velocityPanel" | "matchPanel"> = {
	measure: { selectedId: null, spectrumId: null, continuum: "sidebands", bandWidth: null },
	findRedshift: { snap: true, current: 0 },
	velocityPanel: { range: null },
	matchPanel: { spectrumId: null, bounds: null, tellurics: true, hostLines: false, overlay: "flattened" },
};

/** View state of one viewer, or of several that shall move together. Vanilla zustand: no React needed to drive it. */
export function createSpectrumStore(initial: Partial<Omit<SpectrumState, "history">> = {}): SpectrumStore {
	return createStore<SpectrumState>(() => {
		const state = {
			...initialStep,
			...initialSettings,
			...initialPanels,
			highlightedId: null,
			cursor: null,
			hoveredLine: null,
			box: null,
			dragMode: "pan" as const,
			panel: null,
			preview: null,
			...initial,
		};
		const usable = isPossibleShift(state);
		const redshift = usable ? state.redshift : 0;
		const velocity = usable ? state.velocity : 0;
		return { ...state, redshift, velocity, history: createHistory(stepOf(state, { redshift, velocity })) };
	});
}

/** The step of a state, with changes. */
export const stepOf = (s: Step, change: Partial<Step>): Step =>
	Object.fromEntries(
		stepNames.map((name) => [name, change[name] === undefined ? s[name] : change[name]]),
	) as unknown as Step;

export const isSameStep = (a: Step, b: Step): boolean =>
	withWindow(a.window, b.window.x, b.window.y) === a.window &&
	stepNames.every(
		(name) =>
			name === "window" ||
			Object.is(a[name], b[name]) ||
			(name === "ionVelocities" && JSON.stringify(a[name]) === JSON.stringify(b[name])),
	);

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

/** Ends a gesture. One that came back to where it began leaves no step. */
export function endGesture(store: SpectrumStore): void {
	store.setState((s) => {
		const history = endStep(s.history, isSameStep);
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
