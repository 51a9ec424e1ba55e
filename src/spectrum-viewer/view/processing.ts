export * from "../model/processing.js";
export { paintMasks } from "./paintMasks.js";
