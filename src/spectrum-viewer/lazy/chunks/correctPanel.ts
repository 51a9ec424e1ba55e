export { CorrectPanel as default } from "../../panels/correct/CorrectPanel.js";
