import { fetched, type Part } from "../../ui/index.js";

/** Fetched when somebody turns to a picker: before the first letter is typed. */
export const search: Part<typeof import("../model/search.js")> = fetched(() => import("../model/search.js"));
