export { FiltersPanel as default } from "../../panels/filters/FiltersPanel.js";
