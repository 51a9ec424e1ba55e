import { lineGroups } from "astropane/astro";
import { type BareLine, bareLines } from "../bare/spectrum.js";

/** Groups of the library that SkyPortal does not have. The 39 others hold its 367 lines. */
const OURS_ALONE =
	/^(More |Galaxy |N I$|O III$|Si III$|Si IV$|Sc II$|Ti II$|\[Fe\]|Sr II$|Ba II$|AGN |ISM |Tellurics O|Sky OH)/;

export type LineList = { name: string; visible: readonly string[]; air: BareLine[]; vacuum: BareLine[] };

function list(name: string, groups: typeof lineGroups, count: number): LineList {
	const found = groups.reduce((sum, group) => sum + group.lines.length, 0);
	if (found !== count)
		throw new Error(`The list "${name}" holds ${found} lines and not ${count}: see which groups were added.`);
	return {
		name: `${found} lines`,
		visible: groups.map((group) => group.name),
		air: bareLines(groups, "air"),
		vacuum: bareLines(groups, "vacuum"),
	};
}

/** What SkyPortal offers, all switched on. */
export const skyportalLines: LineList = list(
	"SkyPortal",
	lineGroups.filter((group) => !OURS_ALONE.test(group.name)),
	367,
);
/** All that the library has. */
export const allLines: LineList = list("all", lineGroups, 611);
