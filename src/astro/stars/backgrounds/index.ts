/** Star counts for the background of HR diagrams. They are not under the licence of the code: see NOTICE. */
export {
	alphaPersei,
	blanco1,
	comaBerenices,
	hyades,
	ic2391,
	ic2602,
	ngc2451a,
	pleiades,
	praesepe,
} from "./clusters.js";
export { gaia100pc } from "./gaia-100pc.js";
export { gaia200pc } from "./gaia-200pc.js";
export { gaiaNearest1000 } from "./gaia-nearest-1000.js";
export { hipparcosDensity } from "./hipparcos.js";
export { hipparcosJohnsonDensity } from "./hipparcos-johnson.js";
export { hipparcosUpper } from "./hipparcos-upper.js";
