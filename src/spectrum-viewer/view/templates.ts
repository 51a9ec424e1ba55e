export { placeTemplates } from "../model/templates.js";
export { paintTemplates } from "./paintTemplates.js";
