"use client";

import { type ReactElement, Suspense } from "react";
import type { SpectrumViewerProps } from "./types.js";
import { Viewer } from "./view/Viewer.js";

/** The props of a viewer, except for its controls. */
export type SpectrumPlotProps = Omit<SpectrumViewerProps, "controls">;

/**
 * The plot of a `SpectrumViewer` alone, as with `controls={false}`: it zooms, reads out and drags markers, but the code of
 * legend, sliders and line panel stays out of the page. For thumbnails, static pages and hosts with controls of their own.
 */
export function SpectrumPlot(props: SpectrumPlotProps): ReactElement {
	return (
		<Suspense fallback={null}>
			<Viewer given={props} chrome={null} />
		</Suspense>
	);
}
