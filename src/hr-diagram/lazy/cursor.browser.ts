import { type LazyModule, lazy } from "../../ui/index.js";
import type { paintCursor } from "../view/paint/paintCursor.js";

/** Fetched when something is first hovered or selected. */
export const cursor: LazyModule<typeof paintCursor> = lazy(() =>
	import("../view/paint/paintCursor.js").then((module) => module.paintCursor),
);
