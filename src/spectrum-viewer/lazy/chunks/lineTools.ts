export { LineGroupList } from "../../view/lines/LineGroupList.js";
export { LineSets } from "../../view/lines/LineSets.js";
