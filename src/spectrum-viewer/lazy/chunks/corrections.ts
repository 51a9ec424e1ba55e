export { correctSpectra } from "../../model/flux/corrections.js";
export { needsRedshift } from "../../model/flux/readCorrections.js";
export { paintContinua } from "../../view/paint/paintContinua.js";
