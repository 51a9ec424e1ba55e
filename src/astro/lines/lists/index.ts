import type { SectionRows } from "../rows.js";
import { alpha } from "./alpha.js";
import { carbon } from "./carbon.js";
import { galaxy } from "./galaxy.js";
import { hydrogenHelium } from "./hydrogen-helium.js";
import { iron } from "./iron.js";
import { nitrogen } from "./nitrogen.js";
import { oxygen } from "./oxygen.js";
import { sky } from "./sky.js";
import { wolfRayet } from "./wolf-rayet.js";

/** All lists but the telluric bands, in the order in which they are offered. Nothing that ships imports them. */
export const lineLists: readonly SectionRows[] = [
	hydrogenHelium,
	carbon,
	nitrogen,
	oxygen,
	alpha,
	iron,
	wolfRayet,
	galaxy,
	sky,
];
