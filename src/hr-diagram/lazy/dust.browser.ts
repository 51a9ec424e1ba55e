import { type LazyModule, lazy } from "../../ui/index.js";
import type { createDust } from "../view/dust/createDust.js";

/** Fetched with the control of extinction. */
export const dust: LazyModule<typeof createDust> = lazy(() =>
	import("../view/dust/DustControl.js").then((module) => module.createDust),
);
