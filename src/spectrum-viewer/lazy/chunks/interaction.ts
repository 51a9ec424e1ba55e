export { announceStep } from "../../view/interaction/announcements.js";
export { attachInteraction } from "../../view/interaction/interaction.js";
export { stepLine } from "../../view/interaction/stepLine.js";
