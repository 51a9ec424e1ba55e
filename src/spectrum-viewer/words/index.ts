import type { shiftFaultWords } from "../../astro/doppler-problem.js";
import type { continuumFaultWords } from "../../astro/spectrum/continuum/words.js";
import type { measurementFaultWords } from "../../astro/spectrum/measure/words.js";
import type { spectrumFaultWords } from "../../astro/spectrum/prepare/words.js";
import type { binFaultWords } from "../../astro/spectrum/smooth/words.js";
import type { telluricFaultWords } from "../../astro/spectrum/telluric/words.js";
import type { UiWords } from "../../ui/index.js";
import type { controlWords } from "./controls.js";
import type { exportWords } from "./export.js";
import type { figureWords } from "./figure.js";
import type { fileWords } from "./files.js";
import type { issueWords } from "./issues.js";
import type { keyWords } from "./keys.js";
import type { lineWords } from "./lines.js";
import type { lineToolWords } from "./lineTools.js";
import type { comparisonWords } from "./panels/comparison.js";
import type { correctWords } from "./panels/correct.js";
import type { displayWords } from "./panels/display.js";
import type { filterWords } from "./panels/filters.js";
import type { findRedshiftWords } from "./panels/findRedshift.js";
import type { matchWords } from "./panels/match.js";
import type { measureWords } from "./panels/measure.js";
import type { pinWords } from "./panels/pins.js";
import type { sequenceWords } from "./panels/sequence.js";
import type { velocityWords } from "./panels/velocity.js";
import type { processingWords } from "./processing.js";
import type { readoutWords } from "./readout.js";
import type { tableWords } from "./rows.js";
import type { smoothingWords } from "./smoothing.js";
import type { tabWords } from "./tabs.js";
import type { templateWords } from "./templates.js";

/**
 * All words of a viewer by name: texts, and functions that make a text of formatted values. One file for each part that is
 * fetched by itself; a name stands in one file only.
 */
export type SpectrumWords = UiWords &
	typeof spectrumFaultWords &
	typeof binFaultWords &
	typeof continuumFaultWords &
	typeof telluricFaultWords &
	typeof comparisonWords &
	typeof controlWords &
	typeof correctWords &
	typeof displayWords &
	typeof exportWords &
	typeof figureWords &
	typeof fileWords &
	typeof filterWords &
	typeof findRedshiftWords &
	typeof issueWords &
	typeof keyWords &
	typeof lineWords &
	typeof lineToolWords &
	typeof matchWords &
	typeof measureWords &
	typeof measurementFaultWords &
	typeof pinWords &
	typeof processingWords &
	typeof readoutWords &
	typeof tableWords &
	typeof sequenceWords &
	typeof shiftFaultWords &
	typeof smoothingWords &
	typeof tabWords &
	typeof templateWords &
	typeof velocityWords;
