import { eager, type LazyModule } from "../../ui/index.js";
import { createDust } from "../view/dust/createDust.js";

/** Reddening of the points. Bundlers for browsers take `dust.browser.ts` in the place of this file. */
export const dust: LazyModule<typeof createDust> = eager(createDust);
