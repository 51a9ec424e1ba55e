export { walkTaxonomy } from "../../../astro/taxonomy/index.js";
export { issuesOf } from "../../model/texts/faultTexts.js";
export { Faults } from "../../view/Faults.js";
