import { type LazyModule, lazy } from "../../ui/index.js";

/** Popover, read-only list and form fields, fetched where a host asks for one of them. */
export const forms: LazyModule<typeof import("../view/forms/Forms.js")> = lazy(() => import("../view/forms/Forms.js"));
