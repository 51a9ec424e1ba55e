export { attachInteraction } from "../../view/interaction/interaction.js";
export { stepLine } from "../../view/interaction/stepLine.js";
