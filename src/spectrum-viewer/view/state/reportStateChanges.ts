import type { FigureHandle } from "../../../plot/index.js";
import type { SpectrumViewerProps } from "../../props.js";
import { sharedSpectrumState } from "../../shareState.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";
import type { propsState } from "./propsState.js";

/** A view is settled when nothing has changed for this long. Longer than the pause that ends a turn of the wheel. */
const SETTLE_DELAY_MS = 300;

/**
 * Calls `onStateChange` once each gesture or choice is over, if the view differs from the one that was reported before. `initial`:
 * the view that the host has seen. `stateOf` is passed: code that is fetched imports as little of the first load as it can. Returns a
 * function that stops it.
 */
export function reportStateChanges(
	store: SpectrumStore,
	initial: SpectrumState,
	latest: { readonly current: SpectrumViewerProps },
	figure: { readonly current: FigureHandle | null },
	stateOf: typeof propsState,
): () => void {
	const read = (state: SpectrumState) =>
		sharedSpectrumState(state, latest.current.store ? {} : stateOf(latest.current, "default"));
	let reported = JSON.stringify(read(initial));
	let timer: ReturnType<typeof setTimeout> | undefined;
	const report = () => {
		const box = figure.current?.box;
		const gesture = box?.dataset.astropaneGesture ?? "idle";
		// The pointer rests during a drag, in the plot or on a slider.
		if (box?.closest(".astropane")?.matches(":active") || !/idle|armed/.test(gesture)) {
			timer = setTimeout(report, SETTLE_DELAY_MS);
			return;
		}
		const state = read(store.getState());
		const text = JSON.stringify(state);
		if (text === reported) return;
		reported = text;
		latest.current.onStateChange?.(state);
	};
	const unsubscribe = store.subscribe((s, p) => {
		if (s.cursor !== p.cursor || s.hoveredLine !== p.hoveredLine || s.highlightedId !== p.highlightedId) return;
		clearTimeout(timer);
		timer = setTimeout(report, SETTLE_DELAY_MS);
	});
	// The view may have changed while this code was fetched.
	if (store.getState() !== initial) timer = setTimeout(report, SETTLE_DELAY_MS);
	return () => {
		clearTimeout(timer);
		unsubscribe();
	};
}
