import type { UiWords } from "../../ui/index.js";
import type { areaWords } from "./area.js";
import type { densityWords } from "./density.js";
import type { dustWords } from "./dust.js";
import type { exportWords } from "./export.js";
import type { figureWords } from "./figure.js";
import type { footerWords } from "./footer.js";
import type { helpWords } from "./help.js";
import type { issueWords } from "./issues.js";
import type { lineWords } from "./lines.js";
import type { overlayWords } from "./overlays.js";
import type { readoutWords } from "./readout.js";
import type { regionWords } from "./regions.js";
import type { stepWords } from "./steps.js";
import type { tableWords } from "./table.js";

/** All words of a diagram by name: texts, and functions that make a text of formatted values. */
export type HRWords = typeof figureWords &
	typeof issueWords &
	typeof lineWords &
	typeof overlayWords &
	typeof regionWords &
	typeof areaWords &
	typeof densityWords &
	typeof readoutWords &
	typeof stepWords &
	typeof tableWords &
	typeof footerWords &
	typeof helpWords &
	typeof exportWords &
	typeof dustWords &
	UiWords;
