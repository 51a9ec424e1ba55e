export { placeComparison } from "../../model/flux/comparison.js";
export { paintComparison, paintComparisonAxis } from "../../view/paint/paintComparison.js";
