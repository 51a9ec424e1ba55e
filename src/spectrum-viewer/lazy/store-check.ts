import { eager, type LazyModule } from "../../ui/index.js";
import { checkSpectrumStore } from "../checkState.js";

/** What makes a store of another origin safe to read. In browsers `store-check.browser.ts` takes its place. */
export const storeCheck: LazyModule<typeof import("../checkState.js")> = eager({ checkSpectrumStore });
