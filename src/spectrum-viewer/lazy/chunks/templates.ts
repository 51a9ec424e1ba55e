export { placeTemplates } from "../../model/flux/templates.js";
export { paintTemplates } from "../../view/paint/paintTemplates.js";
