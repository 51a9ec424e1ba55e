import { hipparcosDensity, hipparcosJohnsonDensity } from "../../astro/index.js";
import * as clusters from "../../astro/stars/backgrounds/clusters.js";
import { gaia100pc } from "../../astro/stars/backgrounds/gaia-100pc.js";
import { gaiaNearest1000 } from "../../astro/stars/backgrounds/gaia-nearest-1000.js";
import { eager, type LazyModule } from "../../ui/index.js";
import { readHostBackground } from "../model/background/hostBackground.js";
import type { DensityGrid, HRCatalogue } from "../types.js";

/** What reads backgrounds other than the default. Bundlers for browsers take `backgrounds.browser.ts` in the place of this file. */
export const hostBackgrounds: LazyModule<typeof readHostBackground> = eager(readHostBackground);

/** The data module that holds a catalogue, and its grid in that module. */
export type Catalogue = { module: LazyModule<unknown>; grid(): DensityGrid | null };

const catalogue = (grid: () => DensityGrid): Catalogue => ({ module: eager(grid), grid });

/** Catalogues by name; the default is none of them. */
export const catalogues: Readonly<Partial<Record<HRCatalogue, Catalogue>>> = {
	"gaia-100pc": catalogue(gaia100pc),
	"gaia-nearest-1000": catalogue(gaiaNearest1000),
	hipparcos: catalogue(hipparcosDensity),
	"hipparcos-johnson": catalogue(hipparcosJohnsonDensity),
	"alpha-persei": catalogue(clusters.alphaPersei),
	"blanco-1": catalogue(clusters.blanco1),
	"coma-berenices": catalogue(clusters.comaBerenices),
	hyades: catalogue(clusters.hyades),
	"ic-2391": catalogue(clusters.ic2391),
	"ic-2602": catalogue(clusters.ic2602),
	"ngc-2451a": catalogue(clusters.ngc2451a),
	pleiades: catalogue(clusters.pleiades),
	praesepe: catalogue(clusters.praesepe),
};
