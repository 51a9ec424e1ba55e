export { offsetScale, stackOffsets, stackRange } from "../model/arrange.js";
export { tabOf, tabShown, tabsOf } from "../model/tabs.js";
export { paintLevels } from "./paintLevels.js";
export { Tabs } from "./Tabs.js";
