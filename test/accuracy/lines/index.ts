export { candidatesOf, identifyLines } from "astropane/astro";
export { clicks } from "./clicks.js";
export { noiseClicks } from "./noise.js";
