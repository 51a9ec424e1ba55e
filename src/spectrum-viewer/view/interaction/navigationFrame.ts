import { linearScale, makeScale, type NavigationFrame } from "../../../plot/index.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";

/** What navigation needs to know of a view. */
export function frameOf(now: SpectrumView, store: SpectrumStore): NavigationFrame {
	const { home } = now;
	const { window } = store.getState();
	return {
		data: now.layout.data,
		// As the window is now, which may be ahead of what was painted: two fingers pan and zoom in one event.
		x: linearScale(window.x ?? home.x, now.x.range),
		y: makeScale(now.y.kind, window.y ?? home.y, now.y.range),
		home,
		limit: { x: 2, y: 20 },
		// A sideways drag does not lose the flux range.
		holdY: true,
	};
}
