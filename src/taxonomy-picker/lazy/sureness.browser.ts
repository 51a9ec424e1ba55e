import { type LazyModule, lazy } from "../../ui/index.js";

/** The list of probabilities, fetched in mode `probability`. */
export const sureness: LazyModule<typeof import("../panels/probability/Sureness.js")> = lazy(
	() => import("../panels/probability/Sureness.js"),
);
