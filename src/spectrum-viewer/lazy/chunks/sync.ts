export { linkStores } from "../../linkStores.js";
export { reportStateChanges } from "../../view/state/reportStateChanges.js";
