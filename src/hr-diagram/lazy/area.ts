import { eager, type LazyModule } from "../../ui/index.js";
import { createAreaTool, paintArea } from "../view/area/areaTool.js";

export type AreaCode = { createAreaTool: typeof createAreaTool; paintArea: typeof paintArea };

/** Selecting in a box or a lasso. Bundlers for browsers take `area.browser.ts` in the place of this file. */
export const area: LazyModule<AreaCode> = eager({ createAreaTool, paintArea });
