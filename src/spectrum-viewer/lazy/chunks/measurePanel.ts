export { default } from "../../panels/measure/MeasurePanel.js";
