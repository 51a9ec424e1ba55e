import type { ColorMagnitudeOptions } from "../astro/index.js";
import { readNumber } from "../astro/number.js";
import { ownProperties } from "../astro/untrusted.js";
import type { HRDiagramProps } from "../hr-diagram/props.js";
import type { SpectrumViewerProps } from "../spectrum-viewer/props.js";
import { formatForMessage } from "../text/index.js";
import { colorMagnitudeFromSkyPortal } from "./colorMagnitude.js";
import { createIssues } from "./json.js";
import { type SpectraOptions, spectraFromSkyPortal } from "./spectra.js";

/** Props of SkyPortal's `VegaHR`. Sizes in CSS pixels. */
export type VegaHRProps = {
	/** `color_magnitude` of a source: rows of `{ origin, abs_mag, color }`. */
	data?: unknown;
	width?: number | null | undefined;
	height?: number | null | undefined;
};

/**
 * Props of `HRDiagram` from those of SkyPortal's `VegaHR`, whose `width` is that of the plot area; here it is that of the
 * whole diagram. Never throws.
 */
export function hrDiagramFromVegaHR(
	props: VegaHRProps,
	options: ColorMagnitudeOptions = {},
): Pick<HRDiagramProps, "points" | "rejected" | "width" | "height"> {
	const { data, width, height } = ownProperties(props);
	const { points, rejected } = colorMagnitudeFromSkyPortal(data, options);
	return { points, rejected, ...sized("width", pixels(width)), ...sized("height", pixels(height)) };
}

/** Props of SkyPortal's `SpectraPlot`. */
export type SpectraPlotProps = {
	/** Rows of the API. */
	spectra?: unknown;
	redshift?: number | string | null | undefined;
	/** "desktop" or "mobile". Not used: the viewer adapts to its own width. */
	mode?: string | null | undefined;
	/** `height` in CSS pixels, as a number or as "500px". */
	plotStyle?: { height?: number | string | null | undefined } | null | undefined;
};

/**
 * Props of `SpectrumViewer` from those of SkyPortal's `SpectraPlot`, with its defaults: one tab for each type of spectrum,
 * and expansion velocities in the radio convention. A height in another unit than pixels ("55vh") is left out and reported.
 * Never throws.
 */
export function spectrumViewerFromSpectraPlot(
	props: SpectraPlotProps,
	options: SpectraOptions = {},
): Pick<SpectrumViewerProps, "spectra" | "defaultRedshift" | "defaultLayout" | "defaultVelocityConvention" | "height"> {
	const { spectra, redshift, plotStyle } = ownProperties(props);
	const issues = createIssues(options);
	const { height: plotHeight } = ownProperties(plotStyle);
	const height = pixels(plotHeight);
	if (height === null && plotHeight !== undefined && plotHeight !== null)
		issues.add(
			"height",
			`plotStyle.height is ${formatForMessage(plotHeight)}, and the viewer's height is a number of pixels, so its default of 420 is used; pass a number, or measure the container.`,
		);
	const read = spectraFromSkyPortal(spectra, { ...ownProperties(options), onIssues: issues.addAll });
	issues.tell();
	const z = readNumber(redshift);
	return {
		spectra: read,
		defaultRedshift: Number.isFinite(z) && z > -1 ? z : 0,
		defaultLayout: "tabs",
		defaultVelocityConvention: "radio",
		...sized("height", height),
	};
}

/** CSS pixels > 0; null for every other unit. */
function pixels(size: unknown): number | null {
	const value = readNumber(typeof size === "string" ? size.trim().replace(/px$/, "") : size);
	return value > 0 && Number.isFinite(value) ? value : null;
}

const sized = <K extends string>(key: K, value: number | null): { [P in K]?: number } =>
	(value === null ? {} : { [key]: value }) as { [P in K]?: number };
