import { type LazyModule, lazy } from "../../ui/index.js";

/** The order of versions by PEP 440, fetched where they are more than numbers with dots and the newest is to be found. */
export const versions: LazyModule<typeof import("../model/reading/versions.js")> = lazy(
	() => import("../model/reading/versions.js"),
);
