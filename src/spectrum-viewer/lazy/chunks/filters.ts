export { showFilters } from "../../model/flux/filters.js";
export { paintFilters } from "../../view/paint/paintFilters.js";
