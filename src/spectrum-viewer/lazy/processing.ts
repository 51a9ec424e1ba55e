import { bundled, type Part } from "../../plot/index.js";
import * as code from "../view/processing.js";

/** What units, bins, smoothing and unit names need. In a browser `processing.browser.ts` stands here. */
export const processing: Part<typeof code> = bundled(code);
