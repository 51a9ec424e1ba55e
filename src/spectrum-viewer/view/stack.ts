export { offsetScale, stackOffsets, stackRange } from "../model/arrange.js";
export { paintLevels } from "./paintLevels.js";
