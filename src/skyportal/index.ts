export { colorMagnitudeFromSkyPortal } from "./colorMagnitude.js";
export type { AdapterIssue, AdapterOptions } from "./json.js";
export { type LineGroupOptions, lineGroupsFromSkyPortal } from "./lineGroups.js";
export {
	type AnnotationPost,
	annotationToPost,
	type ClassificationOptions,
	type ClassificationPost,
	classificationsToPost,
	type GaiaValues,
	type TaxonomyPost,
	taxonomyToPost,
} from "./posts.js";
export { type SpectraOptions, spectraFromSkyPortal } from "./spectra.js";
export { taxonomiesFromSkyPortal } from "./taxonomies.js";
