import { lineGroups } from "astropane/astro";
import { type BareLine, bareLines } from "../bare/spectrum.js";

/** Groups of the library that SkyPortal does not have. The 39 others hold its 367 lines. */
const notInSkyPortal =
	/^(More |Galaxy |N I$|O III$|Si III$|Si IV$|Sc II$|Ti II$|\[Fe\]|Sr II$|Ba II$|AGN |ISM |Tellurics O|Sky OH|TiO$|VO$|Hydrides$|C₂ Swan$|CN$|CH$)/;

export type LineList = { name: string; visible: readonly string[]; air: BareLine[]; vacuum: BareLine[] };

function list(groups: typeof lineGroups): LineList {
	return {
		name: `${groups.reduce((sum, group) => sum + group.lines.length, 0)} lines`,
		visible: groups.map((group) => group.name),
		air: bareLines(groups, "air"),
		vacuum: bareLines(groups, "vacuum"),
	};
}

/** What SkyPortal offers, all switched on. */
export const skyportalLines: LineList = list(lineGroups.filter((group) => !notInSkyPortal.test(group.name)));
if (skyportalLines.name !== "367 lines")
	throw new Error(
		`SkyPortal's list has ${skyportalLines.name} and not 367: name the groups that were added in notInSkyPortal.`,
	);

/** All that the library has. */
export const allLines: LineList = list(lineGroups);
