import { bundled, type Part } from "../../plot/index.js";
import * as code from "../view/stack.js";

/** What `layout: "stack"` needs. In a browser `stack.browser.ts` stands here. */
export const stack: Part<typeof code> = bundled(code);
