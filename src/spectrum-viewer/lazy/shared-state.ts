import { eager, type LazyModule } from "../../ui/index.js";
import { readSpectrumState } from "../shareState.js";

/** Reads a shared view. In browsers `shared-state.browser.ts` takes its place. */
export const sharedStateReader: LazyModule<typeof readSpectrumState> = eager(readSpectrumState);
