import { parseNumber } from "../../text/index.js";
import { eager, type LazyModule } from "./lazyModule.js";

/** Reads numbers that are typed. In browsers `number-reader.browser.ts` takes its place. */
export const numberReader: LazyModule<typeof parseNumber> = eager(parseNumber);
