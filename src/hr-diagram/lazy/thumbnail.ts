import { eager, type LazyModule } from "../../ui/index.js";
import { Thumbnail } from "../view/thumbnail/Thumbnail.js";

/** Diagrams without titles of axes. Bundlers for browsers take `thumbnail.browser.ts` in the place of this file. */
export const thumbnails: LazyModule<typeof Thumbnail> = eager(Thumbnail);
