export {
	choicesFromSkyPortal,
	type EditableOptions,
	type SavedClassification,
	type SavedClassificationOptions,
	savedClassificationsFromSkyPortal,
} from "./classifications.js";
export { colorMagnitudeFromSkyPortal } from "./colorMagnitude.js";
export { type ClassificationQuery, classificationQuery } from "./filter.js";
export type { AdapterIssue, AdapterOptions } from "./json.js";
export { type LineGroupOptions, lineGroupsFromSkyPortal } from "./lineGroups.js";
export { type MigrationOptions, migrationRequests } from "./migration.js";
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
export {
	type ClassificationPut,
	type ClassificationRequest,
	type ClassificationRequestOptions,
	classificationRequests,
} from "./requests.js";
export { type SpectraOptions, spectraFromSkyPortal } from "./spectra.js";
export {
	hrDiagramFromVegaHR,
	type SpectraPlotProps,
	spectrumViewerFromSpectraPlot,
	type VegaHRProps,
} from "./swap.js";
export { taxonomiesFromSkyPortal } from "./taxonomies.js";
