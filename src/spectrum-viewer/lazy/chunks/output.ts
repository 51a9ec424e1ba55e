export { saveAs } from "../../view/controls/saveAs.js";
