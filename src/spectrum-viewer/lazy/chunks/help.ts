export { Help as default } from "../../view/Help.js";
