export { describePins, pinColumns } from "../../model/flux/pins.js";
export { paintPins } from "../../view/paint/paintPins.js";
