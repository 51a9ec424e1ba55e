export * from "../../model/flux/processing.js";
export { paintMasks } from "../../view/paint/paintMasks.js";
