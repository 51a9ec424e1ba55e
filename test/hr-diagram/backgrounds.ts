import type { HRBackground } from "astropane/hr-diagram";
import { catalogueNamed } from "../../src/hr-diagram/lazy/backgrounds.js";
import { readBackground as readDefault } from "../../src/hr-diagram/model/background/background.js";
import { readHostBackground } from "../../src/hr-diagram/model/background/hostBackground.js";
import type { AxisNames, Background } from "../../src/hr-diagram/model/background/layer.js";

/** Any background, as a server reads it: all code and data are there. */
export const readBackground = (background: HRBackground | undefined, axes?: AxisNames): Background =>
	readDefault(background, axes, (host, names) =>
		readHostBackground(host, names, (name) => catalogueNamed(name).grid()),
	);
