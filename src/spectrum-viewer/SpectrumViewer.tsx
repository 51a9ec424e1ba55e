"use client";

import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from "react";
import { HydrationBoundary } from "../ui/index.js";
import type { SpectrumViewerProps } from "./props.js";
import { viewerControls } from "./view/controls/viewerControls.js";
import { Viewer } from "./view/Viewer.js";

/**
 * Spectra with element, galaxy, sky and telluric lines. All data come as props, all answers go out as
 * callbacks. Bad data are named below the plot and in `onIssues`; the rest is drawn and nothing is thrown. `ref` is the root
 * element.
 */
export const SpectrumViewer: ForwardRefExoticComponent<SpectrumViewerProps & RefAttributes<HTMLElement>> = forwardRef(
	function SpectrumViewer(props: SpectrumViewerProps, ref) {
		return (
			<HydrationBoundary>
				<Viewer hostProps={props} rootRef={ref} viewerControls={viewerControls} />
			</HydrationBoundary>
		);
	},
);
