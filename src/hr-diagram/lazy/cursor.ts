import { eager, type LazyModule } from "../../ui/index.js";
import { paintCursor } from "../view/paint/paintCursor.js";

/** Draws what is hovered, selected or being drawn. Bundlers for browsers take `cursor.browser.ts` in the place of this file. */
export const cursor: LazyModule<typeof paintCursor> = eager(paintCursor);
