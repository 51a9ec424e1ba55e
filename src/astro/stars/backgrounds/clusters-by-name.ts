import type { DensityGrid } from "../types.js";
import * as clusters from "./clusters.js";

/** Clusters by the names that hosts give them. */
export const clustersByName: Readonly<Record<string, () => DensityGrid>> = {
	"alpha-persei": clusters.alphaPersei,
	"blanco-1": clusters.blanco1,
	"coma-berenices": clusters.comaBerenices,
	hyades: clusters.hyades,
	"ic-2391": clusters.ic2391,
	"ic-2602": clusters.ic2602,
	"ngc-2451a": clusters.ngc2451a,
	pleiades: clusters.pleiades,
	praesepe: clusters.praesepe,
};
