import { type LazyModule, lazy } from "../../ui/index.js";
import type { Thumbnail } from "../view/thumbnail/Thumbnail.js";

/** Fetched when a diagram is first narrower than `sizes.tinyWidth`. */
export const thumbnails: LazyModule<typeof Thumbnail> = lazy(() =>
	import("../view/thumbnail/Thumbnail.js").then((module) => module.Thumbnail),
);
