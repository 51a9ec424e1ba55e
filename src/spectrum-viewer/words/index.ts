import type { figureWords } from "./figure.js";

/** All words of a viewer by name: texts, and functions that make a text of formatted values. */
export type SpectrumWords = typeof figureWords;
