import type { LineGroup } from "../../../astro/index.js";
import { baseLineGroups } from "../../../astro/lines/base.js";
import { lineCount } from "../../../astro/lines/unpack.js";
import type { LineChoice } from "./lineChoices.js";

export { baseLineGroups, lineCount };

/** Whether every group has all of its lines. */
export const areWhole = (groups: readonly LineGroup[]): boolean =>
	groups.every((group) => lineCount(group) === group.lines.length);

/** Whether a group or a single line is chosen that `baseLineGroups` has only the number of lines of. */
export const needsCatalogue = ({ visibleLineGroups, lineChoices }: LineChoice): boolean =>
	baseLineGroups.some(
		({ name, lines }) =>
			lines.length === 0 &&
			(visibleLineGroups.includes(name) || Object.keys(lineChoices).some((key) => key.startsWith(`${name}/`))),
	);
