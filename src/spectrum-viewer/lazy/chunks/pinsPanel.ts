export { PinsPanel as default } from "../../panels/pins/PinsPanel.js";
