export { candidatesOf, identifyLines } from "../../../src/astro/spectrum/identify/identify-lines.js";
export { clicks } from "./clicks.js";
export { noiseClicks } from "./noise.js";
