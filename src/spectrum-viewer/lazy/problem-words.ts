import { eager, type LazyModule } from "../../ui/index.js";
import { problemWords as words } from "../model/problemWords.js";
import type { ProblemWords } from "../words/issues.js";

/** Words of what is wrong with data, props and stores. In browsers `problem-words.browser.ts` takes their place. */
export const problemWords: LazyModule<ProblemWords> = eager(words);
