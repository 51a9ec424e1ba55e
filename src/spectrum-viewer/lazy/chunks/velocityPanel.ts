export { default } from "../../panels/velocity/VelocityPanel.js";
