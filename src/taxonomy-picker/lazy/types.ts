import { eager, type LazyModule } from "../../ui/index.js";
import { pastedType } from "../panels/types/pastedType.js";

/** Types of other systems. `types.browser.ts` is its counterpart for browsers. */
export const types: LazyModule<typeof import("../panels/types/pastedType.js")> = eager({ pastedType });
