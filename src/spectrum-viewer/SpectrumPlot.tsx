"use client";

import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from "react";
import { HydrationBoundary } from "../ui/index.js";
import type { SpectrumViewerProps } from "./props.js";
import { Viewer } from "./view/Viewer.js";

/** The props of a viewer, except for its controls. */
export type SpectrumPlotProps = Omit<SpectrumViewerProps, "controls">;

/**
 * The plot of a `SpectrumViewer` alone, as with `controls={false}`: it zooms, reads out and drags markers, but the code of
 * legend, sliders and line panel stays out of the page. For thumbnails, static pages and hosts with controls of their own.
 * `ref` is the root element.
 */
export const SpectrumPlot: ForwardRefExoticComponent<SpectrumPlotProps & RefAttributes<HTMLElement>> = forwardRef(
	function SpectrumPlot(props: SpectrumPlotProps, ref) {
		return (
			<HydrationBoundary>
				<Viewer hostProps={props} rootRef={ref} viewerControls={null} />
			</HydrationBoundary>
		);
	},
);
