import { type LazyModule, lazy } from "../../ui/index.js";
import type { readHostBackground } from "../model/background/hostBackground.js";
import type { DensityGrid, HRCatalogue } from "../types.js";
import type { Catalogue } from "./backgrounds.js";

/** Fetched when a diagram first has a background of its own. */
export const hostBackgrounds: LazyModule<typeof readHostBackground> = lazy(() =>
	import("../model/background/hostBackground.js").then((module) => module.readHostBackground),
);

/** A catalogue in a module of its own, fetched when a diagram first names it. */
function catalogue<M>(module: LazyModule<M>, pick: (loaded: M) => () => DensityGrid): Catalogue {
	return {
		module,
		grid() {
			const loaded = module.now();
			return loaded === null ? null : pick(loaded)();
		},
	};
}

const clusters = lazy(() => import("../../astro/stars/backgrounds/clusters.js"));

/** Catalogues by name; the default is none of them. */
export const catalogues: Readonly<Partial<Record<HRCatalogue, Catalogue>>> = {
	"gaia-100pc": catalogue(
		lazy(() => import("../../astro/stars/backgrounds/gaia-100pc.js")),
		(data) => data.gaia100pc,
	),
	"gaia-nearest-1000": catalogue(
		lazy(() => import("../../astro/stars/backgrounds/gaia-nearest-1000.js")),
		(data) => data.gaiaNearest1000,
	),
	hipparcos: catalogue(
		lazy(() => import("../../astro/stars/backgrounds/hipparcos.js")),
		(data) => data.hipparcosDensity,
	),
	"hipparcos-johnson": catalogue(
		lazy(() => import("../../astro/stars/backgrounds/hipparcos-johnson.js")),
		(data) => data.hipparcosJohnsonDensity,
	),
	"alpha-persei": catalogue(clusters, (data) => data.alphaPersei),
	"blanco-1": catalogue(clusters, (data) => data.blanco1),
	"coma-berenices": catalogue(clusters, (data) => data.comaBerenices),
	hyades: catalogue(clusters, (data) => data.hyades),
	"ic-2391": catalogue(clusters, (data) => data.ic2391),
	"ic-2602": catalogue(clusters, (data) => data.ic2602),
	"ngc-2451a": catalogue(clusters, (data) => data.ngc2451a),
	pleiades: catalogue(clusters, (data) => data.pleiades),
	praesepe: catalogue(clusters, (data) => data.praesepe),
};
