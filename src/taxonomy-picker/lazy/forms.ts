import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../view/forms/Forms.js";

/** Popover, read-only list and form fields. `forms.browser.ts` is its counterpart for browsers. */
export const forms: LazyModule<typeof code> = eager(code);
