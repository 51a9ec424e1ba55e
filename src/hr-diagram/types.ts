import type { ColorMagnitudePoint, DensityGrid } from "../astro/index.js";

/** SkyPortal's density rows: one cell each, centred on (`color`, `mag`), in mag. */
export type DensityCell = { color: number; mag: number; count: number };
/** Raw stars, mag; the two arrays are of equal length. */
export type StarArrays = {
	color: Float32Array | Float64Array | readonly number[];
	mag: Float32Array | Float64Array | readonly number[];
};
export type HRBackground = "hipparcos" | "hipparcos-johnson" | DensityGrid | readonly DensityCell[] | StarArrays | null;

export type HRDiagramIssue = {
	/** `origin` (or `id`) of the point concerned, or "background". */
	subject: string;
	message: string;
};
export type { ColorMagnitudePoint, DensityGrid };
