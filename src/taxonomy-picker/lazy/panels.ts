import { eager, type LazyModule } from "../../ui/index.js";
import { rules } from "../panels/cascade/rules.js";
import { ClassificationList } from "../panels/classifications/ClassificationList.js";
import { ChosenList } from "../panels/probability/Sureness.js";
import { Shortcuts } from "../panels/shortcuts/Shortcuts.js";
import { emptyText, keptClasses, narrowedText, TagFilter } from "../panels/tags/TagFilter.js";
import { FormFields, PopoverPicker, ReadOnlyClasses } from "../view/forms/Forms.js";

// What a host asks for by props. `panels.browser.ts` is the counterpart for browsers.

/** The rules of mode `cascade`. */
export const cascade: LazyModule<typeof import("../panels/cascade/rules.js")> = eager({ rules });
/** The list of classifications. */
export const classifications: LazyModule<typeof import("../panels/classifications/ClassificationList.js")> = eager({
	ClassificationList,
});
/** Popover, read-only list and form fields. */
export const forms: LazyModule<typeof import("../view/forms/Forms.js")> = eager({
	FormFields,
	PopoverPicker,
	ReadOnlyClasses,
});
/** The buttons of `shortcuts`, `recents` and `mostUsed`. */
export const shortcuts: LazyModule<typeof import("../panels/shortcuts/Shortcuts.js")> = eager({ Shortcuts });
/** The list of probabilities. */
export const sureness: LazyModule<typeof import("../panels/probability/Sureness.js")> = eager({ ChosenList });
/** The filter by tags. */
export const tagFilter: LazyModule<typeof import("../panels/tags/TagFilter.js")> = eager({
	emptyText,
	keptClasses,
	narrowedText,
	TagFilter,
});
