import { cursor } from "#lazy/hr-diagram/cursor";
import type { Layer } from "../../../plot/index.js";
import type { HRView } from "../../model/view.js";
import { paintAxes } from "./paintAxes.js";
import { paintDensity } from "./paintDensity.js";
import { paintPoints } from "./paintPoints.js";
import { paintTracks } from "./paintTracks.js";

/** Whether the cursor's layer is not empty: a server's markup of it is that of a browser whose code for it has not come yet. */
function hasCursor({ state, model }: HRView): boolean {
	const { hover, selection, box, area, stars } = state;
	return (
		selection.length + stars.length > 0 || [hover, box, area, model.overlays ?? null].some((part) => part !== null)
	);
}

/** Layers from bottom to top. Hovering and selecting repaint "cursor" alone. */
export const hrLayers: readonly Layer<HRView>[] = [
	{
		name: "density",
		medium: "canvas",
		paint: (pen, view) => {
			paintDensity(pen, view);
			paintTracks(pen, view);
		},
	},
	{
		name: "points",
		medium: "canvas",
		over: "density",
		paint: (pen, view) => {
			const { overlays } = view.model;
			overlays?.paintPaths(pen, view);
			paintPoints(pen, view);
			overlays?.paintNames(pen, view);
		},
	},
	{ name: "axes", medium: "svg", paint: paintAxes },
	{ name: "cursor", medium: "svg", paint: (pen, view) => hasCursor(view) && cursor.now()?.(pen, view) },
];
