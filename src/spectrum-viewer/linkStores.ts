import { withWindow } from "../plot/index.js";
import { settingNames } from "./settings.js";
import type { SpectrumState, SpectrumStore, Step } from "./state.js";
import { changeStep, endGesture, isSameStep, stepOf, undo } from "./store.js";

/**
 * Steps of undo that linked viewers share. Measurements, picked features and the lines of the velocity plot belong to the
 * source, as redshift and velocities do: a table or a feature in one viewer is the same in all. The zoom is shared on request.
 */
const linkedSteps = [
	"redshift",
	"velocity",
	"ionVelocities",
	"measurements",
	"pickedFeatures",
	"matchedTemplate",
	"velocityPlotLines",
	"corrections",
	"peakAt",
	"comparison",
	"shownFilters",
	"pins",
] as const satisfies readonly (keyof Step)[];

/**
 * Options of panels that linked viewers share, as results depend on them. The selected measurement, the
 * spectrum that is measured (viewers may have different spectra) and the feature in work are each viewer's own.
 */
const linkedOptions = {
	measure: ["continuum", "bandWidth"],
	findRedshift: ["snap"],
	velocityPanel: ["range"],
	matchPanel: ["bounds", "tellurics", "hostLines", "overlay"],
} as const;
type PanelName = keyof typeof linkedOptions;
const panelNames = Object.keys(linkedOptions) as PanelName[];

/**
 * Keeps redshift, velocities, the work in panels and all choices of two stores the same, and with `zoom` the wavelengths in
 * view; each keeps its own history, in which changes of the other are steps, too. Returns the function that unlinks them.
 * `since`: the state of both before either changed. At first each takes over what the other has changed since then; `one`
 * wins where both did.
 */
export function linkStores(one: SpectrumStore, other: SpectrumStore, zoom: boolean, since: SpectrumState): () => void {
	const [a, b] = [one.getState(), other.getState()];
	const changed = [...settingNames, ...linkedSteps].filter((name) => a[name] !== b[name]);
	const changedPanels = panelNames.filter((name) => withLinkedOptions(name, b, a) !== a[name]);
	const isChangedInOne = (name: PanelName) => withLinkedOptions(name, a, since) !== since[name];
	const changesFrom = (from: SpectrumState, to: SpectrumState, isOne: boolean) =>
		Object.fromEntries([
			...changed.filter((name) => (a[name] !== since[name]) === isOne).map((name) => [name, from[name]]),
			...changedPanels
				.filter((name) => isChangedInOne(name) === isOne)
				.map((name) => [name, withLinkedOptions(name, from, to)]),
		]) as Partial<SpectrumState>;
	one.setState(changesFrom(b, a, false));
	other.setState(changesFrom(a, b, true));
	const stopFollowingOne = follow(one, other, zoom);
	const stopFollowingOther = follow(other, one, zoom);
	return () => {
		stopFollowingOne();
		stopFollowingOther();
	};
}

/** NaN equals NaN, so that one set by an application is passed on once. */
const isNews = (value: unknown, before: unknown): boolean => !Object.is(value, before);

/** The slice of `to` with the linked options of `from`; the slice itself where these are equal. */
function withLinkedOptions<N extends PanelName>(name: N, from: SpectrumState, to: SpectrumState): SpectrumState[N] {
	const source: Record<string, unknown> = from[name];
	const target: Record<string, unknown> = to[name];
	const changed = linkedOptions[name].filter((option) => isNews(source[option], target[option]));
	if (changed.length === 0) return to[name];
	return { ...to[name], ...Object.fromEntries(changed.map((option) => [option, source[option]])) };
}

/** A value that the other store has already is not passed on, so that two stores that follow each other come to rest. */
function follow(from: SpectrumStore, to: SpectrumStore, zoom: boolean): () => void {
	return from.subscribe((s, p) => {
		const target = to.getState();
		const choices: Record<string, unknown> = {};
		for (const name of settingNames)
			if (isNews(s[name], p[name]) && isNews(s[name], target[name])) choices[name] = s[name];
		for (const name of panelNames) {
			const slice = s[name] === p[name] ? target[name] : withLinkedOptions(name, s, target);
			if (slice !== target[name]) choices[name] = slice;
		}
		if (Object.keys(choices).length > 0) to.setState(choices as Partial<SpectrumState>);

		const step: Partial<Step> = {};
		for (const name of linkedSteps) if (isNews(s[name], p[name])) Object.assign(step, { [name]: s[name] });
		if (zoom && s.window.x !== p.window.x) step.window = withWindow(target.window, s.window.x, target.window.y);
		if (Object.keys(step).length > 0) {
			// An application's change that makes no step here makes none there.
			if (s.history === p.history) to.setState(step);
			else takeStep(to, step, s.history.open);
		}
		if (s.history.open === null && p.history.open !== null) endGesture(to);
	});
}

/** A change that goes back to the step before, or on to the one that was taken back, is undo and redo here as well. */
function takeStep(store: SpectrumStore, change: Partial<Step>, gesture: string | null): void {
	const s = store.getState();
	const next = stepOf(s, change);
	if (isSameStep(next, s)) return;
	const { past, future } = s.history;
	const isStep = (step: Step | undefined) => gesture === null && step !== undefined && isSameStep(next, step);
	if (isStep(past.at(-1))) undo(store, -1);
	else if (isStep(future[0])) undo(store, 1);
	else changeStep(store, change, gesture);
}
