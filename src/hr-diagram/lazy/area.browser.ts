import { type LazyModule, lazy } from "../../ui/index.js";
import type { AreaCode } from "./area.js";

/** Fetched when a selection in a box or a lasso is first begun. */
export const area: LazyModule<AreaCode> = lazy(() => import("../view/area/areaTool.js"));
