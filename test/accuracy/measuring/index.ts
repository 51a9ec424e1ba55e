export { coverage, settings } from "./coverage.js";
export { libraryTroughs, siliconTrough } from "./velocities.js";
