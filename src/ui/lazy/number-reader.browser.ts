import type { parseNumber } from "../../text/index.js";
import { type LazyModule, lazy } from "./lazyModule.js";

/** Fetched when a number box is focused. */
export const numberReader: LazyModule<typeof parseNumber> = lazy(() =>
	import("../../text/parse.js").then((code) => code.parseNumber),
);
