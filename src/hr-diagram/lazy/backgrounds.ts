import { hipparcosDensity, hipparcosJohnsonDensity } from "../../astro/index.js";
import { clustersByName } from "../../astro/stars/backgrounds/clusters-by-name.js";
import { gaia100pc } from "../../astro/stars/backgrounds/gaia-100pc.js";
import { gaiaNearest1000 } from "../../astro/stars/backgrounds/gaia-nearest-1000.js";
import { eager, type LazyModule } from "../../ui/index.js";
import { readHostBackground } from "../model/background/hostBackground.js";
import type { DensityGrid } from "../types.js";
import { createDensityStyle } from "../view/density/createDensityStyle.js";

/** What reads backgrounds other than the default. Bundlers for browsers take `backgrounds.browser.ts` in the place of this file. */
export const hostBackgrounds: LazyModule<typeof readHostBackground> = eager(readHostBackground);

/** Scales, palettes and contours of the background. */
export const densityStyles: LazyModule<typeof createDensityStyle> = eager(createDensityStyle);

/** The data module that holds a catalogue, and its grid: null until it is loaded, undefined where there is none of that name. */
export type Catalogue = { module: LazyModule<unknown>; grid(): DensityGrid | null | undefined };

const grids: Readonly<Record<string, () => DensityGrid>> = {
	"gaia-100pc": gaia100pc,
	"gaia-nearest-1000": gaiaNearest1000,
	hipparcos: hipparcosDensity,
	"hipparcos-johnson": hipparcosJohnsonDensity,
	...clustersByName,
};
const module = eager(grids);

/** A catalogue by its name; the default is none of them. */
export const catalogueNamed = (name: string): Catalogue => ({
	module,
	grid: () => (Object.hasOwn(grids, name) ? grids[name]?.() : undefined),
});
