import { withWindow } from "../../../plot/index.js";
import type { SpectrumStore, Step } from "../../state.js";
import { isSameStep, stepOf } from "../../store.js";
import { ofFlux } from "../useRepaint.js";

/**
 * Takes the zoom of the flux axis out of all steps once the axis gets another meaning, on which it would show nothing.
 * Returns how to stop that.
 */
export function forgetFluxZoom(store: SpectrumStore): () => void {
	const without = (step: Step): Step => stepOf(step, { window: withWindow(step.window, step.window.x, null) });
	return store.subscribe((s, p) => {
		if (ofFlux.every((name) => s[name] === p[name])) return;
		const { past, present, future } = store.getState().history;
		const steps = [...past.map(without), present, ...future.map(without)];
		// Steps that were of the flux alone would be taken back without anything to see.
		const isNew = (at: number, i: number) => !isSameStep(steps[at] as Step, steps[i] as Step);
		store.setState({
			history: {
				...s.history,
				past: steps.filter((_, i) => i < past.length && isNew(i, i + 1)),
				present,
				future: steps.filter((_, i) => i > past.length && isNew(i, i - 1)),
				open: null,
			},
		});
	});
}
