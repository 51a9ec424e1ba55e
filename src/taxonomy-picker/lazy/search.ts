import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../model/search.js";

/** What finds classes. In a browser `search.browser.ts` stands here. */
export const search: LazyModule<typeof code> = eager(code);
