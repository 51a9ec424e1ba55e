import { type LazyModule, lazy } from "../../ui/index.js";
import type { createDust } from "../view/dust/createDust.js";

/** Fetched when the control of extinction is first opened. */
export const dust: LazyModule<typeof createDust> = lazy(() =>
	import("../view/dust/createDust.js").then((module) => module.createDust),
);
