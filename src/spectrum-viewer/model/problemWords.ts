import { spectrumFaultWords } from "../../astro/spectrum/prepare/words.js";
import { issueWords, type ProblemWords } from "../words/issues.js";

/** Words of all problems that are found in the first load; fetched with the first problem. */
export const problemWords: ProblemWords = { ...issueWords, ...spectrumFaultWords };
