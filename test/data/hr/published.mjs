/** Published counts in their forms, as one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @returns {import("./write.mjs").Counts} */
export function readPublished(folder, file) {
	const json = JSON.parse(readFileSync(join(folder, file), "utf8"));
	return {
		colorMin: json.color0 ?? json.color_min,
		colorStep: json.dColor ?? json.color_step,
		magMin: json.mag0 ?? json.mag_min,
		magStep: json.dMag ?? json.mag_step,
		cells: json.counts ?? json.cells,
	};
}
