export { LineRows } from "../../view/tables/LineRows.js";
export { SampleRows } from "../../view/tables/SampleRows.js";
