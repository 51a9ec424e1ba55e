import { type LazyModule, lazy } from "../../ui/index.js";

/** The texts and the list of faults, fetched where there are some. */
export const faults: LazyModule<typeof import("../view/Faults.js")> = lazy(() => import("../view/Faults.js"));
