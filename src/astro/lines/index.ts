import { alpha } from "./alpha.js";
import { carbon } from "./carbon.js";
import { galaxy } from "./galaxy.js";
import { hydrogenHelium } from "./hydrogen-helium.js";
import { iron } from "./iron.js";
import { nitrogen } from "./nitrogen.js";
import { oxygen } from "./oxygen.js";
import { sky } from "./sky.js";
import { telluricGroups } from "./telluric.js";
import type { LineGroup } from "./types.js";
import { wolfRayet } from "./wolf-rayet.js";

export { linePosition } from "./rows.js";
export type { LineFamily, LineGroup, LineStatus, SpectralLine } from "./types.js";

/**
 * Every group and line that SkyPortal offers, under its names, and further ones ("More …", "Galaxy emission", …), by
 * section. The choice for supernovae follows Gal-Yam 2019 (ApJ 882, 102). Each line states its sources and status.
 */
export const lineGroups: readonly LineGroup[] = [
	...hydrogenHelium,
	...carbon,
	...nitrogen,
	...oxygen,
	...alpha,
	...iron,
	...wolfRayet,
	...galaxy,
	...telluricGroups,
	...sky,
];
