import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../panels/types/pastedType.js";

/** Types of other systems. `types.browser.ts` is its counterpart for browsers. */
export const types: LazyModule<typeof code> = eager(code);
