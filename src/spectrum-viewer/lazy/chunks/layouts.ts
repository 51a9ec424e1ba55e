export { laneScale, stackLanes, stackRange } from "../../model/layouts/stack.js";
export { tabOf, tabShown, tabsOf } from "../../model/layouts/tabs.js";
export { paintLevels } from "../../view/paint/paintLevels.js";
export { Tabs } from "../../view/Tabs.js";
