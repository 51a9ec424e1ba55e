"use client";

import { type ReactElement, Suspense } from "react";
import type { SpectrumViewerProps } from "./types.js";
import { chrome } from "./view/Controls.js";
import { Viewer } from "./view/Viewer.js";

/**
 * Spectra over one another with element, galaxy, sky and telluric lines. All data come as props, all answers go out as
 * callbacks. Bad data are named below the plot and in `onIssues`; the rest is drawn and nothing is thrown.
 */
export function SpectrumViewer(props: SpectrumViewerProps): ReactElement {
	return (
		<Suspense fallback={null}>
			<Viewer given={props} chrome={chrome} />
		</Suspense>
	);
}
