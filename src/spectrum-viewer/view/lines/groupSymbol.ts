import type { LineGroup } from "../../../astro/index.js";

/** Bands of the atmosphere have the sample of a band, all other groups that of a line. */
export const groupSymbol = (group: LineGroup): "band" | "line" =>
	group.static && group.lines.some((line) => line.band) ? "band" : "line";
