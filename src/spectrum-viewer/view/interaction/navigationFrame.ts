import { linearScale, type NavigationFrame } from "../../../plot/index.js";
import { makeFluxScale } from "../../model/flux/makeFluxScale.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";

/** The rectangle, scales and limits within which the view pans and zooms. */
export function frameOf(view: SpectrumView, store: SpectrumStore): NavigationFrame {
	const { home } = view;
	const { window } = store.getState();
	return {
		data: view.layout.data,
		// From the store, whose window may be newer than the painted one: two fingers pan and zoom in one event.
		x: linearScale(window.x ?? home.x, view.x.range),
		y: makeFluxScale(view.y.kind, window.y ?? home.y, view.y.range, view.processing),
		home,
		limit: { x: 2, y: 20 },
		// A horizontal drag keeps the flux range.
		holdY: true,
	};
}
