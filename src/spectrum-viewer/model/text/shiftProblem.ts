import type { DopplerShift } from "../../../astro/doppler.js";
import { dopplerProblem, shiftFaultWords } from "../../../astro/doppler-problem.js";
import { type Language, wordsIn } from "../../../text/index.js";

/** Why a redshift or velocity (km/s) is refused, in the words of the viewer; null where it is not. */
export const shiftProblem = (shift: DopplerShift, language: Language): string | null =>
	dopplerProblem(shift, wordsIn(language, shiftFaultWords));
