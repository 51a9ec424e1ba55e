import type { LineGroup } from "../../../astro/index.js";
import { baseLineGroups } from "../../../astro/lines/base.js";
import { lineCount } from "../../../astro/lines/unpack.js";
import type { LineChoice } from "./lineChoices.js";

export { baseLineGroups, lineCount };

/** Whether the lines of all groups are there. */
export const areWhole = (groups: readonly LineGroup[]): boolean =>
	groups.every((group) => lineCount(group) === group.lines.length);

/** Whether lines are drawn, or chosen one by one, of which `baseLineGroups` knows the number only. */
export const needsCatalogue = ({ visibleLineGroups, lineChoices }: LineChoice): boolean =>
	baseLineGroups.some(
		({ name, lines }) =>
			lines.length === 0 &&
			(visibleLineGroups.includes(name) || Object.keys(lineChoices).some((key) => key.startsWith(`${name}/`))),
	);
