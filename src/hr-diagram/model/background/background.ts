import { gaia200pc, hipparcosUpper } from "../../../astro/index.js";
import type { DensityGrid, HRBackground } from "../../types.js";
import { type AxisNames, type Background, backgroundOf, type DensityLayer, gridLayer, labelsFor } from "./layer.js";

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
	gaia ??= backgroundOf([wholeGrid(gaia200pc()), wholeGrid(hipparcosUpper())], labelsFor({}, null));
	return gaia;
};

/**
 * The `background` prop. The default is there at once; anything else is read by code that is fetched when it is first needed.
 *
 * @param readHost that code, once it is loaded
 */
export function readBackground(
	background: HRBackground | undefined,
	axes?: AxisNames,
	readHost: HostBackgroundReader | null | "failed" = null,
): Background {
	if (background === undefined || background === "gaia") {
		const named = axes?.color !== undefined || axes?.magnitude !== undefined;
		return named ? backgroundOf(gaiaBackground().layers, labelsFor({}, axes)) : gaiaBackground();
	}
	if (background === null || readHost === "failed") return backgroundOf([], labelsFor({}, axes));
	return readHost ? readHost(background, axes) : backgroundOf([], labelsFor({}, axes), [], true);
}
