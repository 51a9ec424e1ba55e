import { eager, type LazyModule } from "../../ui/index.js";
import { shiftProblem as write } from "../model/text/shiftProblem.js";

/** Writes why a redshift or velocity is refused. In browsers `shift-problem.browser.ts` takes its place. */
export const shiftProblem: LazyModule<typeof write> = eager(write);
