import { type LazyModule, lazy } from "../../ui/index.js";
import type { readHostBackground } from "../model/background/hostBackground.js";
import type { DensityGrid } from "../types.js";
import type { createDensityStyle } from "../view/density/createDensityStyle.js";
import type { Catalogue } from "./backgrounds.js";

/** Fetched when a diagram first has a background of its own. */
export const hostBackgrounds: LazyModule<typeof readHostBackground> = lazy(() =>
	import("../model/background/hostBackground.js").then((module) => module.readHostBackground),
);

/** Fetched where a diagram has the prop `density`. */
export const densityStyles: LazyModule<typeof createDensityStyle> = lazy(() =>
	import("../view/density/createDensityStyle.js").then((module) => module.createDensityStyle),
);

type Grid = () => DensityGrid;

/** Catalogues in modules of their own, fetched when a diagram first names them. */
const single: Readonly<Record<string, LazyModule<Grid>>> = {
	"gaia-100pc": lazy(() => import("../../astro/stars/backgrounds/gaia-100pc.js").then((data) => data.gaia100pc)),
	"gaia-nearest-1000": lazy(() =>
		import("../../astro/stars/backgrounds/gaia-nearest-1000.js").then((data) => data.gaiaNearest1000),
	),
	hipparcos: lazy(() => import("../../astro/stars/backgrounds/hipparcos.js").then((data) => data.hipparcosDensity)),
	"hipparcos-johnson": lazy(() =>
		import("../../astro/stars/backgrounds/hipparcos-johnson.js").then((data) => data.hipparcosJohnsonDensity),
	),
};
const clusters = lazy(() =>
	import("../../astro/stars/backgrounds/clusters-by-name.js").then((data) => data.clustersByName),
);

/** A catalogue by its name. Any other name is looked for among the clusters. */
export function catalogueNamed(name: string): Catalogue {
	if (Object.hasOwn(single, name)) {
		const module = single[name] as LazyModule<Grid>;
		return { module, grid: () => module.now()?.() ?? null };
	}
	const grid = () => {
		const grids = clusters.now();
		return grids && (Object.hasOwn(grids, name) ? grids[name]?.() : undefined);
	};
	return { module: clusters, grid };
}
