export { DataTable, type DataTableColumn, type DataTableProps } from "./DataTable.js";
export { countWords, groupDigits, listWords, rangeWords, sentences } from "./describe.js";
export { LiveRegion, type LiveRegionHandle, type LiveRegionProps } from "./LiveRegion.js";
