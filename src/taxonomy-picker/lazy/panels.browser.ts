import { type LazyModule, lazy } from "../../ui/index.js";

/** The rules of mode `cascade`, fetched when it is used. */
export const cascade: LazyModule<typeof import("../panels/cascade/rules.js")> = lazy(
	() => import("../panels/cascade/rules.js"),
);

/** The list of classifications, fetched where there are any. */
export const classifications: LazyModule<typeof import("../panels/classifications/ClassificationList.js")> = lazy(
	() => import("../panels/classifications/ClassificationList.js"),
);

/** Popover, read-only list and form fields, fetched where a host asks for one of them. */
export const forms: LazyModule<typeof import("../view/forms/Forms.js")> = lazy(() => import("../view/forms/Forms.js"));

/** The buttons of `shortcuts`, `recents` and `mostUsed`, fetched where a host passes one of them. */
export const shortcuts: LazyModule<typeof import("../panels/shortcuts/Shortcuts.js")> = lazy(
	() => import("../panels/shortcuts/Shortcuts.js"),
);

/** The list of probabilities, fetched in mode `probability`. */
export const sureness: LazyModule<typeof import("../panels/probability/Sureness.js")> = lazy(
	() => import("../panels/probability/Sureness.js"),
);

/** The filter by tags, fetched where a host asks for it or passes tags. */
export const tagFilter: LazyModule<typeof import("../panels/tags/TagFilter.js")> = lazy(
	() => import("../panels/tags/TagFilter.js"),
);
