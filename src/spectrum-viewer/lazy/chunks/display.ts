export { DisplayPanel as default } from "../../view/display/DisplayPanel.js";
