export { DisplayPanel as default } from "../../panels/display/DisplayPanel.js";
