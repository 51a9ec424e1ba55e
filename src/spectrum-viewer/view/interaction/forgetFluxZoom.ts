import { withWindow } from "../../../plot/index.js";
import { fluxSettings } from "../../settings.js";
import type { SpectrumStore, Step } from "../../state.js";
import { isSameStep, stepOf } from "../../store.js";

/**
 * Removes the zoom of the flux axis from all steps of the history when the axis changes its quantity, scale or layout: the old
 * range would show nothing. Returns a function that stops it.
 */
export function forgetFluxZoom(store: SpectrumStore): () => void {
	const without = (step: Step): Step => stepOf(step, { window: withWindow(step.window, step.window.x, null) });
	return store.subscribe((s, p) => {
		if (fluxSettings.every((name) => s[name] === p[name])) return;
		const { past, present, future } = store.getState().history;
		const steps = [...past.map(without), present, ...future.map(without)];
		// A step that zoomed the flux alone would now change nothing.
		const differ = (i: number, j: number) => !isSameStep(steps[i] as Step, steps[j] as Step);
		store.setState({
			history: {
				...s.history,
				past: steps.filter((_, i) => i < past.length && differ(i, i + 1)),
				present,
				future: steps.filter((_, i) => i > past.length && differ(i, i - 1)),
				open: null,
			},
		});
	});
}
