import { gaia200pc, hipparcosUpper } from "../../../astro/index.js";
import type { DensityGrid, HRBackground } from "../../types.js";
import type { BandNames } from "../bands.js";
import { textOf } from "../problems.js";
import { type AxisNames, type Background, backgroundOf, type DensityLayer, gaiaNames, gridLayer } from "./layer.js";

/** Reads a background of the host, or a catalogue by its name. */
export type HostBackgroundReader = (background: HRBackground, axes: AxisNames) => Background;

/** A grid that is cut to the cells that hold a star. */
function wholeGrid(grid: DensityGrid): DensityLayer {
	const { colorMin, colorStep, nColor, magMin, magStep, nMag } = grid;
	return gridLayer(grid, grid.total, {
		color: [colorMin, colorMin + nColor * colorStep],
		mag: [magMin, magMin + nMag * magStep],
	});
}

let gaia: Background | null = null;
const gaiaBackground = (): Background => {
	gaia ??= backgroundOf([wholeGrid(gaia200pc()), wholeGrid(hipparcosUpper())], gaiaNames);
	return gaia;
};

const noBackground = backgroundOf([], gaiaNames);
const pendingBackground = backgroundOf([], gaiaNames, [], true);

/** Whether the host names a band. Only the code for other backgrounds reads such names. */
export const namesBands = (axes: AxisNames): boolean => (axes?.color ?? axes?.magnitude ?? null) !== null;

/** The host's names as they are, where the code that reads them cannot be fetched. */
function unreadNames(axes: AxisNames): BandNames {
	const labels = {
		color: textOf(axes?.color ?? gaiaNames.labels.color),
		magnitude: textOf(axes?.magnitude ?? gaiaNames.labels.magnitude),
	};
	return { labels, system: null, dwarfs: [], titles: labels, texts: labels };
}

/**
 * The `background` prop. The default is there at once; anything else, and bands that the host names, are read by code that is fetched
 * when it is first needed.
 *
 * @param readHost that code, once it is loaded
 */
export function readBackground(
	background: HRBackground | undefined,
	axes?: AxisNames,
	readHost: HostBackgroundReader | null | "failed" = null,
): Background {
	const isNamed = namesBands(axes);
	if (!isNamed && (background === undefined || background === "gaia")) return gaiaBackground();
	if (!isNamed && background === null) return noBackground;
	if (readHost === "failed") return isNamed ? backgroundOf([], unreadNames(axes)) : noBackground;
	return readHost ? readHost(background === undefined ? "gaia" : background, axes) : pendingBackground;
}
