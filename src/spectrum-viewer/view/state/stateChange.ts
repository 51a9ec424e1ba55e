import type { FigureHandle } from "../../../plot/index.js";
import type { SpectrumViewerProps } from "../../props.js";
import { sharedSpectrumState } from "../../shareState.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";
import { propsState } from "./useSpectrumStore.js";

/** A view is settled when nothing has changed for this long, ms: longer than the pause that ends a turn of the wheel. */
const REST = 300;

/**
 * Tells the host the view, once each gesture or choice is over, and only if it differs from what was told before, or from
 * `at`, the view that it has seen. Returns how to stop it.
 */
export function tellChanges(
	store: SpectrumStore,
	at: SpectrumState,
	latest: { readonly current: SpectrumViewerProps },
	figure: { readonly current: FigureHandle | null },
): () => void {
	const read = (state: SpectrumState) =>
		sharedSpectrumState(state, latest.current.store ? {} : propsState(latest.current, "default"));
	let told = JSON.stringify(read(at));
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tell = () => {
		const box = figure.current?.box;
		const gesture = box?.dataset.astropaneGesture ?? "idle";
		// A pointer that rests in the midst of a drag, in the plot or on a slider.
		if (box?.closest(".astropane")?.matches(":active") || !/idle|armed/.test(gesture)) {
			timer = setTimeout(tell, REST);
			return;
		}
		const state = read(store.getState());
		const text = JSON.stringify(state);
		if (text === told) return;
		told = text;
		latest.current.onStateChange?.(state);
	};
	const unsubscribe = store.subscribe((s, p) => {
		if (s.cursor !== p.cursor || s.hoveredLine !== p.hoveredLine || s.highlightedId !== p.highlightedId) return;
		clearTimeout(timer);
		timer = setTimeout(tell, REST);
	});
	// What changed while this code was on its way.
	if (store.getState() !== at) timer = setTimeout(tell, REST);
	return () => {
		clearTimeout(timer);
		unsubscribe();
	};
}
