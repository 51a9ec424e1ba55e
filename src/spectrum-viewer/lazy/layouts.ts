import { eager, type LazyModule } from "../../ui/index.js";
import { laneScale, paintLevels, stackLanes, stackRange, Tabs, tabOf, tabShown, tabsOf } from "./chunks/layouts.js";

/** Code for `layout: "stack"` and `"tabs"`. In browsers `layouts.browser.ts` takes its place. */
export const layouts: LazyModule<typeof import("./chunks/layouts.js")> = eager({
	laneScale,
	paintLevels,
	stackLanes,
	stackRange,
	Tabs,
	tabOf,
	tabShown,
	tabsOf,
});
