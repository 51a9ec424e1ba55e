export { placeComparison } from "../../model/flux/comparison.js";
export { paintComparison } from "../../view/paint/paintComparison.js";
