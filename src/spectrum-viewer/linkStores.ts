import { withWindow } from "../plot/index.js";
import { settingNames } from "./props.js";
import type { SpectrumState, SpectrumStore, Step } from "./state.js";
import { changeStep, endGesture, isSameStep, undo } from "./store.js";

const shifts = ["redshift", "velocity", "ionVelocities"] as const;

/**
 * Keeps redshift, velocities and all choices of two stores the same, and with `zoom` the wavelengths in view; each keeps
 * its own history, in which the other's changes are steps, too. Returns the function that parts them.
 * `since`: how both stood before either changed; to begin with each takes over what the other has changed since then, and
 * `one` is right where both did.
 */
export function linkStores(one: SpectrumStore, other: SpectrumStore, zoom: boolean, since: SpectrumState): () => void {
	const [a, b] = [one.getState(), other.getState()];
	const changed = [...settingNames, ...shifts].filter((name) => a[name] !== b[name]);
	const taken = (from: SpectrumState, isOwn: boolean) =>
		Object.fromEntries(
			changed.filter((name) => (a[name] !== since[name]) === isOwn).map((name) => [name, from[name]]),
		) as Partial<SpectrumState>;
	one.setState(taken(b, false));
	other.setState(taken(a, true));
	const there = follow(one, other, zoom);
	const back = follow(other, one, zoom);
	return () => {
		there();
		back();
	};
}

/** A NaN that an application sets is news once. */
const isNews = (now: unknown, before: unknown): boolean => !Object.is(now, before);

/** What has arrived already is no change, so that two stores that follow each other come to rest at once. */
function follow(from: SpectrumStore, to: SpectrumStore, zoom: boolean): () => void {
	return from.subscribe((s, p) => {
		const now = to.getState();
		const chosen: Record<string, unknown> = {};
		for (const name of settingNames) if (isNews(s[name], p[name]) && isNews(s[name], now[name])) chosen[name] = s[name];
		if (Object.keys(chosen).length > 0) to.setState(chosen as Partial<SpectrumState>);

		const step: Partial<Step> = {};
		for (const name of shifts) if (isNews(s[name], p[name])) Object.assign(step, { [name]: s[name] });
		if (zoom && s.window.x !== p.window.x) step.window = withWindow(now.window, s.window.x, now.window.y);
		if (Object.keys(step).length > 0) {
			// What is set without a history, by an application, makes none over there either.
			if (s.history === p.history) to.setState(step);
			else takeStep(to, step, s.history.open);
		}
		if (s.history.open === null && p.history.open !== null) endGesture(to);
	});
}

/** A change that goes back to the step before, or on to the one that was taken back, is undo and redo here as well. */
function takeStep(store: SpectrumStore, change: Partial<Step>, gesture: string | null): void {
	const s = store.getState();
	const next = {
		window: s.window,
		redshift: s.redshift,
		velocity: s.velocity,
		ionVelocities: s.ionVelocities,
		...change,
	};
	if (isSameStep(next, s)) return;
	const { past, future } = s.history;
	const isStep = (step: Step | undefined) => gesture === null && step !== undefined && isSameStep(next, step);
	if (isStep(past.at(-1))) undo(store, -1);
	else if (isStep(future[0])) undo(store, 1);
	else changeStep(store, change, gesture);
}
