export { correctSpectra } from "../../model/corrections/corrections.js";
export { needsRedshift } from "../../model/corrections/readCorrections.js";
export { paintContinua } from "../../view/paint/paintContinua.js";
