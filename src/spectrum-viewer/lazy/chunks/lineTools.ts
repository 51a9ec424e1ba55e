export { findLines, foundText } from "../../model/lines/findLines.js";
export { addCustomLines, CustomLineList } from "../../view/lines/CustomLineList.js";
export { LineList } from "../../view/lines/LineList.js";
export { LineSets } from "../../view/lines/LineSets.js";
export { watchLinesInView } from "../../view/lines/watchLinesInView.js";
