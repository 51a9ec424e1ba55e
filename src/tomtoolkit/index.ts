export type { AdapterIssue, AdapterOptions } from "../skyportal/json.js";
export { spectraFromTom, type TomSpectraOptions } from "./spectra.js";
