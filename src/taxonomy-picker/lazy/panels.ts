import { eager, type LazyModule } from "../../ui/index.js";
import * as rulesCode from "../panels/cascade/rules.js";
import * as listCode from "../panels/classifications/ClassificationList.js";
import * as surenessCode from "../panels/probability/Sureness.js";
import * as shortcutsCode from "../panels/shortcuts/Shortcuts.js";
import * as tagsCode from "../panels/tags/TagFilter.js";
import * as formsCode from "../view/forms/Forms.js";

// What a host asks for by props. `panels.browser.ts` is the counterpart for browsers.

/** The rules of mode `cascade`. */
export const cascade: LazyModule<typeof rulesCode> = eager(rulesCode);
/** The list of classifications. */
export const classifications: LazyModule<typeof listCode> = eager(listCode);
/** Popover, read-only list and form fields. */
export const forms: LazyModule<typeof formsCode> = eager(formsCode);
/** The buttons of `shortcuts`, `recents` and `mostUsed`. */
export const shortcuts: LazyModule<typeof shortcutsCode> = eager(shortcutsCode);
/** The list of probabilities. */
export const sureness: LazyModule<typeof surenessCode> = eager(surenessCode);
/** The filter by tags. */
export const tagFilter: LazyModule<typeof tagsCode> = eager(tagsCode);
