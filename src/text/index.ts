export { cellText } from "./cell.js";
export { isColorText, safeColor } from "./color.js";
export { english, type Language, languageOf, wordsIn } from "./language.js";
export { formatForMessage, shorten } from "./message.js";
export { type NumberText, numberText, superscript, withMinusSign } from "./numbers.js";
export { numberWords, type ParsedNumber, parseNumber } from "./parse.js";
export { sentences } from "./sentences.js";
export { addStep, decimalsOf, formatNumber, roundToStep } from "./steps.js";
export { type TickLabelOptions, tickLabels } from "./ticks.js";
