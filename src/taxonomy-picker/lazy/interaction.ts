import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../view/interaction.js";

/** Actions and keys. `interaction.browser.ts` is its counterpart for browsers. */
export const interaction: LazyModule<typeof code> = eager(code);
