export { Help as default } from "../../view/help/Help.js";
